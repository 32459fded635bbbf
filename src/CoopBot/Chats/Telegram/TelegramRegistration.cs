using CoopBot.Chats.Telegram.Receiving;
using CoopBot.Chats.Telegram.Rendering;
using CoopBot.Chats.Telegram.Sending;
using CoopBot.Chats.Telegram.Wire;
using CoopBot.Model;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CoopBot.Chats.Telegram;

internal static class TelegramRegistration
{
    /// <summary>Adds Telegram when a token is set.</summary>
    internal static IServiceCollection AddTelegramChat(this IServiceCollection services, TelegramSettings settings)
    {
        if (!settings.IsOn) return services;
        services.AddHealthChecks().AddCheck<TelegramHealth>(TelegramAddress.Platform);
        // A test may be in more of a hurry than Telegram allows.
        services.TryAddSingleton(TelegramRates.Usual);
        return services
            .AddSingleton(all => TelegramToken.Of(settings, all.GetRequiredService<HomeFolder>()))
            .AddSingleton(all => new TelegramClient(PlatformHttp.Make(), new Uri(settings.BaseUrl), all.GetRequiredService<TelegramToken>().Value,
                // The network keeps real time, whatever clock the program goes by.
                TimeProvider.System))
            .AddSingleton<TelegramStatus>()
            .AddSingleton<CallbackData>()
            .AddSingleton<Keyboards>()
            .AddSingleton<TelegramSender>()
            .AddSingleton<Addressed>()
            .AddSingleton<ChannelFinder>()
            .AddSingleton<LineMaker>()
            .AddSingleton<Answering>()
            .AddSingleton<MessageHandler>()
            .AddSingleton<PressHandler>()
            .AddSingleton<InlineHandler>()
            .AddSingleton<MembershipHandler>()
            .AddSingleton<UpdateHandler>()
            .AddSingleton<UpdatePoller>()
            .AddSingleton<Webhook>()
            .AddSingleton<Menus>()
            .AddSingleton<Reception>()
            .AddSingleton<IChatPlatform, TelegramPlatform>();
    }
}
