using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace CoopBot.Sources.Door;

/// <summary>The one way to the web. Whatever a server does comes back as a value; only cancellation throws.</summary>
internal sealed class HttpDoor(AddressGuard guard, DoorLimits limits, HostPace pace, TimeProvider time) : IDisposable
{
    /// <summary>The name we go by in a robots.txt.</summary>
    internal const string RobotName = "CoopBot";

    private const string UserAgent = $"{RobotName}/1.0 (feed reader)";

    private static readonly TimeSpan PauseUnsaid = TimeSpan.FromMinutes(5);

    // A client of our own, not of the factory: the factory's writes every address to the log.
    private readonly HttpClient client = new(GuardedHandler.Create(guard)) { Timeout = Timeout.InfiniteTimeSpan };

    internal async Task<Fetched> FetchAsync(FetchRequest request, CancellationToken cancel)
    {
        var (wait, isOurs) = pace.Turn(request.Address);
        if (!isOurs) return new Fetched.Later(wait);
        if (wait > TimeSpan.Zero) await Task.Delay(wait, time, cancel);

        using var cap = new CancellationTokenSource(limits.MaxTime, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, cap.Token);
        try
        {
            return await FollowAsync(request, either.Token);
        }
        catch (Exception wrong) when (!cancel.IsCancellationRequested && (cap.IsCancellationRequested || DoorFailure.IsOfTheWorld(wrong)))
        {
            return new Fetched.Failed(cap.IsCancellationRequested
                ? $"the answer took longer than {limits.MaxTime.TotalSeconds:0} seconds"
                : DoorFailure.Why(wrong));
        }
    }

    public void Dispose() => client.Dispose();

    private async Task<Fetched> FollowAsync(FetchRequest request, CancellationToken cancel)
    {
        var address = request.Address;
        // The thing has moved for good as long as every hop says so; behind one that is for now, nothing is for good.
        Uri? movedTo = null;
        var isForGood = true;
        for (var hop = 0; hop <= limits.MaxRedirects; hop++)
        {
            if (!WebAddress.IsWeb(address))
                return new Fetched.Failed($"it leads to an address of the kind '{address.Scheme}', and only http and https are followed");
            using var message = Message(request, address);
            using var response = await client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancel);
            if (!IsRedirect(response.StatusCode))
                return (await AnswerAsync(request, response, address, cancel)) with { MovedTo = movedTo };
            if (!Uri.TryCreate(address, AnswerHeaders.Raw(response.Headers, "Location"), out var next))
                return new Fetched.Failed($"the server answered {(int)response.StatusCode} without saying where to");
            isForGood &= response.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect;
            if (isForGood) movedTo = next;
            address = next;
        }
        return new Fetched.Failed($"it was redirected more than {limits.MaxRedirects} times");
    }

    private async Task<Fetched> AnswerAsync(FetchRequest request, HttpResponseMessage response, Uri address, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        if (response.StatusCode is HttpStatusCode.TooManyRequests)
            pace.Refused(request.Address, AnswerHeaders.RetryAfter(response, now) ?? PauseUnsaid);
        else
            pace.Welcomed(request.Address);
        if (response.StatusCode == HttpStatusCode.NotModified && request.IsConditional)
            return new Fetched.Unchanged { FreshFor = AnswerHeaders.FreshFor(response, now) };
        if (!response.IsSuccessStatusCode)
            return new Fetched.Failed($"the server answered {(int)response.StatusCode}", AnswerHeaders.RetryAfter(response, now)) { Status = (int)response.StatusCode };
        if (await CappedBody.ReadAsync(response.Content, limits.MaxBytes, cancel) is not { } body)
            return new Fetched.Failed($"the answer is larger than {limits.MaxBytes / (1024 * 1024.0):0.##} MB");
        return new Fetched.Fresh(
            body,
            AnswerHeaders.MediaType(response),
            AnswerHeaders.Charset(response),
            AnswerHeaders.Raw(response.Headers, "ETag"),
            AnswerHeaders.Raw(response.Content.Headers, "Last-Modified"),
            address)
        { FreshFor = AnswerHeaders.FreshFor(response, now) };
    }

    private static HttpRequestMessage Message(FetchRequest request, Uri address)
    {
        var message = new HttpRequestMessage(HttpMethod.Get, address);
        message.Headers.TryAddWithoutValidation("User-Agent", UserAgent);
        message.Headers.TryAddWithoutValidation("Accept", request.Accept);
        if (request.ETag is not null)
            message.Headers.TryAddWithoutValidation("If-None-Match", request.ETag);
        if (request.LastModified is not null)
            message.Headers.TryAddWithoutValidation("If-Modified-Since", request.LastModified);
        // The password goes to the server it was given for, and to no other it may redirect to.
        if (request.Address.UserInfo is { Length: > 0 } user && IsSameServer(request.Address, address))
            message.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(Uri.UnescapeDataString(user))));
        return message;
    }

    private static bool IsSameServer(Uri one, Uri other) =>
        Uri.Compare(one, other, UriComponents.SchemeAndServer, UriFormat.Unescaped, StringComparison.OrdinalIgnoreCase) == 0;

    private static bool IsRedirect(HttpStatusCode status) => status is HttpStatusCode.MovedPermanently or HttpStatusCode.Found
        or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect;
}
