using System.Net;

namespace CoopBot.Chats;

/// <summary>Makes the transport of a platform's client: not of the factory, which writes every address to the log, and there are secrets in them.</summary>
internal static class PlatformHttp
{
    /// <summary>A client for the life of the program. It sets no limit of time: each call sets its own.</summary>
    internal static HttpClient Make()
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            // Brotli is left out: what is broken in it does not come as an exception of the stream.
            AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate,
            ConnectTimeout = TimeSpan.FromSeconds(10),
            // A change of the name's address is seen within this time.
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            // No tracing: a span would carry the address.
            ActivityHeadersPropagator = null,
        };
        var http = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        http.DefaultRequestHeaders.UserAgent.ParseAdd("CoopBot/1.0");
        return http;
    }
}
