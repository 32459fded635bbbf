using Microsoft.Playwright;

namespace CoopBot.Tests.Chats.Web;

/// <summary>The chat page on a phone, by keyboard and by screen reader.</summary>
public sealed class ChatPageReachTests(Chromium chromium) : IClassFixture<Chromium>
{
    private readonly TestDesk desk = new();

    [SkippableTheory]
    [InlineData(360)]
    [InlineData(1000)]
    public async Task NothingIsCutOffOrScrolledSideways(int width)
    {
        await using var host = await WebChatHost.StartAsync(desk.AnswerAsync);
        await using var visit = await chromium.GreetedAsync(host, width);

        await visit.SayAsync("/latest");
        await visit.SeeAsync("Uzbekistan and Japan hold a forum");
        await visit.SayAsync(new string('w', 300));
        await visit.SeeAsync("You said " + new string('w', 300));
        await visit.Line.PressSequentiallyAsync("/");

        (await visit.RunAsync<bool>("() => [document.documentElement, document.getElementById('log')].every(one => one.scrollWidth <= one.clientWidth)")).ShouldBeTrue();
        (await visit.RunAsync<int>("() => [...document.querySelectorAll('button:not([hidden]), input, li, .part')].filter(one => one.getBoundingClientRect().right > innerWidth + 1).length")).ShouldBe(0);
    }

    [SkippableFact]
    public async Task TheKeyboardAloneReachesEverything()
    {
        await using var host = await WebChatHost.StartAsync(desk.AnswerAsync);
        await using var visit = await chromium.GreetedAsync(host);
        (await FocusedAsync(visit)).ShouldBe("line");

        await visit.Page.Keyboard.TypeAsync("first");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.SeeAsync("You said first");
        await visit.Page.Keyboard.PressAsync("ArrowUp");
        (await visit.Line.InputValueAsync()).ShouldBe("first");
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        (await visit.Line.InputValueAsync()).ShouldBe("");

        await visit.Page.Keyboard.PressAsync("Shift+Tab");
        (await FocusedAsync(visit)).ShouldBe("menu");
        await visit.Page.Keyboard.PressAsync("Shift+Tab");
        (await FocusedAsync(visit)).ShouldBe("Subscribe to energy");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.SeeAsync("You said /subscribe energy");
        for (var step = 0; step < 3; step++) await visit.Page.Keyboard.PressAsync("Shift+Tab");
        (await FocusedAsync(visit)).ShouldBe("log");
        await visit.Page.Keyboard.PressAsync("Shift+Tab");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.UntilAsync("() => document.activeElement.id === 'line'");
    }

    [SkippableFact]
    public async Task ScreenReadersAreToldWhatEverythingIs()
    {
        await using var host = await WebChatHost.StartAsync(desk.AnswerAsync);
        await using var visit = await chromium.GreetedAsync(host);
        await visit.SayAsync("/latest");
        await visit.SeeAsync("Uzbekistan and Japan hold a forum");

        (await visit.RunAsync<string>("() => document.documentElement.lang")).ShouldBe("en");
        (await visit.Log.GetAttributeAsync("aria-live")).ShouldBe("polite");
        (await visit.Page.GetByLabel("Message to CoopBot").CountAsync()).ShouldBe(1);
        (await visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 }).CountAsync()).ShouldBe(1);
        (await visit.RunAsync<int>("() => [...document.querySelectorAll('button, a, [role]')].filter(one => !(one.textContent.trim() || one.getAttribute('aria-label'))).filter(one => !['alert', 'status', 'listbox', 'combobox'].includes(one.getAttribute('role'))).length")).ShouldBe(0);
        (await visit.RunAsync<int>("() => document.querySelectorAll('[id]').length - new Set([...document.querySelectorAll('[id]')].map(one => one.id)).size")).ShouldBe(0);
        (await visit.RunAsync<int>("() => [...document.querySelectorAll('[aria-labelledby], [aria-describedby], [aria-controls]')].flatMap(one => ['aria-labelledby', 'aria-describedby', 'aria-controls'].map(name => one.getAttribute(name))).filter(id => id && !document.getElementById(id)).length")).ShouldBe(0);
    }

    [SkippableFact]
    public async Task ALongAnswerIsShownFromItsBeginning()
    {
        await using var host = await WebChatHost.StartAsync(desk.AnswerAsync);
        await using var visit = await chromium.GreetedAsync(host);

        await visit.SayAsync("/long");
        await visit.SeeAsync("Uzbekistan and Japan hold a forum");

        await visit.UntilAsync("() => { const top = [...document.querySelectorAll('article')].at(-1).getBoundingClientRect().top - document.getElementById('log').getBoundingClientRect().top; return top >= 0 && top < 60; }");
    }

    [SkippableFact]
    public async Task TheEndStaysInSightWhenThePageShrinks()
    {
        await using var host = await WebChatHost.StartAsync(desk.AnswerAsync);
        await using var visit = await chromium.GreetedAsync(host);
        await visit.SayAsync("/latest");
        await visit.SeeAsync("Uzbekistan and Japan hold a forum");
        await visit.SayAsync("the last line");
        await visit.SeeAsync("You said the last line");

        await visit.Page.SetViewportSizeAsync(1000, 400);

        await visit.UntilAsync("() => { const log = document.getElementById('log'); return log.scrollHeight > log.clientHeight && log.scrollTop + log.clientHeight >= log.scrollHeight - 2; }");
    }

    private static Task<string> FocusedAsync(Visit visit) => visit.RunAsync<string>("() => document.activeElement.id || document.activeElement.textContent");
}
