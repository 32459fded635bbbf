using System.Text.RegularExpressions;
using CoopBot.Chats.Terminal;
using CoopBot.Model;
using Microsoft.Extensions.Logging.Abstractions;

namespace CoopBot.Tests.Chats.Terminal;

public sealed partial class TerminalPlatformTests
{
    private static readonly TerminalTexts Texts = new("en", "Welcome here.", "That broke.");

    [Fact]
    public async Task APipeIsAnsweredInOrderAsPlainText()
    {
        var output = await TalkAsync("one\n\n  two  \n/story 12", isInteractive: false);

        output.ShouldBe("You said one\nSee [/why 1]\n\nYou said two\nSee [/why 1]\n\nYou said /story 12\nSee [/why 1]\n");
    }

    [Theory]
    [InlineData("exit")]
    [InlineData("quit")]
    public async Task ExitEndsTheChat(string word)
    {
        (await TalkAsync($"one\n{word}\ntwo", isInteractive: true)).ShouldNotContain("You said two");
    }

    [Fact]
    public async Task APersonGetsAWelcomeAPromptAndColour()
    {
        var output = await TalkAsync("one", isInteractive: true);

        output.ShouldContain("Welcome here.");
        output.ShouldContain("› ");
        output.ShouldContain("\e[");
        Bare(output).ShouldContain("You said one\nSee [/why 1]");
    }

    [Fact]
    public async Task NobodyWhoWantsNoColourGetsAny()
    {
        var output = await TalkAsync("one", isInteractive: true, hasColour: false);

        output.ShouldNotContain("\e");
        output.ShouldContain("You said one");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task HostileTextNeitherSteersTheTerminalNorIsReadAsMarkup(bool isInteractive)
    {
        var output = await TalkAsync("\e]0;owned\a[red]title[/] [[x]] \e[2J", isInteractive, hasColour: false);

        output.ShouldContain("You said ]0;owned[red]title[/] [[x]] [2J");
        output.Where(letter => char.IsControl(letter) && letter != '\n').ShouldBeEmpty();
    }

    [Fact]
    public async Task LinesAreWrappedForAPersonAndLeftWholeForAPipe()
    {
        var words = string.Join(' ', Enumerable.Repeat("cooperation", 20));

        (await TalkAsync(words, isInteractive: false)).Split('\n').ShouldContain("You said " + words);
        (await TalkAsync(words, isInteractive: true, hasColour: false, width: 40)).Split('\n').ShouldAllBe(line => line.Length <= 40);
    }

    [Fact]
    public async Task LinesKnowWhereTheyWereTyped()
    {
        var asked = new List<Line>();
        await Platform(new StringReader("/help"), new StringWriter(), isInteractive: false).TalkAsync((line, _) =>
        {
            asked.Add(line);
            return Task.FromResult(Message.Of("en"));
        }, CancellationToken.None);

        var only = asked.ShouldHaveSingleItem();
        (only.Chat.ToString(), only.Text, only.IsLocal, only.Language).ShouldBe(("terminal:local", "/help", true, "en"));
    }

    [Fact]
    public async Task ABrokenAnswerDoesNotEndTheChat()
    {
        (await TalkAsync("/break\nnext", isInteractive: false)).ShouldBe("That broke.\n\nYou said next\nSee [/why 1]\n");
    }

    [Fact]
    public async Task ADigestThatArrivesWhileSomebodyTypesLeavesAPromptBehind()
    {
        using var input = new HeldReader();
        var output = new StringWriter { NewLine = "\n" };
        var platform = Platform(input, output, isInteractive: true);
        (await platform.SendAsync(TerminalPlatform.Address, Said("too early"), null, CancellationToken.None)).ShouldBeOfType<Outcome.Wait>();
        var talk = platform.TalkAsync((line, _) => Task.FromResult(Said(line.Text)), CancellationToken.None);
        await Eventually.IsTrueAsync(() => input.IsRead);

        var outcome = await platform.SendAsync(TerminalPlatform.Address, Said("the digest"), null, CancellationToken.None);

        outcome.ShouldBeOfType<Outcome.Sent>();
        Bare(output.ToString()).ShouldContain("\rYou said the digest\n");
        Bare(output.ToString()).ShouldEndWith("› ");
        input.End();
        await talk;
        (await platform.SendAsync(TerminalPlatform.Address, Said("too late"), null, CancellationToken.None)).ShouldBeOfType<Outcome.Wait>();
    }

    [Fact]
    public async Task CancellingEndsTheChatAlthoughNobodyTypes()
    {
        using var input = new HeldReader();
        using var cancel = new CancellationTokenSource();
        var talk = Platform(input, new StringWriter(), isInteractive: true).TalkAsync((line, _) => Task.FromResult(Said(line.Text)), cancel.Token);
        await Eventually.IsTrueAsync(() => input.IsRead);

        await cancel.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => talk.WaitAsync(TimeSpan.FromSeconds(30)));
        input.End();
    }

    [Fact]
    public async Task StoriesAreSetOutForAPerson()
    {
        var output = new StringWriter { NewLine = "\n" };
        var message = Message.Of("en", Part.Of(
            new Heading("Forum"),
            new Bullets([Paragraph.Of("a longer item that does not fit into one line")]),
            Note.Of("12 March · ", Run.To("uza", new Uri("https://uza.example/1"))))
            .With(new Button("Why?", "/why 1"), new Button("Story", "/story 1")));
        await Platform(new StringReader("x"), output, isInteractive: true, hasColour: false, width: 36).TalkAsync((_, _) => Task.FromResult(message), CancellationToken.None);

        var lines = output.ToString().Split('\n').Select(line => line.TrimEnd()).ToList();
        lines.ShouldContain("• a longer item that does not fit");
        lines.ShouldContain("  into one line");
        lines.ShouldContain("12 March · uza https://uza.example/1");
        lines.ShouldContain("Why? [/why 1]  Story [/story 1]");
    }

    private static async Task<string> TalkAsync(string typed, bool isInteractive, bool hasColour = true, int width = 80)
    {
        var output = new StringWriter { NewLine = "\n" };
        await Platform(new StringReader(typed), output, isInteractive, hasColour, width).TalkAsync(
            (line, _) => line.Text == "/break" ? throw new InvalidOperationException("broken on purpose") : Task.FromResult(Said(line.Text)),
            CancellationToken.None);
        return output.ToString();
    }

    private static TerminalPlatform Platform(TextReader input, StringWriter output, bool isInteractive, bool hasColour = true, int width = 80) =>
        new(new TerminalConsole(input, output, isInteractive, hasColour, () => width), Texts, TimeProvider.System, NullLogger<TerminalPlatform>.Instance);

    private static Message Said(string text) => Message.Of("en", Part.Of(Paragraph.Of("You said ", text)).With(new Button("See", "/why 1")));

    private static string Bare(string output) => Escape().Replace(output, "");

    [GeneratedRegex(@"\e\[[0-9;]*[A-Za-z]")]
    private static partial Regex Escape();
}
