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
        var warnings = new List<string>();
        builder.Services
            .AddSingleton(SettingsBinder.Bind<StorageSettings>(builder.Configuration, warnings.Add))
            .AddSingleton(SettingsBinder.Bind<SourcesSettings>(builder.Configuration, warnings.Add))
            .AddSingleton(SettingsBinder.Bind<KnowledgeSettings>(builder.Configuration, warnings.Add))
            .AddSingleton(SettingsBinder.Bind<DigestSettings>(builder.Configuration, warnings.Add))
            .AddSingleton(SettingsBinder.Bind<WebSettings>(builder.Configuration, warnings.Add))
            .AddSingleton(SettingsBinder.Bind<AccessSettings>(builder.Configuration, warnings.Add))
            .AddSingleton(new SettingWarnings(warnings));
        return builder;
    }
}
