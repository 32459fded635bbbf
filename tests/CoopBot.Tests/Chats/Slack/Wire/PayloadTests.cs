using CoopBot.Chats.Slack.Wire.Payloads;
using Microsoft.Extensions.Primitives;

namespace CoopBot.Tests.Chats.Slack.Wire;

public sealed class PayloadTests
{
    private const string Command =
        """{"token":"t","team_id":"T1","channel_id":"C1","channel_name":"energy","user_id":"U1","command":"/coop","text":"latest energy","response_url":"https://hooks.slack.com/commands/T1/2/abc","trigger_id":"1.2.ab"}""";

    private const string Press = """
        {"type":"block_actions","user":{"id":"U1","username":"aigul","team_id":"T1"},"container":{"type":"message","message_ts":"1.2","thread_ts":"1.1","channel_id":"C1","is_ephemeral":false},
         "trigger_id":"1.2.ab","channel":{"id":"C1","name":"energy"},"message":{"ts":"1.2"},"response_url":"https://hooks.slack.com/actions/T1/2/abc",
         "actions":[{"action_id":"more","block_id":"b","text":{"type":"plain_text","text":"More"},"value":"/more 1","type":"button","action_ts":"3.4"}]}
        """;

    private const string Submission = """
        {"type":"view_submission","user":{"id":"U1"},"trigger_id":"1.2.ab","view":{"id":"V1","callback_id":"add","private_metadata":"C1","state":{"values":
         {"what":{"filters":{"type":"multi_static_select","selected_options":[{"text":{"type":"plain_text","text":"Energy"},"value":"energy"},{"value":"uz"}]}},
          "when":{"slot":{"type":"static_select","selected_option":{"value":"09:00"}},"none":{"type":"static_select","selected_option":null}}}}},"response_urls":[]}
        """;

    private const string Shortcut = """
        {"type":"message_action","callback_id":"why","trigger_id":"1.2.ab","response_url":"https://hooks.slack.com/app/T1/2/abc","user":{"id":"U1","name":"aigul"},"channel":{"id":"C1","name":"energy"},
         "message_ts":"1.2","message":{"type":"message","user":"U9","bot_id":"B9","ts":"1.2","thread_ts":"1.1","text":"x","blocks":[{"type":"divider","block_id":"d"}]}}
        """;

    [Theory]
    [InlineData("""{"type":"app_mention","user":"U1","text":"<@U9> latest","ts":"1.2","thread_ts":"1.1","channel":"C1","event_ts":"1.2","blocks":[]}""",
        "app_mention U1 C1 '<@U9> latest' 1.2 1.1")]
    [InlineData("""{"type":"message","subtype":"bot_message","bot_id":"B1","text":null,"ts":"1.2","channel":"D1","channel_type":"im"}""", "message/bot_message bot B1 D1 im 1.2")]
    [InlineData("""{"type":"message","subtype":"message_changed","hidden":true,"message":{"type":"message","user":"U1"},"channel":"C1","ts":"1.2"}""", "message/message_changed C1 1.2")]
    [InlineData("""{"type":"app_home_opened","user":"U1","channel":"D1","tab":"home","view":{"id":"V1"},"event_ts":"1.2"}""", "app_home_opened U1 D1 home")]
    [InlineData("""{"type":"member_joined_channel","user":"U9","channel":"C1","channel_type":"C","team":"T1","inviter":"U1"}""", "member_joined_channel U9 C1 C by U1")]
    [InlineData("""{"type":"channel_left","channel":"C1","actor_id":"U1","event_ts":"1.2"}""", "channel_left C1")]
    [InlineData("""{"type":"group_left","channel":"G1"}""", "group_left G1")]
    [InlineData("""{"type":"channel_archive","channel":"C1","user":"U1"}""", "channel_archive U1 C1")]
    [InlineData("""{"type":"group_unarchive","channel":"G1","user":"U1"}""", "group_unarchive U1 G1")]
    [InlineData("""{"type":"channel_deleted","channel":"C1"}""", "channel_deleted C1")]
    [InlineData("""{"type":"channel_rename","channel":{"id":"C1","name":"gas","created":1360782804}}""", "channel_rename C1")]
    [InlineData("""{"type":"group_rename","channel":{"id":"G1","name":"gas","created":1360782804}}""", "group_rename G1")]
    [InlineData("""{"type":"channel_created","channel":{"id":"C1","name":"gas","creator":"U1"}}""", "channel_created C1")]
    [InlineData("""{"type":"channel_id_changed","old_channel_id":"G1","new_channel_id":"C1","event_ts":"1.2"}""", "channel_id_changed G1->C1")]
    [InlineData("""{"type":"app_uninstalled"}""", "app_uninstalled")]
    [InlineData("""{"type":"tokens_revoked","tokens":{"oauth":["U1"],"bot":["U9"]}}""", "tokens_revoked")]
    public void EventsAreReadInOneShape(string json, string expected)
    {
        var payload = PayloadReader.Read(PayloadKind.Event, $$"""{"token":"t","team_id":"T1","api_app_id":"A1","event":{{json}},"type":"event_callback","event_id":"Ev1","event_time":1}""")
            .ShouldBeOfType<EventPayload>();

        (payload.EventId, payload.TeamId).ShouldBe(("Ev1", "T1"));
        Told(payload.Event).ShouldBe(expected);
    }

    [Fact]
    public void ACommandIsRead() =>
        PayloadReader.Read(PayloadKind.Command, Command)
            .ShouldBe(new CommandPayload("/coop", "latest energy", "U1", "C1", "energy", new Uri("https://hooks.slack.com/commands/T1/2/abc"), "1.2.ab"));

    [Fact]
    public void AFormIsReadLikeTheSameAsJson()
    {
        KeyValuePair<string, StringValues>[] form =
        [
            new("team_id", "T1"), new("channel_id", "C1"), new("channel_name", "energy"), new("user_id", new StringValues(["U1", "U2"])), new("user_id", "U3"), new("command", "/coop"),
            new("text", "последние \"новости\"\n"), new("response_url", "https://hooks.slack.com/commands/T1/2/abc"), new("trigger_id", "1.2.ab"), new("empty", StringValues.Empty),
        ];

        PayloadReader.Read(PayloadKind.Command, PayloadReader.JsonOf(form))
            .ShouldBe(new CommandPayload("/coop", "последние \"новости\"\n", "U1", "C1", "energy", new Uri("https://hooks.slack.com/commands/T1/2/abc"), "1.2.ab"));
    }

    [Fact]
    public void APressIsRead()
    {
        var press = PayloadReader.Read(PayloadKind.Interaction, Press).ShouldBeOfType<ActionsPayload>();

        (press.User, press.TriggerId, press.Channel, press.ResponseUrl)
            .ShouldBe((new PayloadUser("U1") { TeamId = "T1" }, "1.2.ab", new PayloadChannel("C1") { Name = "energy" }, new Uri("https://hooks.slack.com/actions/T1/2/abc")));
        press.Container.ShouldBe(new Container("message") { MessageTs = "1.2", ThreadTs = "1.1", ChannelId = "C1" });
        press.Actions.ShouldBe([new ActionTaken("more", "button") { Value = "/more 1" }]);
    }

    [Fact]
    public void AChoiceOnTheHomePageIsRead()
    {
        var choice = PayloadReader.Read(PayloadKind.Interaction, """
            {"type":"block_actions","user":{"id":"U1"},"container":{"type":"view","view_id":"V1"},"trigger_id":"1.2.ab","view":{"type":"home"},
             "actions":[{"type":"static_select","action_id":"language","selected_option":{"text":{"type":"plain_text","text":"Polski"},"value":"pl"}},
                        {"type":"multi_static_select","action_id":"days","selected_options":[]}]}
            """).ShouldBeOfType<ActionsPayload>();

        (choice.Channel, choice.ResponseUrl, choice.Container).ShouldBe((null, null, new Container("view")));
        choice.Actions[0].SelectedOption.ShouldBe(new ChosenOption("pl"));
        choice.Actions[1].SelectedOptions.ShouldBe([]);
    }

    [Fact]
    public void AModalIsReadAsItWasFilledIn()
    {
        var sent = PayloadReader.Read(PayloadKind.Interaction, Submission).ShouldBeOfType<SubmissionPayload>();

        (sent.User.Id, sent.TriggerId, sent.View.CallbackId, sent.View.PrivateMetadata).ShouldBe(("U1", "1.2.ab", "add", "C1"));
        sent.View.State.Values["what"]["filters"].SelectedOptions.ShouldBe([new ChosenOption("energy"), new ChosenOption("uz")]);
        sent.View.State.Values["when"]["slot"].ShouldBe(new FilledIn("static_select") { SelectedOption = new ChosenOption("09:00") });
        sent.View.State.Values["when"]["none"].SelectedOption.ShouldBeNull();
    }

    [Fact]
    public void AShortcutIsReadWithTheMessageItIsAbout()
    {
        var shortcut = PayloadReader.Read(PayloadKind.Interaction, Shortcut).ShouldBeOfType<ShortcutPayload>();

        (shortcut.CallbackId, shortcut.User.Id, shortcut.Channel.Id, shortcut.TriggerId).ShouldBe(("why", "U1", "C1", "1.2.ab"));
        (shortcut.Message.Ts, shortcut.Message.ThreadTs, shortcut.Message.User, shortcut.Message.BotId).ShouldBe(("1.2", "1.1", "U9", "B9"));
        shortcut.Message.Blocks!.Value[0].GetProperty("block_id").GetString().ShouldBe("d");
    }

    [Theory]
    [InlineData(PayloadKind.Event, """{"event":{"type":"message"}}""")]
    [InlineData(PayloadKind.Event, """{"event_id":"Ev1","event":{"user":"U1"}}""")]
    [InlineData(PayloadKind.Event, """{"event_id":"Ev1","event":{"type":"channel_rename","channel":{"name":"x"}}}""")]
    [InlineData(PayloadKind.Event, """{"event_id":"Ev1","event":{"type":"channel_rename","channel":{"id":7}}}""")]
    [InlineData(PayloadKind.Event, """{"event_id":"Ev1","event":{"type":"message","channel":["C1"]}}""")]
    [InlineData(PayloadKind.Event, """{"event_id":"Ev1","event":{"type":"message","text":"\ud83d"}}""")]
    [InlineData(PayloadKind.Event, """{"event_id":"Ev1","event":{"type":"message","channel":{"id":"\ud83d"}}}""")]
    [InlineData(PayloadKind.Event, """{"event_id":"Ev1","event":null}""")]
    [InlineData(PayloadKind.Event, """{"type":"url_verification","challenge":"x","token":"t"}""")]
    [InlineData(PayloadKind.Event, """{"type":"app_rate_limited","team_id":"T1","minute_rate_limited":1}""")]
    [InlineData(PayloadKind.Command, """{"command":"/coop","text":""}""")]
    [InlineData(PayloadKind.Interaction, """{"type":"view_closed","user":{"id":"U1"},"view":{"callback_id":"a","state":{"values":{}}}}""")]
    [InlineData(PayloadKind.Interaction, """{"type":"shortcut","user":{"id":"U1"},"callback_id":"a","trigger_id":"1"}""")]
    [InlineData(PayloadKind.Interaction, """{"type":"block_suggestion","user":{"id":"U1"}}""")]
    [InlineData(PayloadKind.Interaction, """{"type":"block_actions","user":{"id":"U1"},"trigger_id":"1"}""")]
    [InlineData(PayloadKind.Interaction, """{"type":7}""")]
    [InlineData(PayloadKind.Interaction, """{"user":{"id":"U1"}}""")]
    [InlineData("odd_kind", """{"event_id":"Ev1","event":{"type":"message"}}""")]
    [InlineData(PayloadKind.Event, "null")]
    [InlineData(PayloadKind.Event, "[]")]
    [InlineData(PayloadKind.Interaction, "7")]
    [InlineData(PayloadKind.Event, "{")]
    [InlineData(PayloadKind.Event, "")]
    public void WhatIsBrokenOrUnknownIsNothing(string kind, string json) => PayloadReader.Read(kind, json).ShouldBeNull();

    [Theory]
    [InlineData("/commands/1")]
    [InlineData("")]
    public void AResponseGoesToWholeAddressesOnly(string address) =>
        PayloadReader.Read(PayloadKind.Command, Command.Replace("https://hooks.slack.com/commands/T1/2/abc", address, StringComparison.Ordinal)).ShouldBeNull();

    [Fact]
    public void WhatComesAgainHasTheSameName()
    {
        PayloadReader.EventIdOf(PayloadKind.Event, """{"event_id":"Ev1","event":{"trigger_id":"x"}}""").ShouldBe("Ev1");
        PayloadReader.EventIdOf(PayloadKind.Command, Command).ShouldBe("1.2.ab");
        PayloadReader.EventIdOf(PayloadKind.Interaction, Press).ShouldBe("1.2.ab");
        PayloadReader.EventIdOf(PayloadKind.Event, "{}").ShouldBe("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
        PayloadReader.EventIdOf(PayloadKind.Event, """{"event_id":""}""").Length.ShouldBe(64);
        PayloadReader.EventIdOf(PayloadKind.Event, "<").ShouldNotBe(PayloadReader.EventIdOf(PayloadKind.Event, ">"));
    }

    [Theory]
    [InlineData("""{"type":"app_mention","user":"U1","channel":"C1"}""", "C1")]
    [InlineData("""{"type":"message","user":"U1","channel":"D1","channel_type":"im"}""", "U1")]
    [InlineData("""{"type":"message","user":"U1","channel":"G1","channel_type":"mpim"}""", "G1")]
    [InlineData("""{"type":"message","subtype":"message_deleted","channel":"D1"}""", "D1")]
    [InlineData("""{"type":"app_home_opened","user":"U1","channel":"D1"}""", "U1")]
    [InlineData("""{"type":"channel_id_changed","old_channel_id":"G1","new_channel_id":"C1"}""", "G1")]
    [InlineData("""{"type":"app_uninstalled"}""", "T1")]
    public void EventsOfOneChannelOrPersonAreInOneLane(string json, string lane) =>
        PayloadReader.LaneOf(PayloadReader.Read(PayloadKind.Event, $$"""{"event_id":"Ev1","team_id":"T1","event":{{json}}}""")!).ShouldBe(lane);

    [Theory]
    [InlineData(PayloadKind.Command, Command, "U1")]
    [InlineData(PayloadKind.Interaction, Press, "C1")]
    [InlineData(PayloadKind.Interaction, Submission, "U1")]
    [InlineData(PayloadKind.Interaction, Shortcut, "U1")]
    public void WhatOnePersonAloneSeesIsInThatPersonsLane(string kind, string json, string lane) => PayloadReader.LaneOf(PayloadReader.Read(kind, json)!).ShouldBe(lane);

    [Fact]
    public void APressOnWhatOnlyOnePersonSeesIsInThatPersonsLane()
    {
        PayloadReader.LaneOf(Read(Press.Replace("\"is_ephemeral\":false", "\"is_ephemeral\":true", StringComparison.Ordinal))).ShouldBe("U1");
        PayloadReader.LaneOf(Read(Press.Replace("C1", "D1", StringComparison.Ordinal))).ShouldBe("U1");
    }

    private static Payload Read(string press) => PayloadReader.Read(PayloadKind.Interaction, press)!;

    private static string Told(SlackEvent happened)
    {
        string?[] parts =
        [
            happened.Subtype is { } subtype ? $"{happened.Type}/{subtype}" : happened.Type,
            happened.User,
            happened.BotId is { } bot ? $"bot {bot}" : null,
            happened.Channel,
            happened.ChannelType,
            happened.Text is { } text ? $"'{text}'" : null,
            happened.Ts,
            happened.ThreadTs,
            happened.Tab,
            happened.Inviter is { } inviter ? $"by {inviter}" : null,
            happened.OldChannelId is { } old ? $"{old}->{happened.NewChannelId}" : null,
        ];
        return string.Join(' ', parts.OfType<string>());
    }
}
