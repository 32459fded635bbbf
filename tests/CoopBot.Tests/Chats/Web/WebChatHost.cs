using System.Net;
using CoopBot.Chats.Web;
using CoopBot.Model;
using CoopBot.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace CoopBot.Tests.Chats.Web;

/// <summary>The chat page on a port of its own, with a desk that says what the test wants said.</summary>
internal sealed class WebChatHost : IAsyncDisposable
{
    private readonly WebApplication app;

    private WebChatHost(WebApplication app, TranscriptTable transcript, Bell bell, TimeProvider time)
    {
        this.app = app;
        Transcript = transcript;
        Platform = new WebPlatform(transcript, bell, time);
    }

    public TranscriptTable Transcript { get; }

    public WebPlatform Platform { get; }

    public Uri Address => new(app.Urls.Single() + "/");

    public static async Task<WebChatHost> StartAsync(
        Func<Line, CancellationToken, Task<Message>> answer,
        TimeProvider? time = null,
        int port = 0,
        TranscriptTable? transcript = null,
        WebSettings? settings = null)
    {
        time ??= TimeProvider.System;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        var app = builder.Build();
        transcript ??= await TestTranscript.NewAsync();
        var bell = new Bell();
        app.Use(SafeHeaders.AddAsync);
        new WebRoutes(
            new Conversations(answer, transcript, bell, time, NullLogger<Conversations>.Instance),
            new EntryStream(transcript, bell, time),
            transcript,
            TestWords.Of,
            settings ?? new WebSettings(),
            app.Services.GetRequiredService<IHostApplicationLifetime>()).Map(app);
        await app.StartAsync();
        return new(app, transcript, bell, time);
    }

    /// <summary>Stops serving, and leaves the transcript for the next host.</summary>
    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }
}
