using System.Text.Json;
using CoopBot.Chats;
using CoopBot.Chats.Slack;
using CoopBot.Chats.Telegram;
using CoopBot.Commands;
using CoopBot.Delivery;
using CoopBot.Digests;
using CoopBot.Facts;
using CoopBot.Intake;
using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Operations;
using CoopBot.Reading;
using CoopBot.Sources;
using CoopBot.Storage;
using CoopBot.Summaries;

namespace CoopBot.Cli;

/// <summary>Puts the rooms together: the service with the web chat, or a terminal's own host.</summary>
internal static class Hosts
{
    public static WebApplication Service(string[] settings, Action<WebApplicationBuilder>? change = null)
    {
        var home = Home.Find();
        var builder = Configured(home, settings, () => WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = home.Path, ApplicationName = typeof(Hosts).Assembly.GetName().Name }));
        builder.Logging.AddPlainConsole(LogLevel.Information, toErrors: false);
        change?.Invoke(builder);
        builder.AddSettings().AddRooms(home).Services
            .AddWebChat()
            .AddTelegramChat(builder.Bound<TelegramSettings>())
            .AddSlackChat(builder.Bound<SlackSettings>())
            .AddHostedService<Listeners>()
            .AddSingleton<StartReport>()
            .AddHealthChecks();
        return builder.Build().UseWebChat().UseTelegramWebhook().UseSlackDoor().UseHealthPage();
    }

    public static IHost Terminal(string[] settings, Action<HostApplicationBuilder>? change = null)
    {
        var home = Home.Find();
        var builder = Configured(home, settings, () => Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = home.Path }));
        // The screen belongs to the conversation: only what is wrong is said, beside it.
        builder.Logging.AddPlainConsole(LogLevel.Warning, toErrors: true);
        change?.Invoke(builder);
        builder.AddSettings().AddRooms(home).Services.AddTerminalChat();
        return builder.Build();
    }

    /// <summary>Only what the pure rooms need: reading, facts, summaries. No settings but the knowledge's, no database.</summary>
    public static ServiceProvider Readers(string[] settings)
    {
        var home = Home.Find();
        var builder = Configured(home, settings, () => Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = home.Path }));
        builder.Services
            .AddSingleton(home)
            .AddSingleton(SettingsBinder.Bind<KnowledgeSettings>(builder.Configuration, warning => Console.Error.WriteLine(warning)))
            .AddKnowledge().AddReading().AddFacts().AddSummaries();
        return builder.Services.BuildServiceProvider();
    }

    /// <summary>What looks at a single source: the door to the web, as the settings open it, and the knowledge when it is asked for.</summary>
    public static ServiceProvider Visitors(string[] settings)
    {
        var home = Home.Find();
        var builder = Configured(home, settings, () => Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = home.Path }));
        builder.Services.TryAddClock();
        builder.Services
            .AddSingleton(home)
            .AddSingleton(SettingsBinder.Bind<KnowledgeSettings>(builder.Configuration, warning => Console.Error.WriteLine(warning)))
            .AddSingleton(SettingsBinder.Bind<SourcesSettings>(builder.Configuration, warning => Console.Error.WriteLine(warning)))
            .AddKnowledge().AddSources();
        return builder.Services.BuildServiceProvider();
    }

    private static IHostApplicationBuilder AddRooms(this IHostApplicationBuilder builder, HomeFolder home)
    {
        builder.Services.TryAddClock();
        builder.Services
            .AddSingleton(home)
            .AddStorage()
            .AddKnowledge()
            .AddSources().AddReading().AddFacts().AddSummaries().AddIntake()
            .AddCommands().AddDigests().AddDelivery();
        return builder;
    }

    /// <summary>From weak to strong: appsettings.json of the home folder, user secrets, environment, command line.</summary>
    private static T Configured<T>(HomeFolder home, string[] settings, Func<T> make) where T : IHostApplicationBuilder
    {
        var file = Path.Combine(home.Path, "appsettings.json");
        try
        {
            // The web builder reads the file by itself, so that making it may already fail.
            var builder = make();
            builder.Configuration.Sources.Clear();
            builder.Configuration
                .AddJsonFile(file, optional: true, reloadOnChange: false)
                .AddUserSecrets(typeof(Hosts).Assembly, optional: true)
                .AddEnvironmentVariables()
                .AddCommandLine(settings);
            return builder;
        }
        catch (InvalidDataException error)
        {
            var cause = error.GetBaseException();
            throw new StartException($"{file} is no valid JSON{(cause is JsonException { LineNumber: { } line } ? $": look at line {line + 1} or just before it." : ": " + cause.Message)}");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new StartException($"{file} cannot be read: {error.Message}");
        }
    }
}
