using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CoopBot.Benchmarks.Farm;

/// <summary>
/// A server of many feeds on this machine, in a process of its own. Of every hundred feeds one takes half a second to answer;
/// besides them, one in a hundred answers 503 and one breaks off in the middle of its first item.
/// </summary>
internal static class FeedFarm
{
    public const string Verb = "farm";

    private static readonly TimeSpan Slowness = TimeSpan.FromMilliseconds(500);

    /// <summary>Serves until its standard input is closed; prints its address first.</summary>
    public static async Task RunAsync(FarmSize size)
    {
        // Made before the first question, so that the making does not count.
        var feeds = Enumerable.Range(0, size.Feeds).Select(number => Feed(number, size.Items)).ToArray();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var app = builder.Build();
        app.Run(context => AnswerAsync(context, feeds));
        await app.StartAsync();
        Console.WriteLine(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        await Console.In.ReadToEndAsync();
    }

    public static IEnumerable<string> Addresses(string farm, FarmSize size) =>
        Enumerable.Range(0, size.Feeds).Select(number => $"{farm}/feed/{number}")
            .Concat(Enumerable.Range(0, size.Failing).Select(number => $"{farm}/{(number % 2 == 0 ? "down" : "broken")}/{number}"));

    private static async Task AnswerAsync(HttpContext context, byte[][] feeds)
    {
        var path = context.Request.Path.Value!.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (path is ["feed", var text] && int.TryParse(text, out var number) && number < feeds.Length)
        {
            if (number % 100 == 99) await Task.Delay(Slowness);
            context.Response.Headers.ETag = "\"1\"";
            if (context.Request.Headers.IfNoneMatch == "\"1\"")
            {
                context.Response.StatusCode = (int)HttpStatusCode.NotModified;
                return;
            }
            context.Response.ContentType = "application/rss+xml; charset=utf-8";
            await context.Response.Body.WriteAsync(feeds[number]);
            return;
        }
        context.Response.StatusCode = path is ["broken", ..] ? 200 : (int)HttpStatusCode.ServiceUnavailable;
        if (path is ["broken", ..]) await context.Response.WriteAsync("<rss version=\"2.0\"><channel><item><title>Ministers of");
    }

    private static byte[] Feed(int number, int items)
    {
        var feed = new StringBuilder($"<?xml version=\"1.0\" encoding=\"utf-8\"?><rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>Feed {number}</title><link>https://news{number}.example/</link>");
        for (var item = 0; item < items; item++)
        {
            var article = FarmArticles.Write((number * items) + item);
            var date = new DateTime(2026, 3, 12, 12, 0, 0, DateTimeKind.Utc).AddMinutes(-item);
            feed.Append($"<item><guid isPermaLink=\"false\">{number}-{item}</guid><link>https://news{number}.example/{item}</link><title>{Escaped(article.Title)}</title><pubDate>{date:R}</pubDate>")
                .Append($"<description>{Escaped(article.Sentences[0])}</description><content:encoded><![CDATA[{string.Concat(article.Sentences.Select(sentence => $"<p>{Escaped(sentence)}</p>"))}]]></content:encoded></item>");
        }
        return Encoding.UTF8.GetBytes(feed.Append("</channel></rss>").ToString());
    }

    private static string Escaped(string text) => WebUtility.HtmlEncode(text);
}
