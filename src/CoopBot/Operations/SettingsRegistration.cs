using CoopBot.Chats.Slack;
using CoopBot.Chats.Telegram;
using CoopBot.Chats.Web;
using CoopBot.Commands;
using CoopBot.Digests;
using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Sources;
using CoopBot.Storage;

namespace CoopBot.Operations;

/// <summary>Every section of the settings: bound, checked, and handed to its room.</summary>
internal static class SettingsRegistration
{
    internal static IHostApplicationBuilder AddSettings(this IHostApplicationBuilder builder)
    {
        var zones = ZoneData.Problem();
        var warnings = zones is null ? new List<string>() : [zones];
        try
        {
            BindAll(builder, warnings.Add);
        }
        catch (StartException error) when (zones is not null)
        {
            // Without the data no zone of the settings is right; the reason must be told with it.
            throw new StartException($"{error.Message} {zones}");
        }
        builder.Services.AddSingleton(new SettingWarnings(warnings));
        return builder;
    }

    /// <summary>A section as it was bound, for those who put the rooms together by it.</summary>
    internal static T Bound<T>(this IHostApplicationBuilder builder) where T : class, ISettings =>
        (T)builder.Services.Single(service => service.ServiceType == typeof(T)).ImplementationInstance!;

    private static void BindAll(IHostApplicationBuilder builder, Action<string> warn) => builder.Services
        .AddSingleton(SettingsBinder.Bind<StorageSettings>(builder.Configuration, warn))
        .AddSingleton(SettingsBinder.Bind<SourcesSettings>(builder.Configuration, warn))
        .AddSingleton(SettingsBinder.Bind<KnowledgeSettings>(builder.Configuration, warn))
        .AddSingleton(SettingsBinder.Bind<DigestSettings>(builder.Configuration, warn))
        .AddSingleton(SettingsBinder.Bind<SubscriptionSettings>(builder.Configuration, warn))
        .AddSingleton(SettingsBinder.Bind<WebSettings>(builder.Configuration, warn))
        .AddSingleton(SettingsBinder.Bind<TelegramSettings>(builder.Configuration, warn))
        .AddSingleton(SettingsBinder.Bind<SlackSettings>(builder.Configuration, warn))
        .AddSingleton(SettingsBinder.Bind<AccessSettings>(builder.Configuration, warn));
}
