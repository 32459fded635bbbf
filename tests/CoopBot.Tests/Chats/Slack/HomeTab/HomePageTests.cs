using CoopBot.Chats.Slack;
using CoopBot.Chats.Slack.HomeTab;
using CoopBot.Chats.Slack.Rendering;
using CoopBot.Chats.Slack.Wire.Blocks;
using CoopBot.Commands;
using CoopBot.Model;
using CoopBot.Tests.Commands;

namespace CoopBot.Tests.Chats.Slack.HomeTab;

public sealed class HomePageTests : IAsyncLifetime
{
    private static readonly ChatAddress Address = new("slack", "U1");

    private Room room = null!;
    private HomePage page = null!;

    public async Task InitializeAsync()
    {
        room = await Room.OpenAsync();
        var command = new SlackCommand("/coop", room.Get<CommandList>());
        page = new HomePage(Shipped.Knowledge, command, new SlackText(command), new SettingSelects(room.Get<LimitTeller>()));
    }

    public Task DisposeAsync()
    {
        room.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public void ANewcomerFindsWhatTheBotIsWhatIsSetAndWhatToPress()
    {
        var view = page.Of(State("en"));
        Kit.Faults(view).ShouldBeEmpty();
        Kit.TextOf(view).ShouldBe("""
            🌍 CoopBot
            I read the news of international cooperation in seven languages and tell you in yours who agreed on what with whom.
            🔔 My subscriptions
            Nothing yet. Add topics and countries that you want to follow, or everything I read.
            [Add → home.add]
            [Show what is new → home.digest]
            ⚙️ Settings
            🗓️ *Schedule*
            every day at 09:00
            [Change → home.schedule]
            🕘 *Time zone*
            Tashkent
            [Change → home.zone]
            💬 *Language*
            English
            [English → home.language]
            🌙 *Quiet hours*
            none
            [none → home.set.quiet]
            ⏸️ *Pause*
            no
            [no → home.set.pause]
            🔢 *Stories in full*
            10 (default)
            [10 (default) → home.set.limit]
            💤 *When nothing is new*
            stay silent
            [stay silent → home.set.nothing]
            📊 *Look back on the week*
            on
            [on → home.set.lookback]
            🔑 *Access*
            this chat was let in
            Also to be typed: `/coop mute` · `/coop export` · `/coop forget`
            💡 How to ask me
            `/coop latest energy` – anywhere; only you see the answer
            `@CoopBot latest energy` – in a channel; I answer in the thread
            `latest energy` – under “Messages”, just as it is
            All commands: `/coop help`
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void SubscriptionsAreListedWithTheNextDigest()
    {
        var text = Kit.TextOf(page.Of(State("ru", "energy KZ", "everything")));
        text.ShouldContain("1. *энергетика · Казахстан* · в дайджесте\n2. *все новости* · в дайджесте", Case.Insensitive);
        text.ShouldContain("📬 Следующий дайджест: четверг, 12 марта, 09:00.");
        text.ShouldContain("[Удалить → home.remove]");
        text.ShouldContain("[Русский → home.language]");
    }

    [Fact]
    public void DigestsThatAreOffAreSaidToBeOff()
    {
        var state = State("pl", "energy");
        var text = Kit.TextOf(page.Of(state with { Chat = state.Chat with { Schedule = Schedule.Off } }));
        text.ShouldContain("🔕 Twoje przeglądy są wyłączone.");
        text.ShouldContain("*Harmonogram*\nwyłączone");
    }

    [Fact]
    public void WhatCameOfAPressStandsOnTopWithoutItsButtons()
    {
        var notice = Message.Of("en", Part.Of(Paragraph.Of("Done, you are subscribed: ", Run.Bold("<!channel>")), Note.Of("To switch them on: ", Run.Code("/schedule daily 09:00"))).With(new Button("Undo", "/unsubscribe 1")));
        var view = page.Of(State("en") with { Notice = notice });
        Kit.Faults(view).ShouldBeEmpty();
        Kit.TextOf(view).ShouldStartWith("Done, you are subscribed: *&lt;!channel&gt;*\nTo switch them on: `/coop schedule daily 09:00`\n🌍 CoopBot");
        Kit.TextOf(view).ShouldNotContain("Undo");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("pl")]
    [InlineData("uk")]
    [InlineData("kk")]
    [InlineData("uz")]
    [InlineData("ja")]
    public void ThePageKeepsTheLimitsHoweverMuchThereIs(string language)
    {
        var hostile = string.Concat(Enumerable.Repeat("<&>*_~`|", 30));
        var long50 = Enumerable.Range(0, 50).Select(at => $"\"{hostile} {at}\" energy water KZ UZ").ToArray();
        var notice = Message.Of(language, [.. Enumerable.Range(0, 200).Select(_ => Part.Of(new Heading(hostile), Paragraph.Of(hostile + hostile), Note.Of(hostile)))]);
        var state = State(language, long50);
        Kit.Faults(page.Of(state with { Notice = notice, Chat = state.Chat with { Schedule = Schedule.Parse("mon,tue,wed,thu,fri,sat " + string.Join(' ', Enumerable.Range(0, 24).Select(hour => $"{hour}:07")))! } })).ShouldBeEmpty();
        Kit.Faults(page.Of(State(language))).ShouldBeEmpty();
        Kit.Faults(page.Closed(Shipped.Knowledge.VoiceOf(language))).ShouldBeEmpty();
    }

    [Fact]
    public void AStrangerIsToldHowToComeInAndFindsNothingToPress()
    {
        var view = page.Closed(Shipped.Knowledge.VoiceOf("ru"));
        Kit.Elements(view).ShouldBeEmpty();
        Kit.TextOf(view).ShouldContain("🔒 Этот бот отвечает только приглашённым.\nЕсли у вас есть код, отправьте его на вкладке «Messages»: `/coop start КОД`");
    }

    [Fact]
    public void EveryLanguageThatTheBotSpeaksCanBeChosen() =>
        Kit.Options(Kit.Elements(page.Of(State("pl"))).OfType<StaticSelect>().Single(select => select.ActionId == HomeAction.Language)).Select(option => option.Value)
            .ShouldBe(Shipped.Knowledge.Spoken.Select(language => language.Code));

    private static HomeState State(string language, params string[] filters) => new(
        new Chat(Address, language, "Asia/Tashkent", Schedule.Parse("daily 09:00")!, Room.Start),
        [.. filters.Select((filter, at) => new Subscription($"{at}", Address, Shipped.Filters.Parse(filter).ShouldBeOfType<FilterRead>(filter).Filter, 0))],
        Room.Start, Notice: null)
    {
        Access = "access.state.admitted",
    };
}
