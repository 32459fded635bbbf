using CoopBot.Commands;
using CoopBot.Model;

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
        foreach (var file in (string[])["access", "commands", "ways", "zones"])
        {
            var english = Keys("en", file);
            foreach (var language in Shipped.Knowledge.Spoken) Keys(language.Code, file).ShouldBe(english, $"{file} in {language.Code}");
        }

        List<string> Keys(string language, string file) =>
            [.. CoopBot.Knowledge.DataFile.Parse(file, files[$"languages/{language}/texts/{file}.yaml"]).Fields.Select(field => field.Name)];
    }

    [Theory]
    [InlineData("/help")]
    [InlineData("/start")]
    [InlineData("/topics")]
    [InlineData("/countries")]
    public async Task FiltersThatAnAnswerShowsAreUnderstood(string line)
    {
        using var room = await Room.OpenAsync();
        await room.StoryAsync("A pact", ["energy"], ["KZ", "JP"]);
        var shown = (await room.AnswerAsync(line)).Parts.SelectMany(part => part.Blocks).SelectMany(block => block switch
        {
            Note note => note.Runs,
            Bullets bullets => bullets.Items.SelectMany(item => item.Runs),
            _ => [],
        });
        var filters = shown.Where(run => run.Style == RunStyle.Code && run.Text.StartsWith("/latest ", StringComparison.Ordinal) && !run.Text.Contains('['));
        filters.Select(run => Shipped.Filters.Parse(Typed.Read(run.Text).Arguments)).ShouldNotBeEmpty();
        filters.Select(run => Shipped.Filters.Parse(Typed.Read(run.Text).Arguments)).ShouldAllBe(reading => reading is FilterRead);
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
            "/start", "/help", "/help latest", "/topics", "/countries", "/subscribe", "/subscribe energy", "/subscribe enrgy", "/subscribe energy ?", "/subscribe energy ??", "/subscribe energy+water", "/subscribe energy both", "/subscriptions", "/unsubscribe", "/quiet", "/quiet x", "/pause ?", "/pause x", "/pause 2", "/resume", "/limit", "/limit x", "/nothing x", "/lookback x", "/mute", "/mute 1", "/mute x", "/unmute", "/unmute x", "/export", "/import", "/import x", "/schedule cron x",
            "/unsubscribe 9", "/latest water", "/latest 1 before 2", "/latest before", "/start energy", "/start qqqq", "/settings", "/silent", "/silent x", "/channel", "/chats", "/chats 9", "/allow", "/forbid", "/schedule", "/schedule x", "/timezone", "/timezone UTC+5", "/timezone Russia", "/timezone x", "/language", "/lates", "hello you there my friend",
        ];
        foreach (var language in Shipped.Knowledge.Spoken)
        {
            await room.SayAsync("/language " + language.Code);
            foreach (var line in lines)
            {
                foreach (var button in Plain.ButtonsOf(await room.AnswerAsync(line, isLocal: true)))
                {
                    room.Get<CommandList>().Find(Typed.Read(button.Command).Command!).ShouldNotBeNull(button.Command);
                    button.Label.ShouldNotBeNullOrWhiteSpace();
                }
            }
        }
        room.Log.Errors.ShouldBeEmpty();
    }
}
