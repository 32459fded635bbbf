using System.Net;
using CoopBot.Chats.Web;
using CoopBot.Model;
using CoopBot.Storage;
using CoopBot.Tests.Storage;
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

    private readonly TestStore store;
    private readonly bool isStoreOurs;

    private WebChatHost(WebApplication app, TestStore store, bool isStoreOurs, PageBell bell, TimeProvider time)
    {
        this.app = app;
        this.store = store;
        this.isStoreOurs = isStoreOurs;
        // As another process sees it: what is written here rings no bell.
        Transcript = new TranscriptTable(store.Another());
        Platform = new WebPlatform(store.Transcripts, bell, time);
    }

    /// <summary>The transcript as another process reads and writes it.</summary>
    public TranscriptTable Transcript { get; }

    public WebPlatform Platform { get; }

    public Uri Address => new(app.Urls.Single() + "/");

    public static async Task<WebChatHost> StartAsync(
        Func<Line, CancellationToken, Task<Message>> answer,
        TimeProvider? time = null,
        int port = 0,
        TestStore? store = null,
        WebSettings? settings = null)
    {
        time ??= TimeProvider.System;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        var app = builder.Build();
        var isStoreOurs = store is null;
        store ??= await TestStore.OnAsync(TestStore.Sqlite);
        var transcript = store.Transcripts;
        var bell = new PageBell();
        app.Use(SafeHeaders.AddAsync);
        new WebRoutes(
            new Conversations(answer, transcript, bell, time, NullLogger<Conversations>.Instance),
            new EntryStream(transcript, bell, time),
            transcript,
            TestWords.Of,
            settings ?? new WebSettings(),
            app.Services.GetRequiredService<IHostApplicationLifetime>()).Map(app);
        await app.StartAsync();
        return new(app, store, isStoreOurs, bell, time);
    }

    /// <summary>Stops serving; a store that was given stays for the next host.</summary>
    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        if (isStoreOurs) await store.DisposeAsync();
    }
}
