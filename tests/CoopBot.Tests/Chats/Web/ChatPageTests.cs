using CoopBot.Model;
using CoopBot.Tests.Storage;
using Microsoft.Playwright;

namespace CoopBot.Tests.Chats.Web;

/// <summary>The chat page in a real browser.</summary>
public sealed class ChatPageTests(Chromium chromium) : IClassFixture<Chromium>
{
    private readonly TestDesk desk = new();

    [SkippableFact]
    public async Task ANewcomerIsGreetedOnceAndWithoutATypedLine()
    {
        await using var host = await WebChatHost.StartAsync(desk.AnswerAsync);
        await using var visit = await chromium.VisitAsync(host.Address);

        await visit.SeeAsync("Welcome to CoopBot.");
        await visit.Page.ReloadAsync();
        await visit.SeeAsync("Welcome to CoopBot.");

        (await visit.Log.Locator("article").CountAsync()).ShouldBe(1);
        (await visit.Log.Locator(".typed").CountAsync()).ShouldBe(0);
        desk.Asked.Count.ShouldBe(1);
        desk.Asked.ShouldAllBe(line => line.Text == "/start" && line.IsLocal && line.Zone == "Asia/Almaty" && line.Language == "en");
        visit.Check();
    }

    [SkippableFact]
    public async Task ALineIsAnsweredAndStaysAfterAReload()
    {
        await using var host = await WebChatHost.StartAsync(desk.AnswerAsync);
        await using var visit = await chromium.GreetedAsync(host);

        await visit.SayAsync("/latest energy");
        await visit.SeeAsync("Kazakhstan and Japan discuss hydrogen");
        var before = await visit.Log.InnerTextAsync();
        await visit.Page.ReloadAsync();
        await visit.SeeAsync("Kazakhstan and Japan discuss hydrogen");

        (await visit.Log.InnerTextAsync()).ShouldBe(before);
        (await visit.Log.Locator(".typed").AllInnerTextsAsync()).ShouldBe(["/latest energy"]);
        var link = visit.Log.GetByRole(AriaRole.Link).First;
        (await link.GetAttributeAsync("target")).ShouldBe("_blank");
        (await link.GetAttributeAsync("rel")).ShouldNotBeNull().ShouldContain("noopener");
        visit.Check();
    }

    [SkippableFact]
    public async Task AButtonSaysItsCommand()
    {
        await using var host = await WebChatHost.StartAsync(desk.AnswerAsync);
        await using var visit = await chromium.GreetedAsync(host);

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Subscribe to energy" }).ClickAsync();
        await visit.SeeAsync("You said /subscribe energy");

        (await visit.Log.Locator(".typed").AllInnerTextsAsync()).ShouldBe(["/subscribe energy"]);
    }

    [SkippableFact]
    public async Task SuggestionsFollowWhatIsTyped()
    {
        await using var host = await WebChatHost.StartAsync(desk.AnswerAsync);
        await using var visit = await chromium.GreetedAsync(host);

        await visit.Line.PressSequentiallyAsync("/");
        (await visit.Suggestions.CountAsync()).ShouldBe(6);
        await visit.Line.PressSequentiallyAsync("su");
        (await visit.Suggestions.CountAsync()).ShouldBe(2);
        (await visit.Line.GetAttributeAsync("aria-expanded")).ShouldBe("true");

        await visit.Line.PressAsync("ArrowDown");
        var active = await visit.Line.GetAttributeAsync("aria-activedescendant");
        (await visit.Page.Locator($"#{active}").InnerTextAsync()).ShouldStartWith("/subscriptions");
        await visit.Line.PressAsync("ArrowUp");
        await visit.Line.PressAsync("Tab");
        (await visit.Line.InputValueAsync()).ShouldBe("/subscribe ");
        (await visit.Page.Locator("#usage").InnerTextAsync()).ShouldContain("[filter]");

        await visit.Line.FillAsync("/l");
        await visit.Line.PressAsync("Escape");
        (await visit.Suggestions.CountAsync()).ShouldBe(0);
        (await visit.Line.InputValueAsync()).ShouldBe("/l");

        await visit.Line.FillAsync("/he");
        await visit.Line.PressAsync("Enter");
        await visit.SeeAsync("You said /help");
        visit.Check();
    }

    [SkippableFact]
    public async Task TheCommandListOpensByTouch()
    {
        await using var host = await WebChatHost.StartAsync(desk.AnswerAsync);
        await using var visit = await chromium.GreetedAsync(host);

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Commands" }).ClickAsync();
        await visit.Suggestions.Filter(new() { HasText = "/latest" }).ClickAsync();

        (await visit.Line.InputValueAsync()).ShouldBe("/latest ");
    }

    [SkippableFact]
    public async Task ADigestArrivesByItself()
    {
        await using var host = await WebChatHost.StartAsync(desk.AnswerAsync);
        await using var visit = await chromium.GreetedAsync(host);

        var outcome = await host.Platform.SendAsync(new ChatAddress("web", await visit.ChatIdAsync()), TestDesk.Stories("pl"), null, CancellationToken.None);
        await visit.SeeAsync("Uzbekistan and Japan hold a forum");

        outcome.ShouldBeOfType<Outcome.Sent>();
        (await visit.Log.Locator("article").Last.GetAttributeAsync("lang")).ShouldBe("pl");
    }

    [SkippableFact]
    public async Task WhatAnotherProcessWroteArrivesToo()
    {
        await using var host = await WebChatHost.StartAsync(desk.AnswerAsync);
        await using var visit = await chromium.GreetedAsync(host);

        await host.Transcript.AddAsync("web:" + await visit.ChatIdAsync(), null, TestDesk.Stories("en"), TimeProvider.System.GetUtcNow(), CancellationToken.None);

        await visit.SeeAsync("Uzbekistan and Japan hold a forum");
    }

    [SkippableFact]
    public async Task HostileTitlesStayText()
    {
        await using var host = await WebChatHost.StartAsync(desk.AnswerAsync);
        await using var visit = await chromium.GreetedAsync(host);

        await visit.SayAsync("/hostile");
        await visit.SeeAsync("<img src=x onerror=\"window.hit=1\"> Ministers & [red]friends[/]");

        (await visit.Log.Locator("img, script, b, i").CountAsync()).ShouldBe(0);
        (await visit.RunAsync<bool>("() => 'hit' in window")).ShouldBeFalse();
        var links = await visit.Log.GetByRole(AriaRole.Link).AllAsync();
        (await links.ShouldHaveSingleItem().GetAttributeAsync("href")).ShouldNotBeNull().ShouldStartWith("https://news.example/");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "<b>press</b>" }).ClickAsync();
        await visit.SeeAsync("You said /echo <i>x</i>");
    }

    [SkippableFact]
    public async Task TheBotIsSeenWritingWhileAnAnswerIsMade()
    {
        await using var host = await WebChatHost.StartAsync(desk.AnswerAsync);
        await using var visit = await chromium.GreetedAsync(host);
        desk.Hold = new();

        await visit.SayAsync("slow one");
        await visit.Page.GetByText("CoopBot is writing").WaitForAsync();
        (await visit.Log.Locator(".typed").InnerTextAsync()).ShouldBe("slow one");
        desk.Hold.SetResult();
        await visit.SeeAsync("You said slow one");

        await visit.UntilAsync("() => document.getElementById('typing').textContent === ''");
        (await visit.Log.Locator(".typed").CountAsync()).ShouldBe(1);
    }

    [SkippableFact]
    public async Task ThePageComesBackByItselfAndKeepsWhatWasTyped()
    {
        await using var store = await TestStore.OnAsync(TestStore.Sqlite);
        var host = await WebChatHost.StartAsync(desk.AnswerAsync, store: store);
        await using var visit = await chromium.GreetedAsync(host);
        var (port, chat) = (host.Address.Port, "web:" + await visit.ChatIdAsync());

        await host.DisposeAsync();
        await visit.Notice.WaitForAsync();
        await visit.SayAsync("/subscribe water");
        await visit.UntilAsync("() => document.getElementById('line').value === '/subscribe water'");
        await store.Transcripts.AddAsync(chat, null, TestDesk.Stories("en"), TimeProvider.System.GetUtcNow(), CancellationToken.None);
        await using var back = await WebChatHost.StartAsync(desk.AnswerAsync, port: port, store: store);

        await visit.SeeAsync("Uzbekistan and Japan hold a forum");
        await visit.Notice.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        (await visit.Line.InputValueAsync()).ShouldBe("/subscribe water");
        await visit.Line.PressAsync("Enter");
        await visit.SeeAsync("You said /subscribe water");
        (await visit.Log.Locator(".typed").CountAsync()).ShouldBe(1);
    }

    [SkippableFact]
    public async Task ADraftIsKeptOverAReload()
    {
        await using var host = await WebChatHost.StartAsync(desk.AnswerAsync);
        await using var visit = await chromium.GreetedAsync(host);

        await visit.Line.PressSequentiallyAsync("half a thou");
        await visit.Page.ReloadAsync();

        (await visit.Line.InputValueAsync()).ShouldBe("half a thou");
    }

    [SkippableFact]
    public async Task ThePageSpeaksTheReadersLanguageAndFollowsTheBots()
    {
        await using var host = await WebChatHost.StartAsync(desk.AnswerAsync);
        await using var visit = await chromium.VisitAsync(host.Address, locale: "pl-PL");
        await visit.SeeAsync("Welcome to CoopBot.");
        (await visit.RunAsync<string>("() => document.documentElement.lang")).ShouldBe("pl");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Wyślij" }).WaitForAsync();

        await visit.SayAsync("/russian");

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Отправить" }).WaitForAsync();
        (await visit.RunAsync<string>("() => document.documentElement.lang")).ShouldBe("ru");
        visit.Check();
    }
}
