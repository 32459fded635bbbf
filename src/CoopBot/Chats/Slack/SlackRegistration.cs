using CoopBot.Chats.Slack.HomeTab;
using CoopBot.Chats.Slack.Receiving;
using CoopBot.Chats.Slack.Rendering;
using CoopBot.Chats.Slack.Sending;
using CoopBot.Chats.Slack.Sockets;
using CoopBot.Chats.Slack.Wire;
using CoopBot.Commands;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CoopBot.Chats.Slack;

internal static class SlackRegistration
{
    /// <summary>The network keeps real time, whatever clock the program goes by.</summary>
    private static readonly TimeProvider Network = TimeProvider.System;

    /// <summary>Adds Slack when a token is set.</summary>
    internal static IServiceCollection AddSlackChat(this IServiceCollection services, SlackSettings settings)
    {
        if (!settings.IsOn) return services;
        services.AddHealthChecks().AddCheck<SlackHealth>(SlackAddress.Platform);
        // A test may be in more of a hurry than Slack allows.
        services.TryAddSingleton(SlackRates.Usual);
        services.TryAddSingleton(SocketPatience.Usual);
        return services
            .AddSlackHome()
            .AddSingleton(all => new SlackClient(
                PlatformHttp.Make(), new Uri(settings.BaseUrl), settings.BotToken, settings.AppToken.Length > 0 ? settings.AppToken : null, Network))
            .AddSingleton(all => new SocketMode(
                all.GetRequiredService<SlackClient>(), PlatformHttp.Make(), all.GetRequiredService<SocketPatience>(), WatchOf(all.GetRequiredService<SlackStatus>()), Network, all.GetRequiredService<ILogger<SocketMode>>()))
            .AddSingleton(all => new SlackCommand(settings.Command, all.GetRequiredService<CommandList>()))
            .AddSingleton<SlackStatus>()
            .AddSingleton<SlackText>()
            .AddSingleton<SlackSender>()
            .AddSingleton<Profiles>()
            .AddSingleton<Channels>()
            .AddSingleton<LineMaker>()
            .AddSingleton<Answering>()
            .AddSingleton<MessageHandler>()
            .AddSingleton<CommandHandler>()
            .AddSingleton<PressHandler>()
            .AddSingleton<ShortcutHandler>()
            .AddSingleton<MembershipHandler>()
            .AddSingleton<TokenWatch>()
            .AddSingleton<PayloadHandler>()
            .AddSingleton<InboxWorker>()
            .AddSingleton<Inbox>()
            .AddSingleton<HttpDoor>()
            .AddSingleton<Reception>()
            .AddSingleton<IChatPlatform, SlackPlatform>();
    }

    private static SocketWatch WatchOf(SlackStatus status) => new(status.SocketUp, status.SocketDown);
}
