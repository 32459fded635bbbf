using CoopBot.Chats.Slack;
using CoopBot.Chats.Slack.HomeTab;
using CoopBot.Chats.Slack.Receiving;
using CoopBot.Chats.Slack.Rendering;
using CoopBot.Chats.Slack.Wire;
using CoopBot.Chats.Slack.Wire.Payloads;
using CoopBot.Commands;
using CoopBot.Model;
using CoopBot.Storage;
using CoopBot.Tests.Commands;
using Microsoft.Extensions.DependencyInjection;

namespace CoopBot.Tests.Chats.Slack.HomeTab;

/// <summary>The page at work, with the desk and the database behind it.</summary>
public sealed class HomeDeskTests
{
    private readonly SlackOfATest slack = new();
    private int events;

    [Fact]
    public async Task OpenedForTheFirstTimeItSpeaksTheLanguageAndKnowsTheZoneOfTheProfile()
    {
        using var room = await OpenAsync();
        (await room.Get<HomeDesk>().OpenAsync("slack:Ev1", "U1", default)).ShouldBeNull();
        slack.PageText.ShouldContain("Moje subskrypcje");
        slack.PageText.ShouldContain("Warszawa");
        var chat = await room.ChatAsync("U1", "slack");
        (chat.Language, chat.Zone, chat.Title).ShouldBe(("pl", "Europe/Warsaw", "Anna Nowak"));
        (await room.Get<OutboxTable>().IsHandledAsync("slack:Ev1", default)).ShouldBeTrue();
        (await LettersAsync(room)).ShouldBeEmpty();
    }

    [Fact]
    public async Task WhoIsNotLetInFindsOneSentenceAndChangesNothing()
    {
        using var room = await OpenAsync(AccessMode.Closed);
        await room.Get<HomeDesk>().OpenAsync("slack:Ev1", "U1", default);
        await PressAsync(room, HomeAction.Add);
        await PressAsync(room, HomeAction.Language, "ru");
        slack.PageText.ShouldContain("🔒 Ten bot odpowiada tylko zaproszonym.");
        slack.PageText.ShouldContain("`/coop start KOD`");
        slack.CallsOf("views.open").ShouldBe(0);
        (await room.Get<ChatTable>().FindAsync(new ChatAddress("slack", "U1"), default)).ShouldBeNull();
    }

    [Fact]
    public async Task SubscriptionsAreAddedAndRemovedByModals()
    {
        using var room = await OpenAsync();
        await PressAsync(room, HomeAction.Add);
        slack.CallsOf("views.publish").ShouldBe(0);
        slack.Modal.GetProperty("callback_id").GetString().ShouldBe(HomeAction.Add);

        await SubmitAsync(room, HomeAction.Add, null, ("topics", ["energy", "water"]), ("countries", ["KZ"]));
        await SubmitAsync(room, HomeAction.Add, null, ("countries", ["JP"]));
        await SubmitAsync(room, HomeAction.Add, null);
        slack.PageText.ShouldContain("Gotowe, subskrybujesz: *wszystkie wiadomości*");
        var all = await room.SubscriptionsAsync("U1", "slack");
        all.Select(one => one.Filter.ToString()).ShouldBe(["topic:energy topic:water country:KZ", "country:JP", ""]);

        await PressAsync(room, HomeAction.Remove);
        slack.Modal.GetProperty("callback_id").GetString().ShouldBe(HomeAction.Remove);
        await SubmitAsync(room, HomeAction.Remove, null, ("which", [all[0].Id, all[2].Id]));
        slack.PageText.ShouldContain("Subskrypcja zakończona: *wszystkie wiadomości*\nSubskrypcja zakończona: *energetyka lub");
        slack.PageText.ShouldContain("Została Ci 1 subskrypcja.");
        (await room.SubscriptionsAsync("U1", "slack")).ShouldHaveSingleItem().Id.ShouldBe(all[1].Id);

        await SubmitAsync(room, HomeAction.Remove, null, ("which", [all[0].Id, all[2].Id]));
        slack.PageText.ShouldContain("Wybrane subskrypcje były już zakończone.");
        (await room.SubscriptionsAsync("U1", "slack")).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task ScheduleZoneAndLanguageAreSetAndThePageSpeaksTheNewOne()
    {
        using var room = await OpenAsync();
        await PressAsync(room, HomeAction.Schedule);
        await SubmitAsync(room, HomeAction.Schedule, slack.Modal.GetProperty("private_metadata").GetString(), ("when", ["chosen"]), ("days", ["thu", "mon"]), ("times", ["18:00", "08:30"]));
        await PressAsync(room, HomeAction.Zone);
        await SubmitAsync(room, HomeAction.Zone, null, ("zone", ["Asia/Tashkent"]));
        await PressAsync(room, HomeAction.Language, "ru");
        var chat = await room.ChatAsync("U1", "slack");
        (chat.Schedule.ToString(), chat.Zone, chat.Language).ShouldBe(("mon,thu 08:30 18:00", "Asia/Tashkent", "ru"));
        slack.PageText.ShouldStartWith("Теперь я говорю по-русски.");
        slack.PageText.ShouldContain("*Расписание*\nпо понедельникам и по четвергам в 08:30 и 18:00");
    }

    [Fact]
    public async Task WhatIsNewComesAsALetter()
    {
        using var room = await OpenAsync();
        await PressAsync(room, HomeAction.Digest);
        slack.PageText.ShouldStartWith("Odpowiedź czeka w zakładce „Messages”.");
        (await LettersAsync(room)).ShouldHaveSingleItem().ShouldContain("Nie masz jeszcze subskrypcji.");
    }

    [Theory]
    [InlineData("trigger_expired")]
    [InlineData("expired_trigger_id")]
    [InlineData("exchanged_trigger_id")]
    public async Task APressThatCameTooLateIsAskedForAgain(string code)
    {
        using var room = await OpenAsync();
        slack.Answers["views.open"] = $$"""{"ok":false,"error":"{{code}}"}""";
        (await PressAsync(room, HomeAction.Schedule)).ShouldBeNull();
        slack.PageText.ShouldStartWith("Slack nie doczekał się odpowiedzi.");
    }

    [Fact]
    public async Task AnOldPageWithNothingLeftToRemoveIsMadeAnew()
    {
        using var room = await OpenAsync();
        await PressAsync(room, HomeAction.Remove);
        slack.CallsOf("views.open").ShouldBe(0);
        slack.PageText.ShouldStartWith("Nie masz jeszcze subskrypcji.");
    }

    [Theory]
    [InlineData("users.info")]
    [InlineData("views.publish")]
    public async Task AwayItIsTriedAgainAndNothingIsLost(string method)
    {
        using var room = await OpenAsync();
        var answer = slack.Answers.GetValueOrDefault(method, """{"ok":true}""");
        slack.Answers[method] = """{"ok":false,"error":"internal_error"}""";
        (await room.Get<HomeDesk>().OpenAsync("slack:Ev1", "U1", default)).ShouldNotBeNull().ShouldBeGreaterThan(TimeSpan.Zero);
        (await room.Get<OutboxTable>().IsHandledAsync("slack:Ev1", default)).ShouldBeFalse();
        slack.Answers[method] = answer;
        room.Clock.Advance(TimeSpan.FromMinutes(1));
        (await room.Get<HomeDesk>().OpenAsync("slack:Ev1", "U1", default)).ShouldBeNull();
        slack.PageText.ShouldContain("Moje subskrypcje");
    }

    [Fact]
    public async Task APageThatSlackRefusesIsDoneWith()
    {
        using var room = await OpenAsync();
        slack.Answers["views.publish"] = """{"ok":false,"error":"not_enabled"}""";
        (await room.Get<HomeDesk>().OpenAsync("slack:Ev1", "U1", default)).ShouldBeNull();
        (await room.Get<OutboxTable>().IsHandledAsync("slack:Ev1", default)).ShouldBeTrue();
    }

    private Task<Room> OpenAsync(AccessMode mode = AccessMode.Open) => Room.OpenAsync(mode, services => services
        .AddSingleton(provider => new SlackCommand("/coop", provider.GetRequiredService<CommandList>()))
        .AddSingleton<SlackText>()
        .AddSingleton(provider => new SlackClient(new HttpClient(slack), new Uri("https://slack.test/api/"), "xoxb-1234567890", null, provider.GetRequiredService<TimeProvider>()))
        .AddSingleton<Profiles>()
        .AddSlackHome());

    private Task<TimeSpan?> PressAsync(Room room, string action, string? chosen = null) => room.Get<HomeDesk>().ActAsync(
        $"slack:T{++events}",
        new ActionsPayload(new PayloadUser("U1"), "1.2.abc", [new ActionTaken(action, chosen is null ? "button" : "static_select") { SelectedOption = chosen is null ? null : new ChosenOption(chosen) }]),
        default);

    private Task<TimeSpan?> SubmitAsync(Room room, string modal, string? metadata, params (string Field, string[] Values)[] filled)
    {
        var values = filled.ToDictionary(
            one => one.Field,
            IReadOnlyDictionary<string, FilledIn> (one) => new Dictionary<string, FilledIn>
            {
                [one.Field] = one.Field is "when" or "zone"
                    ? new FilledIn("static_select") { SelectedOption = new ChosenOption(one.Values[0]) }
                    : new FilledIn("multi_static_select") { SelectedOptions = [.. one.Values.Select(value => new ChosenOption(value))] },
            });
        return room.Get<HomeDesk>().SubmitAsync($"slack:V{++events}", new SubmissionPayload(new PayloadUser("U1"), new SubmittedView(modal, new ViewState(values)) { PrivateMetadata = metadata }), default);
    }

    private static async Task<IReadOnlyList<string>> LettersAsync(Room room)
    {
        var claimed = await room.Get<OutboxTable>().ClaimAsync(["slack"], room.Clock.GetUtcNow, TimeSpan.FromMinutes(1), 10, default);
        return [.. claimed.Select(letter => Plain.TextOf(letter.Message))];
    }
}
