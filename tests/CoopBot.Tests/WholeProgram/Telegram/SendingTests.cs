using System.Text.RegularExpressions;
using CoopBot.Commands;
using CoopBot.Emulators.Telegram;
using Microsoft.Extensions.DependencyInjection;
using static CoopBot.Tests.WholeProgram.Bench;
using static CoopBot.Tests.WholeProgram.Telegram.Messenger;

namespace CoopBot.Tests.WholeProgram.Telegram;

public sealed partial class SendingTests
{
    [Fact]
    public async Task TitlesOfTheWorldArriveAsTheyWereWritten()
    {
        await using var messenger = await OpenAsync();
        await messenger.ServeAsync();
        await HostileNews.BringAsync(messenger);
        var aziza = messenger.Telegram.AddUser("Aziza", language: "en");
        var chat = (await StartAsync(aziza)).Chat;
        await AskAsync(aziza, chat, "/subscribe everything");

        var asked = await AnsweredAsync(messenger, chat, () => aziza.Say(chat, "/latest 20"));
        var digest = await AnsweredAsync(messenger, chat, messenger.Site.GoToEveOfDigest, until: "Your digest");
        foreach (var pieces in (IReadOnlyList<SimulatedMessage>[])[asked, digest])
        {
            var text = string.Join('\n', pieces.Select(piece => piece.Text));
            foreach (var news in HostileNews.All) text.ShouldContain(news.Shown, Case.Sensitive);
            text.ShouldContain(HostileNews.EndlessShown);
            text.ShouldNotContain("\u202e");
            pieces.ShouldAllBe(piece => piece.Text.Length <= 4096 && piece.Entities.All(entity => entity.Type != "text_link" && entity.Type != "mention"));
        }
        // Each title stands in bold letters, and nothing else does but what the bot itself says so.
        asked.SelectMany(piece => piece.Entities.Where(entity => entity.Type == "bold").Select(entity => piece.Text.Substring(entity.Offset, entity.Length)))
            .ShouldContain("AT&T <b>");

        var number = Numbers(asked).First();
        (await AskAsync(aziza, chat, $"/story {number}")).Text.ShouldStartWith($"#{number}");
        await AnsweredAsync(messenger, chat, () => aziza.Say(chat, $"/why {number}"));
        messenger.Telegram.Problems.ShouldBeEmpty();
        (await messenger.Site.CountAsync("outbox where state = 'dead'")).ShouldBe(0);
    }

    [Fact]
    public async Task ALongAnswerIsCutBetweenStoriesAndNothingIsLostOrTwice()
    {
        await using var messenger = await OpenAsync();
        await messenger.ServeAsync();
        for (var number = 1; number <= 20; number++) Articles.Write(messenger.Site.Folder, $"{number:00}.txt", LongNews.Of(number), messenger.Site.Clock.GetUtcNow());
        await UntilAsync(async () => await messenger.Site.CountAsync("stories") == 20);
        var aziza = messenger.Telegram.AddUser("Aziza", language: "en");
        var chat = (await StartAsync(aziza)).Chat;

        var pieces = await AnsweredAsync(messenger, chat, () => aziza.Say(chat, "/latest energy 20"));
        pieces.Count.ShouldBeGreaterThan(1);
        pieces.ShouldAllBe(piece => piece.Text.Length <= 4096 && piece.LinkPreviewDisabled);
        Numbers(pieces).ShouldBe(Enumerable.Range(1, 20).Reverse());
        // Each piece begins with a story, ends with its source, and bears the buttons of its own stories.
        pieces.Skip(1).ShouldAllBe(piece => piece.Text.StartsWith('#'));
        foreach (var piece in pieces) piece.Labels.Where(label => label.StartsWith('#')).ShouldBe(Numbers([piece]).Select(number => $"#{number}"));
        pieces[^1].Labels.ShouldContain("🔔 Subscribe");
        pieces.SkipLast(1).ShouldAllBe(piece => !piece.Labels.Contains("🔔 Subscribe"));

        (await PressAsync(aziza, pieces[0], "#19")).Text.ShouldStartWith("#19 ");

        // The reasons of a story are chosen so that they fit, however many sides it has.
        Articles.Write(messenger.Site.Folder, "21.txt", NewsOfManySides(), messenger.Site.Clock.GetUtcNow());
        await UntilAsync(async () => await messenger.Site.CountAsync("stories") == 21);
        var reasons = await AnsweredAsync(messenger, chat, () => aziza.Say(chat, "/why 21"));
        reasons.ShouldHaveSingleItem().Text.ShouldStartWith("Why story #21 reads as it does");
        messenger.Telegram.Problems.ShouldBeEmpty();
        messenger.Telegram.UnansweredCallbacks.ShouldBeEmpty();
    }

    [Fact]
    public async Task WordsWhoseMarkupTelegramCannotReadGoOutPlainOnce()
    {
        await using var messenger = await OpenAsync();
        await messenger.ServeAsync();
        var aziza = messenger.Telegram.AddUser("Aziza", language: "en");

        messenger.Telegram.Faults.Next("sendMessage", Fault.BadRequest("can't parse entities: Unsupported start tag \"x\" at byte offset 3"));
        var hello = await StartAsync(aziza);
        await messenger.SettledAsync();
        hello.Html.ShouldBeNull();
        hello.Text.ShouldContain("/latest energy – ");
        hello.Text.ShouldNotContain("<");
        hello.Labels.ShouldContain("🔔 Subscribe to energy");
        hello.Chat.BotMessages.Count.ShouldBe(1);
        messenger.Log.Count(line => line.StartsWith("Error") && line.Contains("cannot read the markup")).ShouldBe(1);
        (await AskAsync(aziza, hello.Chat, "/help")).Html.ShouldNotBeNull();
    }

    [Fact]
    public async Task AnAnswerTakesThePlaceOfItsMessageOrComesAsANewOne()
    {
        await using var messenger = await OpenAsync();
        await messenger.ServeAsync();
        var aziza = messenger.Telegram.AddUser("Aziza", language: "en");
        var chat = (await StartAsync(aziza)).Chat;

        // Two presses in a row ask for the same twice: the second changes nothing, and nothing is wrong.
        var settings = await AskAsync(aziza, chat, "/settings");
        aziza.Press(settings, "Time zone");
        aziza.Press(settings, "Time zone");
        await messenger.SettledAsync();
        settings.Text.ShouldContain("Your time zone: Tashkent");
        settings.EditedCount.ShouldBe(1);
        messenger.Telegram.CallsOf("editMessageText").Count(call => call.Description?.Contains("message is not modified") == true).ShouldBe(1);
        chat.BotMessages.Count.ShouldBe(2);

        // A message that was deleted meanwhile, or is too old.
        foreach (var problem in (string[])["message to edit not found", "message can't be edited"])
        {
            settings = await AskAsync(aziza, chat, "/settings");
            messenger.Telegram.Faults.Next("editMessageText", Fault.BadRequest(problem));
            var answer = await PressAsync(aziza, settings, "Sound");
            answer.Text.ShouldContain("Your digests come with a sound.");
            settings.EditedCount.ShouldBe(0);
        }
        await messenger.SettledAsync();
        (await messenger.Site.CountAsync("outbox where state = 'dead'")).ShouldBe(0);
        messenger.Log.ShouldNotContain(line => line.StartsWith("Error"));
        messenger.Telegram.UnansweredCallbacks.ShouldBeEmpty();
    }

    [Fact]
    public async Task ALongCommandOnAButtonSurvivesARestart()
    {
        await using var messenger = await OpenAsync();
        await messenger.ServeAsync();
        var aziza = messenger.Telegram.AddUser("Азиза", language: "ru");
        var chat = (await StartAsync(aziza)).Chat;
        var done = await AskAsync(aziza, chat, "/subscribe энергетика Казахстан Япония Узбекистан \"зелёный водород\" -\"мирный атом\"");
        var unsubscribe = done.Labels.Last();
        done.Keyboard.SelectMany(row => row).Last().CallbackData!.ShouldStartWith("-#");

        await messenger.Site.StopAllAsync();
        await messenger.ServeAsync();
        (await messenger.Site.CountAsync("subscriptions")).ShouldBe(1);
        (await PressAsync(aziza, done, unsubscribe)).Text.ShouldContain("водород");
        (await messenger.Site.CountAsync("subscriptions")).ShouldBe(0);
        messenger.Telegram.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task AForgedButtonIsAnsweredAndDoesNothing()
    {
        await using var messenger = await OpenAsync();
        await messenger.ServeAsync();
        var aziza = messenger.Telegram.AddUser("Aziza", language: "en");
        var hello = await StartAsync(aziza);

        foreach (var data in (string[])["x", "/subscribe energy", "-", "~#", "-#0123456789abcdef01234567", "-#' or 1=1; drop table chats", "-##", "~ /subscribe energy", "-/subscribe\nenergy", "\0\0\0"])
        {
            var press = await aziza.Forge(hello, data).AnsweredAsync();
            press.AnswerText.ShouldBe("This button is too old. Please type the command.", data);
        }
        await messenger.SettledAsync();
        hello.Chat.BotMessages.Count.ShouldBe(1);
        hello.EditedCount.ShouldBe(0);
        (await messenger.Site.CountAsync("subscriptions")).ShouldBe(0);

        // Who writes on a button what could be typed gains nothing by it.
        var last = hello.Chat.Messages[^1];
        aziza.Forge(hello, "-/invite");
        (await hello.Chat.NextBotMessageAsync(after: last)).Text.ShouldStartWith("I don't know the command “/invite”.");
        messenger.Telegram.UnansweredCallbacks.ShouldBeEmpty();
        messenger.Telegram.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task AQuietChatGetsItsDigestWithoutASound()
    {
        await using var messenger = await OpenAsync();
        await messenger.ServeAsync();
        await messenger.NewsAsync(first: 1, count: 1);
        var (aziza, boris) = (messenger.Telegram.AddUser("Aziza", language: "en"), messenger.Telegram.AddUser("Boris", language: "en"));
        var (hers, his) = ((await StartAsync(aziza)).Chat, (await StartAsync(boris)).Chat);
        aziza.Say(hers, "/subscribe energy");
        boris.Say(his, "/subscribe energy");
        (await AskAsync(aziza, hers, "/silent on")).IsSilent.ShouldBeFalse();
        await messenger.SettledAsync();

        var quiet = await messenger.DigestAsync(hers);
        quiet.Text.ShouldContain("Your digest");
        quiet.IsSilent.ShouldBeTrue();
        await UntilAsync(() => his.BotMessages[^1].Text.Contains("Your digest"));
        his.BotMessages[^1].IsSilent.ShouldBeFalse();
        hers.BotMessages.Concat(his.BotMessages).ShouldAllBe(message => message.LinkPreviewDisabled);
    }

    [Fact]
    public async Task OnlyAnAnswerThatTakesLongIsAnnounced()
    {
        await using var messenger = await OpenAsync();
        var slow = new SlowCommand();
        await messenger.ServeAsync(builder => builder.Services.AddSingleton<ICommand>(slow));
        var aziza = messenger.Telegram.AddUser("Aziza", language: "en");
        var chat = (await StartAsync(aziza)).Chat;
        await messenger.SettledAsync();

        messenger.IsClockStopped = true;
        var before = messenger.Telegram.CallsOf("sendChatAction").Count;
        await AskAsync(aziza, chat, "/help");
        messenger.Telegram.CallsOf("sendChatAction").Count.ShouldBe(before);

        messenger.IsClockStopped = false;
        var asked = aziza.Say(chat, "/slow");
        await UntilAsync(() => chat.IsTyping);
        chat.BotMessages[^1].Id.ShouldBeLessThan(asked.Id);
        slow.End();
        (await chat.NextBotMessageAsync(after: asked)).Text.ShouldBe("At last");
        chat.IsTyping.ShouldBeFalse();
        messenger.Telegram.Problems.ShouldBeEmpty();
    }

    /// <summary>All that comes into the chat in answer to it.</summary>
    /// <param name="until">Words that one of them must hold.</param>
    private static async Task<IReadOnlyList<SimulatedMessage>> AnsweredAsync(Messenger messenger, SimulatedChat chat, Action ask, string until = "")
    {
        await messenger.SettledAsync();
        var last = chat.Messages[^1];
        ask();
        await UntilAsync(() => chat.BotMessages.Any(message => message.Id > last.Id && message.Text.Contains(until)));
        await messenger.SettledAsync();
        return [.. chat.BotMessages.Where(message => message.Id > last.Id)];
    }

    private static string NewsOfManySides()
    {
        string[] sides = ["Kazakhstan", "Uzbekistan", "Kyrgyzstan", "Tajikistan", "Turkmenistan", "Mongolia", "Poland", "Ukraine", "Germany", "France", "Italy", "Spain", "Portugal", "Norway", "Sweden", "Finland", "Denmark", "Austria", "Hungary", "Romania", "Bulgaria", "Greece", "Turkey", "India"];
        return "A forum of many sides\n\n" + string.Join('\n', sides.Select((side, place) => $"The minister of energy of {side} and the ambassador of Japan signed a memorandum of {place + 11} pages on power plants in Tokyo."));
    }

    /// <summary>The numbers of the stories that are told, in their order.</summary>
    private static IEnumerable<int> Numbers(IEnumerable<SimulatedMessage> pieces) =>
        pieces.SelectMany(piece => Story().Matches(piece.Text)).Select(match => int.Parse(match.Groups["number"].ValueSpan));

    [GeneratedRegex("^#(?<number>[0-9]+) ", RegexOptions.Multiline)]
    private static partial Regex Story();
}
