using CoopBot.Chats;
using CoopBot.Commands;
using CoopBot.Delivery;
using CoopBot.Digests;
using CoopBot.Facts;
using CoopBot.Intake;
using CoopBot.Knowledge;
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
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = home.Path, ApplicationName = typeof(Hosts).Assembly.GetName().Name });
        Configure(builder, settings);
        builder.Logging.AddPlainConsole(LogLevel.Information, toErrors: false);
        change?.Invoke(builder);
        builder.AddSettings().AddRooms(home).Services.AddWebChat().AddSingleton<StartReport>();
        return builder.Build().UseWebChat();
    }

    public static IHost Terminal(string[] settings, Action<HostApplicationBuilder>? change = null)
    {
        var home = Home.Find();
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = home.Path });
        Configure(builder, settings);
        // The screen belongs to the conversation: only what is wrong is said, beside it.
        builder.Logging.AddPlainConsole(LogLevel.Warning, toErrors: true);
        change?.Invoke(builder);
        builder.AddSettings().AddRooms(home).Services.AddTerminalChat();
        return builder.Build();
    }

    /// <summary>Only what the pure rooms need: reading, facts, summaries. No settings but the knowledge's, no database.</summary>
    public static ServiceProvider Readers(string[] settings)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = Home.Find().Path });
        Configure(builder, settings);
        builder.Services
            .AddSingleton(Home.Find())
            .AddSingleton(SettingsBinder.Bind<KnowledgeSettings>(builder.Configuration, warning => Console.Error.WriteLine(warning)))
            .AddKnowledge().AddReading().AddFacts().AddSummaries();
        return builder.Services.BuildServiceProvider();
    }

    private static IHostApplicationBuilder AddRooms(this IHostApplicationBuilder builder, Model.HomeFolder home)
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
    private static void Configure(IHostApplicationBuilder builder, string[] settings)
    {
        builder.Configuration.Sources.Clear();
        try
        {
            builder.Configuration
                .AddJsonFile(Path.Combine(Home.Find().Path, "appsettings.json"), optional: true, reloadOnChange: false)
                .AddUserSecrets(typeof(Hosts).Assembly, optional: true)
                .AddEnvironmentVariables()
                .AddCommandLine(settings);
        }
        catch (InvalidDataException error)
        {
            throw new StartException($"{Path.Combine(Home.Find().Path, "appsettings.json")} is no valid JSON: {error.InnerException?.Message ?? error.Message}");
        }
    }
}
