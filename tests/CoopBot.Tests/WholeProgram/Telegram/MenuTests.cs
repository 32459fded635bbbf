using CoopBot.Commands;
using CoopBot.Knowledge;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using static CoopBot.Tests.WholeProgram.Bench;
using static CoopBot.Tests.WholeProgram.Telegram.Messenger;

namespace CoopBot.Tests.WholeProgram.Telegram;

public sealed class MenuTests
{
    [Fact]
    public async Task EveryLanguageHasItsMenusAndTheTextsOfTheProfile()
    {
        await using var messenger = await OpenAsync();
        var service = await messenger.ServeAsync();
        await HungOutAsync(messenger, service);
        var telegram = messenger.Telegram;
        var commands = service.Services.GetRequiredService<CommandList>();

        foreach (var language in Spoken(service).Append(""))
        {
            var voice = service.Services.GetRequiredService<KnowledgeBase>().VoiceOf(language.Length > 0 ? language : KnowledgeBase.DefaultLanguage);
            telegram.Commands("default", language).Select(command => command.Description)
                .ShouldBe(commands.For(voice, Audience.Reader, Platforms.Telegram).Select(info => info.About));
            Names("default", language).ShouldContain("subscribe");
            Names("default", language).ShouldContain("channel");
            Names("default", language).ShouldNotContain("chats");
            Names("all_group_chats", language).ShouldContain("latest");
            Names("all_group_chats", language).ShouldNotContain("subscribe");
            Names("all_chat_administrators", language).ShouldContain("subscribe");
            Names("all_chat_administrators", language).ShouldNotContain("invite");
            telegram.Description(language).ShouldBe(voice.Say("telegram.description"));
            telegram.ShortDescription(language).ShouldBe(voice.Say("telegram.about"));
        }
        telegram.Problems.ShouldBeEmpty();
        telegram.CallsOf("setMyCommands").ShouldAllBe(call => call.IsOk);

        List<string> Names(string scope, string language) => [.. telegram.Commands(scope, language).Select(command => command.Command)];
    }

    [Fact]
    public async Task ANewOperatorSeesTheCommandsOfOperatorsWithinAMinute()
    {
        await using var messenger = await OpenAsync(settings: "--Access:Mode=Closed");
        var service = await messenger.ServeAsync();
        await HungOutAsync(messenger, service);
        var aziza = messenger.Telegram.AddUser("Aziza", language: "ru");
        await StartAsync(aziza, await messenger.OwnerCodeAsync(service));
        messenger.Telegram.Commands($"chat:{aziza.Id}").ShouldBeEmpty();

        messenger.Site.Clock.Advance(TimeSpan.FromMinutes(1));
        foreach (var language in Spoken(service).Append(""))
            await UntilAsync(() => messenger.Telegram.Commands($"chat:{aziza.Id}", language).Any(command => command.Command == "invite"));
        messenger.Telegram.Commands().ShouldNotContain(command => command.Command == "invite");
        messenger.Telegram.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task ALinkLeadsToWhatItNames()
    {
        await using var messenger = await OpenAsync();
        await messenger.ServeAsync();
        await messenger.NewsAsync(first: 1, count: 1);
        var aziza = messenger.Telegram.AddUser("Aziza", language: "en");

        // A link subscribes nobody who has not said yes.
        var question = await StartAsync(aziza, "energy_kazakhstan");
        question.Text.ShouldBe("Shall I send you the news on this: energy · Kazakhstan?");
        (await messenger.Site.CountAsync("subscriptions")).ShouldBe(0);
        (await TurnAsync(aziza, question, "🔔 Yes, subscribe")).Text.ShouldContain("Done, you are subscribed: energy · Kazakhstan");

        (await StartAsync(aziza, "story_1")).Text.ShouldStartWith("#1");
        (await StartAsync(aziza, "story_99")).Text.ShouldStartWith("There is no story number 99.");
        (await StartAsync(aziza, "help")).Text.ShouldContain("What I can do");
        (await StartAsync(aziza, "zzqx")).Text.ShouldStartWith("I could not make sense of the link you came by");
        messenger.Telegram.Problems.ShouldBeEmpty();
    }

    private static async Task HungOutAsync(Messenger messenger, WebApplication service)
    {
        foreach (var language in Spoken(service)) await UntilAsync(() => messenger.Telegram.ShortDescription(language) is not null);
    }

    private static IEnumerable<string> Spoken(WebApplication service) =>
        service.Services.GetRequiredService<KnowledgeBase>().Spoken.Select(language => language.Code);
}
