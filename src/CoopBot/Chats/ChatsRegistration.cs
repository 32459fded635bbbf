using System.Globalization;
using CoopBot.Chats.Terminal;
using CoopBot.Chats.Web;
using CoopBot.Commands;
using CoopBot.Knowledge;
using CoopBot.Storage;

namespace CoopBot.Chats;

internal static class ChatsRegistration
{
    internal static IServiceCollection AddChats(this IServiceCollection services)
    {
        services.AddSingleton<Bell>();
        services.AddSingleton<WebPlatform>();
        services.AddSingleton<IChatPlatform>(all => all.GetRequiredService<WebPlatform>());
        services.AddSingleton<PhraseBook>();
        services.AddSingleton<EntryStream>();
        services.AddSingleton(all => new Conversations(
            all.GetRequiredService<Desk>().AnswerAsync,
            all.GetRequiredService<TranscriptTable>(),
            all.GetRequiredService<Bell>(),
            all.GetRequiredService<TimeProvider>(),
            all.GetRequiredService<ILogger<Conversations>>()));
        services.AddSingleton(all => new WebRoutes(
            all.GetRequiredService<Conversations>(),
            all.GetRequiredService<EntryStream>(),
            all.GetRequiredService<TranscriptTable>(),
            all.GetRequiredService<PhraseBook>().Of,
            all.GetRequiredService<WebSettings>(),
            all.GetRequiredService<IHostApplicationLifetime>()));

        services.AddSingleton(_ => TerminalConsole.OfThisProgram());
        services.AddSingleton(all => TextsOf(all.GetRequiredService<KnowledgeBase>()));
        services.AddSingleton<TerminalPlatform>();
        services.AddSingleton<IChatPlatform>(all => all.GetRequiredService<TerminalPlatform>());
        return services;
    }

    /// <summary>Serves the chat page, unless the settings switch it off.</summary>
    internal static WebApplication UseChats(this WebApplication app)
    {
        if (!app.Services.GetRequiredService<WebSettings>().Enabled) return app;
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
