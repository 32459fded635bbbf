using System.Text.RegularExpressions;
using CoopBot.Knowledge;
using FuzzySharp;

namespace CoopBot.Commands;

/// <summary>All commands, in the order they are registered: what help, menus and suggestions are made of.</summary>
internal sealed partial class CommandList(IEnumerable<ICommand> commands)
{
    /// <summary>Out of 100; below it a guess at a misspelt command is a guess at random.</summary>
    private const int GoodGuess = 60;

    private readonly IReadOnlyList<ICommand> all = [.. commands];

    public IReadOnlyList<ICommand> All => all;

    public ICommand? Find(string name) => all.FirstOrDefault(command => command.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The command a misspelt word is most like; null when it is like none.</summary>
    public ICommand? Nearest(string word) =>
        all.Where(command => !command.IsForOperators)
            .Select(command => (Command: command, Score: Fuzz.Ratio(word.ToLowerInvariant(), command.Name)))
            .Where(guess => guess.Score >= GoodGuess)
            .OrderByDescending(guess => guess.Score)
            .Select(guess => guess.Command)
            .FirstOrDefault();

    public CommandInfo InfoOf(ICommand command, Voice voice) => new(
        command.Name,
        Word().Replace(command.Usage, word => voice.Has("usage." + word.Value) ? voice.Say("usage." + word.Value) : word.Value),
        command.Example,
        voice.Say($"command.{command.Name}.about"));

    /// <summary>What somebody of the audience may call on a platform, in the order of registration.</summary>
    public IReadOnlyList<CommandInfo> For(Voice voice, Audience audience, string platform) =>
        [.. all.Where(command => IsFor(command, audience) && IsOn(command, platform)).Select(command => InfoOf(command, voice))];

    /// <summary>A command whose example changes nothing is one to read with.</summary>
    private static bool IsFor(ICommand command, Audience audience) => audience switch
    {
        Audience.Operator => true,
        Audience.Member => !command.IsForOperators && !command.Changes(Typed.Read(command.Example).Arguments),
        _ => !command.IsForOperators,
    };

    private static bool IsOn(ICommand command, string platform) => command.OnlyOn is null || command.OnlyOn == platform;

    [GeneratedRegex("[a-z]+")]
    private static partial Regex Word();
}
