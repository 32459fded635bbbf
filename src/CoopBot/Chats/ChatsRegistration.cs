using System.Globalization;
using CoopBot.Chats.Terminal;
using CoopBot.Chats.Web;
using CoopBot.Commands;
using CoopBot.Knowledge;
using CoopBot.Storage;

namespace CoopBot.Chats;

/// <summary>The platforms; each process hosts those it can serve.</summary>
internal static class ChatsRegistration
{
    internal static IServiceCollection AddWebChat(this IServiceCollection services) => services
        .AddSingleton<Bell>()
        .AddSingleton<WebPlatform>()
        .AddSingleton<IChatPlatform>(all => all.GetRequiredService<WebPlatform>())
        .AddSingleton<PhraseBook>()
        .AddSingleton<EntryStream>()
        .AddSingleton(all => new Conversations(
            all.GetRequiredService<Desk>().AnswerAsync,
            all.GetRequiredService<TranscriptTable>(),
            all.GetRequiredService<Bell>(),
            all.GetRequiredService<TimeProvider>(),
            all.GetRequiredService<ILogger<Conversations>>()))
        .AddSingleton(all => new WebRoutes(
            all.GetRequiredService<Conversations>(),
            all.GetRequiredService<EntryStream>(),
            all.GetRequiredService<TranscriptTable>(),
            all.GetRequiredService<PhraseBook>().Of,
            all.GetRequiredService<WebSettings>(),
            all.GetRequiredService<IHostApplicationLifetime>()));

    internal static IServiceCollection AddTerminalChat(this IServiceCollection services) => services
        .AddSingleton(_ => TerminalConsole.OfThisProgram())
        .AddSingleton(all => TextsOf(all.GetRequiredService<KnowledgeBase>()))
        .AddSingleton<TerminalPlatform>()
        .AddSingleton<IChatPlatform>(all => all.GetRequiredService<TerminalPlatform>());

    /// <summary>Serves the chat page, unless the settings switch it off.</summary>
    internal static WebApplication UseWebChat(this WebApplication app)
    {
        var settings = app.Services.GetRequiredService<WebSettings>();
        if (!settings.Enabled) return app;
        app.Use(SafeHeaders.AddAsync);
        app.Services.GetRequiredService<WebRoutes>().Map(app);
        return app;
    }

    private static TerminalTexts TextsOf(KnowledgeBase knowledge)
    {
        var voice = knowledge.VoiceOf(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);
        return new(voice.Language.Code, voice.Say("terminal.welcome"), voice.Say("terminal.failed"));
    }
}
