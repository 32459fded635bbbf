using static CoopBot.Tests.WholeProgram.Bench;
using static CoopBot.Tests.WholeProgram.Telegram.Messenger;

namespace CoopBot.Tests.WholeProgram.Telegram;

public sealed class InlineTests
{
    [Fact]
    public async Task StoriesAreOfferedInAnyChatAPageAtATime()
    {
        await using var messenger = await OpenAsync();
        await messenger.ServeAsync();
        await messenger.NewsAsync(first: 1, count: 12);
        var aziza = messenger.Telegram.AddUser("Aziza", language: "en");

        var first = await aziza.InlineQuery("energy kazakhstan");
        first.Results.Select(result => result.Id).ShouldBe(Enumerable.Range(3, 10).Reverse().Select(number => $"{number}"));
        first.ButtonText.ShouldBeNull();
        first.IsPersonal.ShouldBeTrue();
        var newest = first.Results[0];
        newest.Title.ShouldContain("Kazakhstan");
        newest.Description.ShouldNotBeNullOrWhiteSpace();
        newest.Text.ShouldStartWith("#12 ");
        newest.Keyboard.ShouldBeEmpty();

        var second = await aziza.InlineQuery("energy kazakhstan", first.NextOffset);
        second.Results.Select(result => result.Id).ShouldBe(["2", "1"]);
        second.NextOffset.ShouldBeEmpty();
        (await aziza.InlineQuery("", "not an offset")).Results[0].Id.ShouldBe("12");

        // Where there is nothing to offer a line says why, and leads to the bot.
        var unknown = await aziza.InlineQuery("energy zzqx");
        unknown.Results.ShouldBeEmpty();
        unknown.ButtonText!.ShouldContain("I don't know “zzqx”");
        unknown.ButtonPayload.ShouldBe("help");
        (await aziza.InlineQuery("tajikistan")).ButtonText.ShouldBe("There is no news on this yet.");

        // A story that somebody sent by it is no line for the bot.
        var group = messenger.Telegram.AddSupergroup("Energy talk", aziza);
        await group.NextBotMessageAsync();
        aziza.ChooseInline(newest, group);
        aziza.ChooseInline(newest, aziza.OpenPrivate());
        await messenger.SettledAsync();
        group.BotMessages.Count.ShouldBe(1);
        aziza.OpenPrivate().BotMessages.ShouldBeEmpty();

        messenger.Telegram.CallsOf("getUpdates").ShouldAllBe(call => call["allowed_updates"]!.Contains("inline_query"));
        messenger.Telegram.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task TitlesOfTheWorldAreHarmlessInResults()
    {
        await using var messenger = await OpenAsync();
        await messenger.ServeAsync();
        await HostileNews.BringAsync(messenger);
        var aziza = messenger.Telegram.AddUser("Aziza", language: "en");

        var results = (await aziza.InlineQuery("")).Results;
        results.Count.ShouldBe(HostileNews.All.Length + 1);
        foreach (var news in HostileNews.All)
            results.ShouldContain(result => result.Title.Contains(news.Shown) && result.Text.Contains(news.Shown) && result.Description!.Contains(news.News.Substring(0, 15)), news.Written);
        results.ShouldContain(result => result.Title.Contains(HostileNews.EndlessShown) && result.Title.Length > 150);
        results.ShouldAllBe(result => result.Title.Length <= 200 && !(result.Title + result.Text + result.Description).Contains('\u202e'));
        messenger.Telegram.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task InlineModeIsOffWhenTheSettingsSaySo()
    {
        await using var messenger = await OpenAsync(settings: "--Telegram:Inline=false");
        await messenger.ServeAsync();
        await UntilAsync(() => messenger.Telegram.CallsOf("getUpdates").Count > 0);
        messenger.Telegram.CallsOf("getUpdates").ShouldAllBe(call => !call["allowed_updates"]!.Contains("inline_query"));
    }

    [Theory]
    [InlineData(true, "true", 0)]
    [InlineData(false, "true", 1)]
    [InlineData(false, "false", 0)]
    public async Task WhatBotFatherWasNotToldIsSaidAtTheStart(bool isOn, string wished, int times)
    {
        await using var messenger = await OpenAsync(options: new() { SupportsInline = isOn }, settings: "--Telegram:Inline=" + wished);
        await messenger.ServeAsync();
        await UntilAsync(() => messenger.Telegram.CallsOf("getUpdates").Count > 0);
        messenger.Said("until @BotFather is sent setinline").ShouldBe(times);
    }

    [Fact]
    public async Task AStrangerIsOfferedNoStory()
    {
        await using var messenger = await OpenAsync(settings: "--Access:Mode=Closed");
        await messenger.ServeAsync();
        await messenger.NewsAsync(first: 1, count: 1);

        var answer = await messenger.Telegram.AddUser("Boris", language: "en").InlineQuery("energy");
        answer.Results.ShouldBeEmpty();
        answer.ButtonText.ShouldBe("This bot answers invited people only.");
        messenger.Telegram.Problems.ShouldBeEmpty();
    }
}
