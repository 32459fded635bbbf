namespace CoopBot.Tests.Commands;

public sealed class TrendsCommandTests
{
    [Fact]
    public async Task TheLastSevenDaysAreComparedWithTheSevenBefore()
    {
        using var room = await Room.OpenAsync();
        await room.StoryAsync("Long ago", ["energy"], ["KZ", "JP"]);
        room.Clock.Advance(TimeSpan.FromDays(10));
        await room.StoryAsync("Last week", ["energy"], ["KZ", "JP"]);
        room.Clock.Advance(TimeSpan.FromDays(5));
        for (var at = 1; at <= 3; at++) await room.StoryAsync($"Pact {at}", ["energy"], ["KZ", "JP"]);
        await room.StoryAsync("Other", ["water"], ["KZ", "UZ"]);
        room.Clock.Advance(TimeSpan.FromDays(3));

        (await room.SayAsync("/trends")).ShouldBe("""
            The last 7 days · everything
            4 stories; 1 the week before.
            By topic
            ███ ⚡ energy · 3 ▲2
            █░░ 💧 water · 1 ▲1
            By pair of countries
            ███ 🇯🇵🇰🇿 Japan – Kazakhstan · 3 ▲2
            █░░ 🇰🇿🇺🇿 Kazakhstan – Uzbekistan · 1 ▲1
            On the rise: ⚡ energy (1 → 3), 🇯🇵🇰🇿 Japan – Kazakhstan (1 → 3)
            [Latest news → /latest]
            [🔔 Subscribe → /subscribe]
            """);
        var water = await room.SayAsync("/trends water");
        water.ShouldStartWith("The last 7 days · water\n1 story; 0 the week before.\n");
        water.ShouldContain("[Latest news → /latest water]");
        water.ShouldNotContain("On the rise");
    }

    [Fact]
    public async Task AFirstWeekIsComparedWithNothing()
    {
        using var room = await Room.OpenAsync();
        for (var at = 1; at <= 4; at++) await room.StoryAsync($"Pact {at}", ["energy"], ["KZ", "JP"]);
        room.Clock.Advance(TimeSpan.FromDays(1));

        (await room.SayAsync("/trends")).ShouldBe("""
            The last 7 days · everything
            4 stories; 0 the week before.
            By topic
            ████ ⚡ energy · 4
            By pair of countries
            ████ 🇯🇵🇰🇿 Japan – Kazakhstan · 4
            [Latest news → /latest]
            [🔔 Subscribe → /subscribe]
            """);
    }

    [Fact]
    public async Task APhraseIsLookedForInTheTexts()
    {
        using var room = await Room.OpenAsync();
        await room.StoryAsync("A pact on green hydrogen", ["energy"], ["KZ", "JP"]);
        await room.StoryAsync("A pact on coal", ["energy"], ["KZ", "JP"]);
        room.Clock.Advance(TimeSpan.FromHours(1));
        (await room.SayAsync("/trends \"green hydrogen\"")).ShouldContain("1 story; 0 the week before.");
    }

    [Fact]
    public async Task WhereNothingCameItSaysSoAndAnUnknownWordIsNamed()
    {
        using var room = await Room.OpenAsync();
        (await room.SayAsync("/trends water")).ShouldStartWith("There was no news in the last seven days on this: water.");
        (await room.SayAsync("/trends watr")).ShouldContain("I don't know “watr”.");
    }
}
