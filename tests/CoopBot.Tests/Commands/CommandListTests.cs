using CoopBot.Commands;

namespace CoopBot.Tests.Commands;

public sealed class CommandListTests
{
    [Fact]
    public async Task EveryCommandIsRegisteredWithTextsAndAnExampleThatWorks()
    {
        using var room = await Room.OpenAsync();
        var list = room.Get<CommandList>();
        list.All.Select(command => command.GetType()).ShouldBe(
            typeof(ICommand).Assembly.GetTypes().Where(type => type.IsClass && typeof(ICommand).IsAssignableFrom(type)), ignoreOrder: true);
        list.All.Select(command => command.Name).ShouldBeUnique();

        foreach (var command in list.All)
        {
            command.GetType().Name.ShouldBe(char.ToUpperInvariant(command.Name[0]) + command.Name[1..] + "Command");
            Typed.Read(command.Example).Command.ShouldBe(command.Name);
            foreach (var voice in Shipped.Knowledge.Voices.Values)
                list.InfoOf(command, voice).About.ShouldNotBeNullOrWhiteSpace($"{command.Name} in {voice.Language.Code}");
            (await room.SayAsync(command.Example, isLocal: true)).ShouldNotBeNullOrWhiteSpace();
        }
        room.Log.Errors.ShouldBeEmpty();
    }

    [Fact]
    public void EveryTextIsTranslated()
    {
        var files = CoopBot.Knowledge.KnowledgeFiles.Read(null);
        foreach (var file in (string[])["access", "commands", "zones"])
        {
            var english = Keys("en", file);
            foreach (var language in Shipped.Knowledge.Spoken) Keys(language.Code, file).ShouldBe(english, $"{file} in {language.Code}");
        }

        List<string> Keys(string language, string file) =>
            [.. CoopBot.Knowledge.DataFile.Parse(file, files[$"languages/{language}/texts/{file}.yaml"]).Fields.Select(field => field.Name)];
    }

    [Fact]
    public async Task UsageIsToldInTheLanguageOfTheChat()
    {
        using var room = await Room.OpenAsync();
        room.Get<CommandList>().For(Shipped.Knowledge.VoiceOf("ru"), Audience.Reader, "web").Single(info => info.Name == "latest").Synopsis.ShouldBe("/latest [фильтр] [n] [до N]");
        room.Get<CommandList>().For(Shipped.Knowledge.VoiceOf("en"), Audience.Reader, "web").ShouldNotContain(info => info.Name == "invite");
    }

    [Fact]
    public async Task EveryButtonOfEveryAnswerCarriesACommandThatIsThere()
    {
        using var room = await Room.OpenAsync();
        await room.StoryAsync("A pact", ["energy"], ["KZ", "JP"]);
        string[] lines =
        [
            "/start", "/help", "/help latest", "/topics", "/countries", "/subscribe", "/subscribe energy", "/subscribe enrgy", "/subscriptions", "/unsubscribe",
            "/unsubscribe 9", "/latest water", "/schedule", "/schedule x", "/timezone", "/timezone UTC+5", "/timezone Russia", "/timezone x", "/language", "/lates", "hello you there my friend",
        ];
        foreach (var language in Shipped.Knowledge.Spoken)
        {
            await room.SayAsync("/language " + language.Code);
            foreach (var line in lines)
            {
                foreach (var button in Plain.ButtonsOf(await room.AnswerAsync(line)))
                {
                    room.Get<CommandList>().Find(Typed.Read(button.Command).Command!).ShouldNotBeNull(button.Command);
                    button.Label.ShouldNotBeNullOrWhiteSpace();
                }
            }
        }
        room.Log.Errors.ShouldBeEmpty();
    }
}
