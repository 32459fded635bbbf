using CoopBot.Chats;
using CoopBot.Cli;
using CoopBot.Commands;
using CoopBot.Facts;
using CoopBot.Sources;
using Microsoft.Extensions.DependencyInjection;

namespace CoopBot.Tests.House;

/// <summary>A plug-in that is written and not registered is found by nobody; one without its texts is understood by nobody.</summary>
public sealed class PlugInTests : IAsyncLifetime
{
    /// <summary>Words of a usage that are typed as they stand, in every language.</summary>
    private static readonly string[] Typed = ["all"];

    private readonly string folder = Directory.CreateTempSubdirectory("coopbot-").FullName;
    private Microsoft.AspNetCore.Builder.WebApplication service = null!;
    private Microsoft.Extensions.Hosting.IHost terminal = null!;

    public Task InitializeAsync()
    {
        string[] settings = [$"--Storage:ConnectionString={Path.Combine(folder, "coopbot.db")}", $"--Telegram:Token=1:{new string('A', 35)}",
            $"--Slack:BotToken=xoxb-{new string('1', 20)}", $"--Slack:AppToken=xapp-{new string('1', 20)}"];
        service = Hosts.Service(settings);
        terminal = Hosts.Terminal(settings);
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        await service.DisposeAsync();
        terminal.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void EveryCommandIsRegistered() => Registered<ICommand>(service.Services).ShouldBe(Written<ICommand>(), ignoreOrder: true);

    [Fact]
    public void TheTerminalHasTheSameCommands() => Registered<ICommand>(terminal.Services).ShouldBe(Registered<ICommand>(service.Services));

    [Fact]
    public void EverySourceReaderIsRegistered() => Registered<ISourceReader>(service.Services).ShouldBe(Written<ISourceReader>(), ignoreOrder: true);

    [Fact]
    public void EveryPlatformIsRegistered() =>
        Registered<IChatPlatform>(service.Services).Concat(Registered<IChatPlatform>(terminal.Services)).ShouldBe(Written<IChatPlatform>(), ignoreOrder: true);

    [Fact]
    public void EveryFactRuleRuns() => FactFinder.Rules.Select(rule => rule.GetType()).ShouldBe(Written<IFactRule>(), ignoreOrder: true);

    [Fact]
    public void NamesAreGivenOnce()
    {
        NamesOf(Commands.Select(command => command.Name), "^[a-z]{1,32}$");
        NamesOf(FactFinder.Rules.Select(rule => rule.Name), "^[a-z-]+$");
        NamesOf(service.Services.GetServices<ISourceReader>().Select(reader => reader.Kind), "^[a-z]+$");
        NamesOf(service.Services.GetServices<IChatPlatform>().Concat(terminal.Services.GetServices<IChatPlatform>()).Select(platform => platform.Name), "^[a-z]+$");
    }

    [Fact]
    public void EveryCommandIsExplainedInEverySpokenLanguage()
    {
        var texts = Data.Spoken.ToDictionary(language => language, language => TextsOf(language).ToHashSet());

        (from command in Commands
         from language in Data.Spoken
         from key in Words(command.Usage).Except(Typed).Select(word => "usage." + word).Append($"command.{command.Name}.about")
         where !texts[language].Contains(key)
         select $"{language} {key}").ShouldBeEmpty();
    }

    [Fact]
    public void EveryExplanationIsOfACommand()
    {
        var commands = Commands.Select(command => command.Name).ToHashSet();

        TextsOf("en").Select(text => text.Split('.'))
            .Where(steps => steps is ["command", _, "about"] && !commands.Contains(steps[1]))
            .Select(steps => steps[1]).ShouldBeEmpty();
    }

    [Fact]
    public void EveryExampleNamesItsCommand() =>
        Commands.Where(command => command.Example.Split(' ')[0] != "/" + command.Name).Select(command => $"{command.Name}: {command.Example}").ShouldBeEmpty();

    [Fact]
    public void AnExampleOfAFilterIsUnderstood()
    {
        var filters = service.Services.GetRequiredService<FilterParser>();

        (from command in Commands
         where command.Usage.Contains("filter", StringComparison.Ordinal) && command.Example.Contains(' ')
         let typed = command.Example[(command.Example.IndexOf(' ') + 1)..]
         where filters.Parse(typed, takesCount: true) is not FilterRead
         select command.Example).ShouldBeEmpty();
    }

    private static IEnumerable<string> TextsOf(string language) =>
        Data.Files.Keys.Where(path => path.StartsWith($"languages/{language}/texts/", StringComparison.Ordinal)).SelectMany(path => Data.Open(path).Fields).Select(text => text.Name);

    private IReadOnlyList<ICommand> Commands => service.Services.GetRequiredService<CommandList>().All;

    private static IEnumerable<Type> Registered<T>(IServiceProvider services) => services.GetServices<T>().Select(one => one!.GetType());

    private static IEnumerable<Type> Written<T>() =>
        typeof(T).Assembly.GetTypes().Where(type => type is { IsInterface: false, IsAbstract: false } && type.IsAssignableTo(typeof(T)));

    private static IEnumerable<string> Words(string usage) => usage.Split([' ', '[', ']', '|', '<', '>'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.All(char.IsAsciiLetterLower));

    private static void NamesOf(IEnumerable<string> names, string shape)
    {
        var all = names.ToList();
        all.ShouldBeUnique();
        all.ShouldAllBe(name => System.Text.RegularExpressions.Regex.IsMatch(name, shape));
    }
}
