using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace CoopBot.Tests.Chats.Web;

/// <summary>Somebody before the chat page.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly ConcurrentQueue<string> errors = [];

    private Visit(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
        page.PageError += (_, error) => errors.Enqueue(error);
    }

    public IPage Page { get; }

    public ILocator Line => Page.GetByRole(AriaRole.Combobox);

    public ILocator Log => Page.GetByRole(AriaRole.Log);

    public ILocator Suggestions => Page.GetByRole(AriaRole.Option);

    public ILocator Notice => Page.Locator("#notice");

    public static async Task<Visit> OpenAsync(IBrowserContext context, Uri address)
    {
        var visit = new Visit(context, await context.NewPageAsync());
        await visit.Page.GotoAsync(address.ToString());
        return visit;
    }

    public async Task SayAsync(string text)
    {
        await Line.FillAsync(text);
        await Line.PressAsync("Enter");
    }

    public async Task SeeAsync(string text) => await Log.GetByText(text).Last.WaitForAsync();

    public async Task<string> ChatIdAsync() => (await context.CookiesAsync()).Single().Value;

    public async Task<T> RunAsync<T>(string script) => await Page.EvaluateAsync<T>(script);

    public async Task UntilAsync(string condition) => await Page.WaitForFunctionAsync(condition);

    public void Check() => errors.ShouldBeEmpty();

    public async ValueTask DisposeAsync() => await context.CloseAsync();
}
