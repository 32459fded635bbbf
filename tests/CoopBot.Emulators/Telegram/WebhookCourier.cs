using System.Net.Http.Headers;

namespace CoopBot.Emulators.Telegram;

/// <summary>Posts updates to the webhook one after the other; what is refused is posted again before the next.</summary>
internal sealed class WebhookCourier(World world) : IAsyncDisposable
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    private readonly HttpClient http = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false, ConnectTimeout = TimeSpan.FromSeconds(5) }) { Timeout = TimeSpan.FromMinutes(1) };
    private readonly CancellationTokenSource stop = new();
    private Task work = Task.CompletedTask;

    public void Start() => work = WorkAsync();

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        http.Dispose();
        stop.Dispose();
    }

    private async Task WorkAsync()
    {
        var wait = world.Options.WebhookFirstRetry;
        while (true)
        {
            var change = world.Pulse.Next;
            var (hook, update) = world.Look(() => (world.Webhook, world.Updates.First));
            if (hook is null || update is null)
            {
                await change.WaitAsync(stop.Token);
                continue;
            }

            var failure = await PostAsync(hook, update);
            if (failure is null && world.Updates.HandsOutTwice) await PostAsync(hook, update);
            if (failure is null)
            {
                wait = world.Options.WebhookFirstRetry;
                world.Do(() => world.Updates.Remove(update));
                continue;
            }

            world.Do(() => hook.Fail(world.Now, failure));
            await Task.WhenAny(Task.Delay(wait, world.Options.Clock, stop.Token), hook.Gone);
            stop.Token.ThrowIfCancellationRequested();
            wait = hook.Gone.IsCompleted ? world.Options.WebhookFirstRetry : Min(2 * wait, LongestWait);
        }
    }

    /// <returns>Null when it was taken; else why not, in the words of getWebhookInfo.</returns>
    private async Task<string?> PostAsync(Webhook hook, PendingUpdate update)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, hook.Address)
        {
            Content = new StringContent(update.ToJson().ToJsonString(), new MediaTypeHeaderValue("application/json")),
        };
        if (hook.Secret is { } secret) request.Headers.Add("X-Telegram-Bot-Api-Secret-Token", secret);
        try
        {
            using var answer = await http.SendAsync(request, stop.Token);
            return answer.IsSuccessStatusCode ? null : $"Wrong response from the webhook: {(int)answer.StatusCode} {answer.ReasonPhrase}";
        }
        catch (HttpRequestException)
        {
            return "Connection refused";
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return "Read timeout expired";
        }
    }

    private static TimeSpan Min(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
