using System.Text.Json.Nodes;
using CoopBot.Emulators.Slack;
using Microsoft.Extensions.Time.Testing;

namespace CoopBot.Tests.Emulators;

public sealed class SlackInteractionTests : IAsyncLifetime
{
    private static readonly object[] Buttons =
    [
        new { type = "actions", elements = new[] { new { type = "button", text = new { type = "plain_text", text = "More" }, action_id = "more", value = "/latest 2" } } },
    ];

    private static readonly object Menu = new
    {
        type = "static_select",
        action_id = "topic",
        placeholder = new { type = "plain_text", text = "Topic" },
        options = new[] { Option("Energy", "energy"), Option("Transport", "transport") },
    };

    private readonly FakeTimeProvider clock = new(new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));
    private SlackEmulator slack = null!;
    private SlackHands bot = null!;
    private SlackLink link = null!;
    private SimulatedUser aziza = null!;
    private SimulatedUser piotr = null!;
    private SimulatedChannel energy = null!;

    public async Task InitializeAsync()
    {
        slack = await SlackEmulator.StartAsync(new() { Clock = clock, Limits = SlackLimits.None });
        bot = new(slack);
        link = await SlackLink.OpenAsync(slack, bot);
        aziza = slack.AddUser("Aziza");
        piotr = slack.AddUser("Piotr");
        energy = slack.AddChannel("energy");
        aziza.Invite(energy);
        (await link.TakeAsync())["event"]!["inviter"]!.ToString().ShouldBe(aziza.Id);
    }

    public async Task DisposeAsync()
    {
        link.Dispose();
        bot.Dispose();
        await slack.DisposeAsync();
    }

    [Fact]
    public async Task ACommandIsAnsweredInItsAcknowledgement()
    {
        var reply = aziza.Slash(energy, "/coop latest energy");
        var payload = await link.TakeAsync(new { text = "Here", response_type = "ephemeral" });
        (payload["command"]!.ToString(), payload["text"]!.ToString(), payload["channel_name"]!.ToString(), payload["user_id"]!.ToString()).ShouldBe(("/coop", "latest energy", "energy", aziza.Id));
        (await reply.NextAsync()).Text.ShouldBe("Here");
        aziza.Ephemerals.ShouldBe(reply.Ephemerals);
        (reply.IsAcked, piotr.Ephemerals.Count, energy.Messages.Count).ShouldBe((true, 0, 0));
    }

    [Fact]
    public async Task AnAddressTakesFiveAnswersWithinHalfAnHour()
    {
        var trade = slack.AddChannel("trade", isPrivate: true);
        var reply = aziza.Slash(trade, "/coop latest");
        var payload = await link.TakeAsync();
        payload["channel_name"]!.ToString().ShouldBe("privategroup");
        var url = payload["response_url"]!.ToString();
        (await bot.RespondAsync(url, new { text = "for everybody", response_type = "in_channel" })).ShouldBe((200, "ok"));
        for (var i = 0; i < 4; i++) (await bot.RespondAsync(url, new { text = $"{i}" })).ShouldBe((200, "ok"));
        (await bot.RespondAsync(url, new { text = "x" })).ShouldBe((404, "used_url"));
        (reply.Posted.Single().Text, reply.Ephemerals.Count, trade.Messages.Count).ShouldBe(("for everybody", 4, 1));

        aziza.Slash(trade, "/coop again");
        var second = (await link.TakeAsync())["response_url"]!.ToString();
        await DrainedAsync();
        clock.Advance(TimeSpan.FromMinutes(31));
        (await bot.RespondAsync(second, new { text = "x" })).ShouldBe((404, "expired_url"));
        slack.UnknownResponses.Count.ShouldBe(2);
        slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task ACommandHasNothingToReplace()
    {
        aziza.Slash(energy, "/coop latest");
        var url = (await link.TakeAsync())["response_url"]!.ToString();
        await bot.RespondAsync(url, new { text = "x", replace_original = true });
        (await bot.RespondAsync(url, new { text = "x", blocks = new[] { new { type = "rainbow" } } })).ShouldBe((400, "invalid_blocks"));
        slack.Problems.Count.ShouldBe(2);
    }

    [Fact]
    public async Task APressedButtonsMessageIsReplacedOrDeleted()
    {
        var message = await bot.PostAsync(energy, "one", Buttons);
        aziza.Press(message, "More");
        var payload = await link.TakeAsync();
        (payload["type"]!.ToString(), payload["actions"]![0]!["value"]!.ToString(), payload["message"]!["ts"]!.ToString(), payload["container"]!["is_ephemeral"]!.GetValue<bool>()).ShouldBe(("block_actions", "/latest 2", message.Ts, false));
        var url = payload["response_url"]!.ToString();
        await bot.RespondAsync(url, new { text = "two", blocks = Buttons, replace_original = "true" });
        (message.Fallback, message.EditedCount).ShouldBe(("two", 1));
        await bot.RespondAsync(url, new { delete_original = true });
        energy.Messages.ShouldBeEmpty();
        Should.Throw<InvalidOperationException>(() => aziza.Press(message, "More"));
        slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task AnEphemeralIsReplacedByItsButtonOnly()
    {
        var reply = aziza.Slash(energy, "/coop latest");
        await link.TakeAsync(new { text = "one", blocks = Buttons });
        var whisper = await reply.NextAsync();
        Should.Throw<InvalidOperationException>(() => piotr.Press(whisper, "More"));
        aziza.Press(whisper, "More");
        var payload = await link.TakeAsync();
        payload["message"].ShouldBeNull();
        payload["container"]!["is_ephemeral"]!.GetValue<bool>().ShouldBeTrue();
        await bot.RespondAsync(payload["response_url"]!.ToString(), new { text = "two", replace_original = true });
        aziza.Ephemerals.Single().Text.ShouldBe("two");
    }

    [Fact]
    public async Task AMenuInAMessageTellsAtOnce()
    {
        var message = await bot.PostAsync(energy, "one", new[] { new { type = "section", text = new { type = "mrkdwn", text = "Which?" }, accessory = Menu } });
        message.Selects.Single().Options.Select(option => option.Text).ShouldBe(["Energy", "Transport"]);
        aziza.Choose(message, "Topic", "Transport");
        (await link.TakeAsync())["actions"]![0]!["selected_option"]!["value"]!.ToString().ShouldBe("transport");
        Should.Throw<InvalidOperationException>(() => aziza.Choose(message, "topic", "Weather"));
    }

    [Fact]
    public async Task AModalIsOpenedOnceAndSoon()
    {
        var (one, other) = (await TriggerAsync(), await TriggerAsync());
        await DrainedAsync();
        await bot.DoAsync("views.open", new { trigger_id = one, view = Modal() });
        (await bot.RefusedAsync("views.open", new { trigger_id = one, view = Modal() })).ShouldBe("exchanged_trigger_id");
        clock.Advance(TimeSpan.FromSeconds(4));
        (await bot.RefusedAsync("views.open", new { trigger_id = other, view = Modal() })).ShouldBe("expired_trigger_id");
        (aziza.Modal!.Text, piotr.Modal).ShouldBe(("Subscribe\nTopic", null));
    }

    [Fact]
    public async Task AModalKeepsWhatIsChosenUntilItIsSubmitted()
    {
        await bot.DoAsync("views.open", new { trigger_id = await TriggerAsync(), view = Modal() });
        var modal = await aziza.NextModalAsync();
        (modal.CallbackId, modal.SubmitLabel, modal.Selects.Single().Label).ShouldBe(("subscribe", "Save", "Topic"));
        Should.Throw<InvalidOperationException>(() => aziza.Submit());
        aziza.Choose(modal, "Topic", "energy");

        await DrainedAsync();
        aziza.Submit();
        var payload = await link.TakeAsync(new { response_action = "errors", errors = new { topics = "Not this one" } });
        payload["view"]!["state"]!["values"]!["topics"]!["topic"]!["selected_option"]!["value"]!.ToString().ShouldBe("energy");
        payload["view"]!["private_metadata"]!.ToString().ShouldBe("C1");
        await slack.UntilAsync(() => aziza.Modal?.Errors.Count == 1, "the error to be shown");
        aziza.Choose(modal, "Topic", "Transport");
        var saved = aziza.Submit();
        await link.TakeAsync();
        await saved.AckedAsync();
        aziza.Modal.ShouldBeNull();
        (await bot.RefusedAsync("views.update", new { view_id = modal.Id, view = Modal() })).ShouldBe("not_found");
        slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task HomeIsPublishedAndPressed()
    {
        aziza.OpenHome();
        var opened = await link.TakeAsync();
        (opened["event"]!["type"]!.ToString(), opened["event"]!["tab"]!.ToString(), opened["event"]!["view"]).ShouldBe(("app_home_opened", "home", null));
        await bot.DoAsync("views.publish", new { user_id = aziza.Id, view = new { type = "home", blocks = Buttons } });
        var home = await aziza.NextHomeAsync();
        aziza.Press(home, "More");
        var payload = await link.TakeAsync();
        (payload["container"]!["type"]!.ToString(), payload["view"]!["id"]!.ToString(), payload["response_url"]).ShouldBe(("view", home.Id, null));
        await bot.DoAsync("views.publish", new { user_id = aziza.Id, view = new { type = "home", blocks = Array.Empty<object>() } });
        aziza.Home!.Id.ShouldBe(home.Id);
        Should.Throw<InvalidOperationException>(() => aziza.Press(home, "More"));
    }

    [Fact]
    public async Task AShortcutBringsItsMessage()
    {
        var message = await bot.PostAsync(energy, "digest");
        aziza.UseShortcut(message, "why");
        var payload = await link.TakeAsync();
        (payload["type"]!.ToString(), payload["callback_id"]!.ToString(), payload["message"]!["ts"]!.ToString(), payload["channel"]!["id"]!.ToString()).ShouldBe(("message_action", "why", message.Ts, energy.Id));
        (await bot.RespondAsync(payload["response_url"]!.ToString(), new { text = "because" })).ShouldBe((200, "ok"));
        aziza.Ephemerals.Single().Text.ShouldBe("because");
    }

    [Fact]
    public async Task OnlyWhatConcernsTheBotIsTold()
    {
        var open = slack.AddChannel("open");
        aziza.Say(open, "@CoopBot nobody is here");
        aziza.Say(energy, "no mention");
        aziza.Say(energy, "@CoopBot a < b @here #open");
        var mention = (await link.TakeAsync())["event"]!;
        (mention["type"]!.ToString(), mention["text"]!.ToString()).ShouldBe(("app_mention", $"<@{slack.BotUserId}> a &lt; b <!here> <#{open.Id}|open>"));

        aziza.Say(aziza.Dm, "hello");
        var direct = (await link.TakeAsync())["event"]!;
        (direct["type"]!.ToString(), direct["channel_type"]!.ToString(), direct["bot_id"]).ShouldBe(("message", "im", null));
        await bot.PostAsync(aziza.Dm, "my own voice");
        (await link.TakeAsync())["event"]!["bot_id"]!.ToString().ShouldBe(slack.BotId);
        await DrainedAsync();
    }

    [Fact]
    public async Task WhatBecomesOfAChannelIsTold()
    {
        var trade = slack.AddChannel("trade", isPrivate: true);
        aziza.Invite(trade);
        aziza.Rename(trade, "commerce");
        aziza.Archive(trade);
        aziza.Unarchive(trade);
        trade.ChangeId();
        aziza.Remove(trade);
        slack.UninstallApp();
        var kinds = new List<string>();
        for (var i = 0; i < 8; i++) kinds.Add((await link.TakeAsync())["event"]!["type"]!.ToString());
        kinds.ShouldBe(["member_joined_channel", "group_rename", "group_archive", "group_unarchive", "channel_id_changed", "group_left", "tokens_revoked", "app_uninstalled"]);
        await DrainedAsync();
        aziza.Say(aziza.Dm, "nobody hears");
        slack.PendingEnvelopes.ShouldBe(0);
    }

    private async Task<string> TriggerAsync()
    {
        aziza.Slash(energy, "/coop");
        return (await link.TakeAsync())["trigger_id"]!.ToString();
    }

    /// <summary>An ack may still be on its way when the test goes on.</summary>
    private Task DrainedAsync() => slack.UntilAsync(() => slack.PendingEnvelopes == 0, "all envelopes to be taken");

    private static object Modal() => new
    {
        type = "modal",
        callback_id = "subscribe",
        private_metadata = "C1",
        title = new { type = "plain_text", text = "Subscribe" },
        submit = new { type = "plain_text", text = "Save" },
        blocks = new[] { new { type = "input", block_id = "topics", label = new { type = "plain_text", text = "Topic" }, element = Menu } },
    };

    private static object Option(string text, string value) => new { text = new { type = "plain_text", text }, value };
}
