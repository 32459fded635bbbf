using CoopBot.Emulators.Slack;

namespace CoopBot.Tests.Emulators;

public sealed class SlackMessageTests : IAsyncLifetime
{
    private SlackEmulator slack = null!;
    private SlackHands bot = null!;
    private SimulatedUser aziza = null!;
    private SimulatedUser piotr = null!;
    private SimulatedChannel energy = null!;

    public async Task InitializeAsync()
    {
        slack = await SlackEmulator.StartAsync(new() { Limits = SlackLimits.None });
        bot = new(slack);
        aziza = slack.AddUser("Aziza");
        piotr = slack.AddUser("Piotr");
        energy = slack.AddChannel("energy", creator: aziza);
        aziza.Invite(energy);
    }

    public async Task DisposeAsync()
    {
        bot.Dispose();
        await slack.DisposeAsync();
    }

    [Fact]
    public async Task APostStandsInTheChannelAsPeopleReadIt()
    {
        var message = await bot.PostAsync(energy, "*Energy* &amp; <https://example.com/a?b=1&amp;c=2|gas &lt;LNG&gt;>, says <@U00000001>");
        message.Text.ShouldBe("Energy & gas <LNG>, says @Aziza");
        message.Formats.ShouldBe([new SimulatedFormat("bold", "Energy")]);
        message.Links.ShouldBe([new SimulatedLink("https://example.com/a?b=1&c=2", "gas <LNG>")]);
        message.Mentions.ShouldBe(["<@U00000001>"]);
        (message.From, message.Channel, message.EditedCount, message.Unfurls).ShouldBe((slack.Bot, energy, 0, true));
        energy.Messages.ShouldBe([message]);
        slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task BlocksAreReadInsteadOfTheText()
    {
        var message = await bot.PostAsync(energy, "Fallback", new object[]
        {
            new { type = "header", text = new { type = "plain_text", text = "Energy *today*" } },
            new { type = "section", text = new { type = "mrkdwn", text = "_one_", verbatim = true }, fields = new[] { new { type = "mrkdwn", text = "two" } } },
            new { type = "context", elements = new[] { new { type = "mrkdwn", text = "three" }, new { type = "mrkdwn", text = "four" } } },
            new { type = "divider" },
            new { type = "actions", elements = new[] { new { type = "button", text = new { type = "plain_text", text = "More" }, action_id = "more", value = "/latest" } } },
        });
        message.Text.ShouldBe("Energy *today*\none\ntwo\nthree four");
        (message.Fallback, message.Labels.Single(), message.Formats.Single().Kind).ShouldBe(("Fallback", "More", "italic"));
        message.Blocks[4].GetProperty("block_id").GetString().ShouldNotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("<!channel> <!here> <!everyone>", "<!channel>", "<!here>", "<!everyone>")]
    [InlineData("<!subteam^S00000001|@trade> <@UBOT00001>", "<!subteam^S00000001>", "<@UBOT00001>")]
    [InlineData("&lt;!channel&gt; @here #energy")]
    public async Task CallsToPeopleAreSeen(string text, params string[] mentions) => (await bot.PostAsync(energy, text)).Mentions.ShouldBe(mentions);

    [Fact]
    public async Task PlainNamesCallPeopleUnlessVerbatim()
    {
        object Section(bool verbatim) => new { type = "section", text = new { type = "mrkdwn", text = "@here in #energy, not a#energy", verbatim } };
        (await bot.PostAsync(energy, "text", new[] { Section(false) })).Mentions.ShouldBe(["@here", "#energy"]);
        (await bot.PostAsync(energy, "text", new[] { Section(true) })).Mentions.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("*bold* and _it_ and ~no~ and `code`", "bold:bold", "italic:it", "strike:no", "code:code")]
    [InlineData("2*3*4 snake_case_name a~b~c", new string[0])]
    [InlineData("&gt; said", "quote:said")]
    [InlineData("*_both_*", "bold:both", "italic:both")]
    [InlineData("```a *b*```", "pre:a *b*")]
    [InlineData("*<https://example.com|label>*", "bold:label")]
    [InlineData("<https://example.com|*label*>", new string[0])]
    [InlineData("* no* *no *", new string[0])]
    public async Task MarksAreShownAsMarks(string text, params string[] formats) =>
        (await bot.PostAsync(energy, text)).Formats.Select(format => $"{format.Kind}:{format.Text}").ShouldBe(formats);

    [Fact]
    public async Task ABracketThatNobodyEscapedIsNamed()
    {
        (await bot.PostAsync(energy, "1 < 2 <b>bold</b>")).Text.ShouldBe("1 < 2 <b>bold</b>");
        slack.Problems.ShouldBe(["chat.postMessage: not escaped and no form of Slack's: < <b> </b>"]);
    }

    [Fact]
    public async Task RepliesStandInTheThread()
    {
        var asked = aziza.Say(energy, "@CoopBot latest energy");
        var answer = await bot.DoAsync("chat.postMessage", new { channel = energy.Id, text = "Here", thread_ts = asked.Ts });
        var reply = await energy.NextBotMessageAsync(thread: asked);
        (reply.Text, reply.ThreadTs, reply.Ts).ShouldBe(("Here", asked.Ts, answer["ts"]!.ToString()));
        energy.Messages.ShouldBe([asked]);
        energy.ThreadOf(asked).ShouldBe([reply]);
        (await bot.RefusedAsync("chat.postMessage", new { channel = energy.Id, text = "x", thread_ts = "1.000001" })).ShouldBe("thread_not_found");
    }

    [Fact]
    public async Task AMessageIsChangedAndTakenBackInPlace()
    {
        var message = await bot.PostAsync(energy, "one");
        await bot.DoAsync("chat.update", new { channel = energy.Id, ts = message.Ts, text = "two" });
        (await energy.NextEditAsync(message)).Text.ShouldBe("two");
        var others = aziza.Say(energy, "mine");
        (await bot.RefusedAsync("chat.update", new { channel = energy.Id, ts = others.Ts, text = "x" })).ShouldBe("cant_update_message");
        await bot.DoAsync("chat.delete", new { channel = energy.Id, ts = message.Ts });
        energy.Messages.ShouldBe([others]);
        (await bot.RefusedAsync("chat.update", new { channel = energy.Id, ts = message.Ts, text = "x" })).ShouldBe("message_not_found");
    }

    [Fact]
    public async Task AnEphemeralIsForOnePairOfEyes()
    {
        await bot.DoAsync("chat.postEphemeral", new { channel = energy.Id, user = aziza.Id, text = "psst" });
        var whisper = await aziza.NextEphemeralAsync();
        (whisper.Text, whisper.Channel, whisper.IsEphemeral, whisper.Unfurls).ShouldBe(("psst", energy, true, false));
        piotr.Ephemerals.ShouldBeEmpty();
        energy.Messages.ShouldBeEmpty();
        (await bot.RefusedAsync("chat.update", new { channel = energy.Id, ts = whisper.Ts, text = "x" })).ShouldBe("message_not_found");
        (await bot.RefusedAsync("chat.postEphemeral", new { channel = aziza.Dm.Id, user = piotr.Id, text = "x" })).ShouldBe("user_not_in_channel");
    }

    [Fact]
    public async Task AUsersIdNamesTheirDirectMessage()
    {
        var answer = await bot.DoAsync("chat.postMessage", new { channel = piotr.Id, text = "hello" });
        answer["channel"]!.ToString().ShouldBe(piotr.Dm.Id);
        piotr.Dm.Id.ShouldStartWith("D");
        piotr.Dm.Messages.Single().Text.ShouldBe("hello");
    }

    [Fact]
    public async Task TheBotWritesOnlyWhereItMay()
    {
        var trade = slack.AddChannel("trade", isPrivate: true);
        var open = slack.AddChannel("open");
        (await bot.RefusedAsync("chat.postMessage", new { channel = trade.Id, text = "x" })).ShouldBe("channel_not_found");
        (await bot.RefusedAsync("chat.postMessage", new { channel = open.Id, text = "x" })).ShouldBe("not_in_channel");
        aziza.Archive(energy);
        (await bot.RefusedAsync("chat.postMessage", new { channel = energy.Id, text = "x" })).ShouldBe("is_archived");
        aziza.Unarchive(energy);
        var old = energy.Id;
        energy.ChangeId();
        (await bot.RefusedAsync("chat.postMessage", new { channel = old, text = "x" })).ShouldBe("channel_not_found");
        await bot.PostAsync(energy, "by its new id");
        aziza.Remove(energy);
        (await bot.RefusedAsync("chat.postMessage", new { channel = energy.Id, text = "x" })).ShouldBe("not_in_channel");
        slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task TimestampsGrowByLetters()
    {
        for (var i = 0; i < 20; i++) await bot.PostAsync(energy, $"{i}");
        energy.Messages.Select(message => message.Ts).ShouldBe(energy.Messages.Select(message => message.Ts).Distinct().Order(StringComparer.Ordinal));
        energy.Messages[0].Ts.ShouldMatch(@"^\d{10}\.\d{6}$");
    }
}
