namespace CoopBot.Tests.Commands;

/// <summary>/limit, /nothing and /lookback.</summary>
public sealed class DigestSettingTests
{
    [Theory]
    [InlineData("1", 1)]
    [InlineData("50", 50)]
    [InlineData("default", null)]
    [InlineData("по умолчанию", null)]
    [InlineData("domyślnie", null)]
    [InlineData("既定", null)]
    public async Task ALimitIsSet(string typed, int? limit)
    {
        using var room = await Room.OpenAsync();
        await room.SayAsync("/limit 7");
        var n = limit ?? 10;
        (await room.SayAsync("/limit " + typed)).ShouldStartWith($"A digest tells up to {n} {(n == 1 ? "story" : "stories")} in full; the others follow as headlines.");
        (await room.ChatAsync()).Limit.ShouldBe(limit);
        (await room.SayAsync("/settings")).ShouldContain("• Stories in full: " + (limit is null ? "10 (default)" : $"{limit}"));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("51")]
    [InlineData("-3")]
    [InlineData("many")]
    [InlineData("99999999999999999999")]
    public async Task AnotherLimitIsOneSentence(string typed)
    {
        using var room = await Room.OpenAsync();
        (await room.SayAsync("/limit " + typed)).ShouldStartWith($"“{typed}” is not a number from 1 to 50.\nFor example: /limit 5");
        (await room.ChatAsync()).Limit.ShouldBeNull();
    }

    [Theory]
    [InlineData("say", true)]
    [InlineData("silent", false)]
    [InlineData("on", true)]
    [InlineData("сообщать", true)]
    [InlineData("молчать", false)]
    [InlineData("milcz", false)]
    [InlineData("жариялау", null)]
    [InlineData("үндемеу", false)]
    [InlineData("jim", false)]
    [InlineData("知らせる", true)]
    [InlineData("知らせない", false)]
    public async Task WhatHappensWithoutNewsIsChosen(string typed, bool? says)
    {
        using var room = await Room.OpenAsync();
        await room.SayAsync(says == true ? "/nothing silent" : "/nothing say");
        var answer = await room.SayAsync("/nothing " + typed);
        answer.ShouldStartWith(says switch
        {
            true => "When there is nothing new, I say so at the hour of the digest.",
            false => "When there is nothing new, I stay silent.",
            null => $"“{typed}” is neither “say” nor “silent”.\nFor example: /nothing say",
        });
        (await room.ChatAsync()).TellsNothing.ShouldBe(says ?? true);
    }

    [Theory]
    [InlineData("off", false)]
    [InlineData("вкл", true)]
    [InlineData("いいえ", false)]
    public async Task TheLookBackIsSwitched(string typed, bool looksBack)
    {
        using var room = await Room.OpenAsync();
        await room.SayAsync(looksBack ? "/lookback off" : "/lookback on");
        (await room.SayAsync("/lookback " + typed)).ShouldStartWith(looksBack ? "The first digest of a week also looks back on the week before." : "Digests do not look back on the week before.");
        (await room.ChatAsync()).LooksBack.ShouldBe(looksBack);
        (await room.SayAsync("/lookback perhaps")).ShouldStartWith("“perhaps” is neither on nor off.\nFor example: /lookback off");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("pl")]
    [InlineData("uk")]
    [InlineData("kk")]
    [InlineData("uz")]
    [InlineData("ja")]
    public async Task WhatAUsageShowsCanBeTyped(string language)
    {
        using var room = await Room.OpenAsync();
        var voice = Shipped.Knowledge.VoiceOf(language);
        await SayAsync("/limit 5", "/nothing silent", "/limit " + voice.Say("usage.default"), "/nothing " + voice.Say("usage.say"));
        var chat = await room.ChatAsync();
        (chat.Limit, chat.TellsNothing).ShouldBe((null, true));
        await SayAsync("/nothing " + voice.Say("usage.silent"), "/quiet 1-2", "/quiet " + voice.Say("usage.off"), "/lookback " + voice.Say("usage.off"));
        chat = await room.ChatAsync();
        (chat.Quiet, chat.TellsNothing, chat.LooksBack).ShouldBe((null, false, false));
        foreach (var way in (string[])["instant", "both", "digest"])
        {
            await SayAsync($"/subscribe energy {voice.Say("usage." + way)}");
            (await room.SubscriptionsAsync()).ShouldHaveSingleItem().Way.ToString().ShouldBe(way, StringCompareShould.IgnoreCase);
        }
        await SayAsync("/unsubscribe " + voice.Say("usage.all"));
        (await room.SubscriptionsAsync()).ShouldBeEmpty();

        async Task SayAsync(params string[] lines)
        {
            foreach (var line in lines) await room.SayAsync(line, isLocal: true, language: language);
        }
    }
}
