using CoopBot.Commands;
using CoopBot.Model;

namespace CoopBot.Tests.Commands;

/// <summary>/settings, /silent, and the way there and back in place.</summary>
public sealed class SettingsMenuTests
{
    [Fact]
    public async Task AllSettingsAreShownInWords()
    {
        using var room = await Room.OpenAsync();
        (await room.SayAsync("/settings")).ShouldStartWith("""
            Settings
            • Language: English
            • Time zone: Tashkent
            • Schedule: every day at 09:00
            • Quiet hours: none
            • Pause: no
            • Stories in full: 10 (default)
            • When nothing is new: stay silent
            • Look back on the week: on
            • Muted sources: none
            • My subscriptions: none
            • Access: everybody is answered here
            """);
        foreach (var topic in (string[])["energy", "water", "industry", "tourism", "trade", "culture"]) await room.SayAsync("/subscribe " + topic);
        await room.SayAsync("/schedule off");
        var answer = await room.SayAsync("/settings");
        answer.ShouldContain("• Schedule: switched off");
        answer.ShouldContain("• My subscriptions: energy; water; industry; tourism; trade; +1");
        answer.ShouldNotContain("Sound");
        answer.ShouldNotContain("Next digest");
    }

    [Fact]
    public async Task EachSettingOpensInPlaceAndLeadsBack()
    {
        using var room = await Room.OpenAsync(AccessMode.Open, null, "telegram:1");
        await room.HearAsync(Room.Said("/subscribe energy"));
        var menu = await ButtonsAsync("/settings");
        menu.Select(button => button.Command).ShouldBe(
            ["/subscriptions", "/schedule", "/quiet", "/pause ?", "/language", "/timezone", "/limit", "/nothing", "/lookback", "/silent", "/mute"]);
        menu.ShouldAllBe(button => button.InPlace);
        foreach (var button in menu)
        {
            var inside = await ButtonsAsync(button.Command);
            inside[^1].ShouldBe(new Button("« Settings", "/settings", InPlace: true, "« Settings"), button.Command);
            foreach (var choice in inside.Where(choice => choice.Command.StartsWith(button.Command + " ", StringComparison.Ordinal)))
            {
                choice.InPlace.ShouldBeTrue(choice.Command);
                (await ButtonsAsync(choice.Command))[^1].Command.ShouldBe("/settings", choice.Command);
                await ButtonsAsync("/language en");
            }
        }

        async Task<IReadOnlyList<Button>> ButtonsAsync(string line) =>
            Plain.ButtonsOf((await room.Get<CoopBot.Commands.Desk>().HearAsync(Room.Said(line), default)).ShouldNotBeNull());
    }

    [Theory]
    [InlineData("on", true)]
    [InlineData("OFF", false)]
    [InlineData("вкл", true)]
    [InlineData("Wyłącz", false)]
    [InlineData("tak", true)]
    public async Task SilenceIsSetInAnyLanguage(string typed, bool isSilent)
    {
        using var room = await Room.OpenAsync();
        await room.HearAsync(Room.Said(isSilent ? "/silent off" : "/silent on"));
        (await room.HearAsync(Room.Said("/silent " + typed))).ShouldNotBeNull().ShouldStartWith(isSilent ? "Your digests come without a sound." : "Your digests come with a sound.");
        (await room.ChatAsync("1", "telegram")).IsSilent.ShouldBe(isSilent);
        (await room.HearAsync(Room.Said("/settings"))).ShouldNotBeNull().ShouldContain(isSilent ? "• Sound: off" : "• Sound: on");
    }

    [Fact]
    public async Task OtherWordsChangeNothing()
    {
        using var room = await Room.OpenAsync();
        (await room.HearAsync(Room.Said("/silent perhaps"))).ShouldNotBeNull().ShouldStartWith("“perhaps” is neither on nor off.\nFor example: /silent on");
        (await room.HearAsync(Room.Said("/silent"))).ShouldNotBeNull().ShouldStartWith("Your digests come with a sound.\n[🔕 Without a sound → /silent on]");
        (await room.ChatAsync("1", "telegram")).IsSilent.ShouldBeFalse();
    }
}
