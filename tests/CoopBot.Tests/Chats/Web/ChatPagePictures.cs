using Microsoft.Playwright;

namespace CoopBot.Tests.Chats.Web;

/// <summary>Pictures of the chat page for human eyes, written to the folder in COOPBOT_TEST_PICTURES.</summary>
public sealed class ChatPagePictures(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("COOPBOT_TEST_PICTURES");

    [SkippableTheory]
    [InlineData("desktop-light", 1000, 800, false)]
    [InlineData("desktop-dark", 1000, 800, true)]
    [InlineData("phone-light", 360, 740, false)]
    [InlineData("phone-dark", 360, 740, true)]
    public async Task ThePageIsPictured(string name, int width, int height, bool isDark)
    {
        Skip.If(string.IsNullOrEmpty(Folder), "No pictures are asked for: name a folder in COOPBOT_TEST_PICTURES.");
        var desk = new TestDesk();
        var host = await WebChatHost.StartAsync(desk.AnswerAsync);
        await using var visit = await chromium.VisitAsync(host.Address, width, height, isDark);
        await visit.SeeAsync("Welcome to CoopBot.");
        await TakeAsync("greeting");

        await visit.SayAsync("/latest energy japan");
        await visit.SeeAsync("Uzbekistan and Japan hold a forum");
        await TakeAsync("stories");

        await visit.Line.PressSequentiallyAsync("/");
        await TakeAsync("suggestions");

        await visit.Line.FillAsync("/latest wat");
        desk.Hold = new();
        await visit.Line.PressAsync("Enter");
        await visit.Page.GetByText("CoopBot is writing").WaitForAsync();
        await TakeAsync("writing");
        desk.Hold.SetResult();
        await visit.UntilAsync("() => document.getElementById('typing').textContent === ''");

        await visit.Line.FillAsync("/latest ");
        await host.DisposeAsync();
        await visit.Notice.WaitForAsync();
        await TakeAsync("away");

        async Task TakeAsync(string scene) => await visit.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Folder!, $"{name}-{scene}.png") });
    }
}
