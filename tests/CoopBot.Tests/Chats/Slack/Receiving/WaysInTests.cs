using CoopBot.Chats.Slack;
using CoopBot.Chats.Slack.Rendering;
using CoopBot.Chats.Slack.Wire.Payloads;
using CoopBot.Model;
using CoopBot.Tests.Commands;

namespace CoopBot.Tests.Chats.Slack.Receiving;

/// <summary>Where the answer goes, by where and how it was asked.</summary>
public sealed class WaysInTests
{
    [Fact]
    public async Task ACommandInAChannelIsAnsweredToThePersonAloneAndCanBeShownToAll()
    {
        using var room = await SlackRoom.OpenAsync();

        (await room.TypeAsync("latest energy")).ShouldBeNull();

        var answer = await room.OnlyAsync();
        answer.Chat.ToString().ShouldBe("slack:U1");
        answer.Target.ShouldBe(new Target($"reply {SlackRoom.Url}", Replaces: false));
        var button = answer.Message.Parts[^1].Buttons.ShouldHaveSingleItem();
        PressedButton.Read(button.Command).ShouldBe(new PressedButton("/latest energy", IsPost: true));
        button.Label.ShouldBe("Показать всем здесь");
        (await room.ChatAsync("C1")).Title.ShouldBe("#trade");
    }

    [Fact]
    public async Task WhatChangesTheChannelIsNotOfferedToAll()
    {
        using var room = await SlackRoom.OpenAsync();

        await room.TypeAsync("subscribe energy");

        Plain.ButtonsOf((await room.OnlyAsync()).Message).ShouldNotContain(button => button.Command.StartsWith('^'));
        (await room.Room.SubscriptionsAsync("C1", SlackAddress.Platform)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task ACommandInAnyConversationOfTwoIsOfThePersonsOwnChat()
    {
        using var room = await SlackRoom.OpenAsync();

        await room.TypeAsync("subscribe energy", "D7", "directmessage");

        (await room.OnlyAsync()).Chat.ToString().ShouldBe("slack:U1");
        var chat = await room.ChatAsync("U1");
        (chat.Title, chat.Language, chat.Zone).ShouldBe(("Aziza Karimova", "ru", "Asia/Tashkent"));
        (await room.Room.SubscriptionsAsync("U1", SlackAddress.Platform)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task WhatIsSetWhereTheBotIsNotIsKeptAndSuspended()
    {
        using var room = await SlackRoom.OpenAsync();
        room.Slack.Refuses("conversations.info", "channel_not_found");

        await room.TypeAsync("subscribe energy", "C2", "privategroup");

        (await room.ChatAsync("C2")).Suspended.ShouldBe("bot is not in the channel");
        Plain.TextOf((await room.OnlyAsync()).Message).ShouldContain("Меня ещё нет в этом канале");
    }

    [Fact]
    public async Task ReadingDoesNotWakeAChannelThatTheBotIsNotIn()
    {
        using var room = await SlackRoom.OpenAsync();
        room.Slack.Refuses("conversations.info", "channel_not_found");
        await room.TypeAsync("subscribe energy", "C2", "privategroup");

        await room.TypeAsync("latest", "C2", "privategroup");

        (await room.ChatAsync("C2")).Suspended.ShouldBe("bot is not in the channel");
        (await room.OutboxAsync()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task AMentionIsAnsweredInItsThread()
    {
        using var room = await SlackRoom.OpenAsync();

        await room.HappensAsync("""{"type":"app_mention","user":"U1","text":"<@UBOT> latest energy","ts":"50.1","channel":"C1"}""");
        await room.HappensAsync("""{"type":"app_mention","user":"U1","text":"<@UBOT> energy","ts":"50.3","thread_ts":"50.2","channel":"C1"}""");

        (await room.OutboxAsync()).Select(answer => $"{answer.Chat} {answer.Target!.MessageId}").ShouldBe(["slack:C1 thread 50.1", "slack:C1 thread 50.2"]);
    }

    [Fact]
    public async Task WhatIsSaidToTheBotAloneNeedsNoMark()
    {
        using var room = await SlackRoom.OpenAsync();

        await room.HappensAsync("""{"type":"message","channel_type":"im","user":"U1","text":"help latest","ts":"50.1","channel":"D1"}""");
        await room.HappensAsync("""{"type":"message","channel_type":"im","user":"U1","text":"","subtype":"file_share","ts":"50.2","thread_ts":"50.1","channel":"D1"}""");

        var answers = await room.OutboxAsync();
        answers.Select(answer => $"{answer.Chat} {answer.Target?.MessageId}").ShouldBe(["slack:U1 ", "slack:U1 thread 50.1"]);
        Plain.TextOf(answers[0].Message).ShouldContain("/latest energy");
    }

    [Theory]
    [InlineData("""{"type":"message","channel_type":"im","user":"UBOT","bot_id":"BBOT","text":"hello","ts":"1.1","channel":"D1"}""")]
    [InlineData("""{"type":"message","channel_type":"im","user":"UBOT","text":"hello","ts":"1.1","channel":"D1"}""")]
    [InlineData("""{"type":"app_mention","user":"U9","bot_id":"B9","text":"<@UBOT> energy","ts":"1.1","channel":"C1"}""")]
    [InlineData("""{"type":"message","channel_type":"im","user":"U1","subtype":"message_changed","text":"energy","ts":"1.1","channel":"D1"}""")]
    [InlineData("""{"type":"message","channel_type":"channel","user":"U1","text":"energy","ts":"1.1","channel":"C1"}""")]
    [InlineData("""{"type":"app_mention","user":"U1","text":"<@UBOT> energy","ts":"1.1","channel":"D1"}""")]
    public async Task WhatIsNotMeantForTheBotIsPassedOver(string happened)
    {
        using var room = await SlackRoom.OpenAsync();

        (await room.HappensAsync(happened)).ShouldBeNull();

        (await room.OutboxAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task OnlyAdminsOfTheWorkspaceSetAChannelWhenTheSettingsSaySo()
    {
        using var room = await SlackRoom.OpenAsync(Keepers.Admins);

        await room.TypeAsync("subscribe energy");
        (await room.Room.SubscriptionsAsync("C1", SlackAddress.Platform)).ShouldBeEmpty();

        room.Room.Clock.Advance(TimeSpan.FromMinutes(11));
        room.Slack.Answers("users.info", """{"ok":true,"user":{"id":"U1","is_admin":true}}""");
        await room.TypeAsync("subscribe energy");
        (await room.Room.SubscriptionsAsync("C1", SlackAddress.Platform)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task WhatSlackDoesNotSayNowIsWaitedFor()
    {
        using var room = await SlackRoom.OpenAsync();
        room.Slack.Breaks("users.info");

        var pause = await room.TypeAsync("latest energy");

        pause.ShouldNotBeNull().ShouldBeGreaterThan(TimeSpan.Zero);
        (await room.OutboxAsync()).ShouldBeEmpty();
        // Nor is anything else asked until then.
        room.Slack.Asked.Clear();
        (await room.TypeAsync("latest energy")).ShouldNotBeNull();
        room.Slack.Asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task ATitleIsNoReasonToWait()
    {
        using var room = await SlackRoom.OpenAsync();
        room.Slack.Answers("conversations.info", """{"ok":false,"error":"fatal_error"}""");

        (await room.TypeAsync("latest energy")).ShouldBeNull();
        (await room.TypeAsync("subscribe energy")).ShouldNotBeNull();

        (await room.ChatAsync("C1")).Title.ShouldBe("#trade");
    }

    [Fact]
    public async Task TheShortcutExplainsEveryStoryOfTheMessageOnce()
    {
        using var room = await SlackRoom.OpenAsync();
        await room.HandleAsync(PayloadKind.Interaction, Shortcut("\"user\":\"UBOT\",\"bot_id\":\"BBOT\"", "/story 7", "/why 7", "/latest energy", "!/why 9"));

        var answer = await room.OnlyAsync();
        answer.Target!.MessageId.ShouldBe($"reply {SlackRoom.Url} 40.1");
        PressedButton.Read(answer.Message.Parts[^1].Buttons[0].Command)!.Value.Command.ShouldBe("/why 7 9");
    }

    [Theory]
    [InlineData("\"user\":\"U2\"", "Это сообщение написано не мной")]
    [InlineData("\"user\":\"UBOT\"", "нет новостей")]
    public async Task TheShortcutSaysWhenThereIsNothingToExplain(string author, string sentence)
    {
        using var room = await SlackRoom.OpenAsync();

        await room.HandleAsync(PayloadKind.Interaction, Shortcut(author, "/latest"));

        Plain.TextOf((await room.OnlyAsync()).Message).ShouldContain(sentence);
    }

    private static string Shortcut(string author, params string[] values)
    {
        var buttons = string.Join(',', values.Select(value => $$"""{"type":"button","value":"{{value}}"}"""));
        return $$$"""
            {"type":"message_action","callback_id":"why","trigger_id":"3.3.c","response_url":"{{{SlackRoom.Url}}}","user":{"id":"U1"},"channel":{"id":"C1","name":"trade"},
            "message":{"ts":"40.2","thread_ts":"40.1",{{{author}}},"blocks":[{"type":"actions","elements":[{{{buttons}}}]}]}}
            """;
    }
}
