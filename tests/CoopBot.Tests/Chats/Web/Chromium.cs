using Microsoft.Playwright;

namespace CoopBot.Tests.Chats.Web;

/// <summary>The machine's own Chromium, started once for all tests of the page; nothing is downloaded.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? browser;

    public async Task InitializeAsync()
    {
        if (Program() is not { } program) return;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = program,
            Args = ["--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async Task DisposeAsync()
    {
        if (browser is not null) await browser.CloseAsync();
        playwright?.Dispose();
    }

    /// <summary>A fresh visitor, with cookies of its own. Any error of the page's scripts fails the test that calls <see cref="Visit.Check"/>.</summary>
    internal async Task<Visit> VisitAsync(Uri address, int width = 1000, int height = 800, bool isDark = false, string locale = "en-GB")
    {
        Skip.If(browser is null, "There is no Chromium here: install it, or name it in COOPBOT_TEST_CHROMIUM.");
        var context = await browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
            Locale = locale,
            TimezoneId = "Asia/Almaty",
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(30_000);
        return await Visit.OpenAsync(context, address);
    }

    /// <summary>A visitor who has been greeted and whose page has come to rest.</summary>
    internal async Task<Visit> GreetedAsync(WebChatHost host, int width = 1000)
    {
        var visit = await VisitAsync(host.Address, width);
        await visit.SeeAsync("Welcome to CoopBot.");
        await visit.UntilAsync("() => document.getElementById('link').classList.contains('on') && document.getElementById('typing').textContent === ''");
        return visit;
    }

    private static string? Program() =>
        Environment.GetEnvironmentVariable("COOPBOT_TEST_CHROMIUM") is { Length: > 0 } named
            ? named
            : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
                .SelectMany(folder => new[] { Path.Combine(folder, "chromium"), Path.Combine(folder, "chromium-browser"), Path.Combine(folder, "google-chrome") })
                .FirstOrDefault(File.Exists);
}
