using System.Globalization;
using CoopBot.Chats.Slack;
using CoopBot.Chats.Slack.Receiving;
using CoopBot.Chats.Telegram;
using CoopBot.Chats.Telegram.Receiving;
using CoopBot.Chats.Terminal;
using CoopBot.Chats.Web;
using CoopBot.Commands;
using CoopBot.Knowledge;
using CoopBot.Storage;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CoopBot.Chats;

internal static class ChatsRegistration
{
    internal static IServiceCollection AddWebChat(this IServiceCollection services)
    {
        services.AddSingleton<PageBell>();
        services.AddSingleton<WebPlatform>();
        services.AddSingleton<IChatPlatform>(all => all.GetRequiredService<WebPlatform>());
        services.AddSingleton<PhraseBook>();
        services.AddSingleton<EntryStream>();
        services.AddSingleton(all => new Conversations(
            all.GetRequiredService<Desk>().AnswerAsync,
            all.GetRequiredService<TranscriptTable>(),
            all.GetRequiredService<PageBell>(),
            all.GetRequiredService<TimeProvider>(),
            all.GetRequiredService<ILogger<Conversations>>()));
        services.AddSingleton(all => new WebRoutes(
            all.GetRequiredService<Conversations>(),
            all.GetRequiredService<EntryStream>(),
            all.GetRequiredService<TranscriptTable>(),
            all.GetRequiredService<PhraseBook>().Of,
            all.GetRequiredService<WebSettings>(),
            all.GetRequiredService<IHostApplicationLifetime>()));
        return services;
    }

    internal static IServiceCollection AddTerminalChat(this IServiceCollection services)
    {
        // The program's own console, unless a test has put another there.
        services.TryAddSingleton(_ => TerminalConsole.OfThisProgram());
        services.AddSingleton(all => TextsOf(all.GetRequiredService<KnowledgeBase>()));
        services.AddSingleton<TerminalPlatform>();
        services.AddSingleton<IChatPlatform>(all => all.GetRequiredService<TerminalPlatform>());
        return services;
    }

    /// <summary>Listens at the address of the settings, and serves the chat page there unless it is switched off.</summary>
    internal static WebApplication UseWebChat(this WebApplication app)
    {
        var settings = app.Services.GetRequiredService<WebSettings>();
        app.Urls.Add(settings.Url);
        app.Use(SafeHeaders.AddAsync);
        if (settings.Enabled) app.Services.GetRequiredService<WebRoutes>().Map(app);
        return app;
    }

    /// <summary>Opens the door that Telegram calls at, when the settings want it to.</summary>
    internal static WebApplication UseTelegramWebhook(this WebApplication app)
    {
        if (app.Services.GetRequiredService<TelegramSettings>() is { IsOn: true, IsWebhook: true }) app.Services.GetRequiredService<Webhook>().Map(app);
        return app;
    }

    /// <summary>Opens the doors that Slack calls at, when the settings want it to.</summary>
    internal static WebApplication UseSlackDoor(this WebApplication app)
    {
        if (app.Services.GetRequiredService<SlackSettings>() is { IsOn: true, IsSocketMode: false }) app.Services.GetRequiredService<HttpDoor>().Map(app);
        return app;
    }

    private static TerminalTexts TextsOf(KnowledgeBase knowledge)
    {
        var voice = knowledge.VoiceOf(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);
        return new(voice.Language.Code, voice.Say("terminal.welcome"), voice.Say("terminal.failed"));
    }
}
