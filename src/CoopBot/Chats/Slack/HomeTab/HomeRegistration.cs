namespace CoopBot.Chats.Slack.HomeTab;

internal static class HomeRegistration
{
    /// <summary>The Home page with its modals. What it stands on is registered by the others.</summary>
    internal static IServiceCollection AddSlackHome(this IServiceCollection services) => services
        .AddSingleton<SubscribeModal>()
        .AddSingleton<UnsubscribeModal>()
        .AddSingleton<ZoneModal>()
        .AddSingleton<SettingSelects>()
        .AddSingleton<HomeModals>()
        .AddSingleton<HomePage>()
        .AddSingleton<HomePublisher>()
        .AddSingleton<HomeDesk>();
}
