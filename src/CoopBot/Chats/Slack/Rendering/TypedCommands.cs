using System.Text.RegularExpressions;
using CoopBot.Model;

namespace CoopBot.Chats.Slack.Rendering;

/// <summary>Shows the bot's commands as they are typed in Slack, where it has but one of its own.</summary>
internal sealed partial class TypedCommands(SlackCommand command)
{
    /// <summary>In code the whole text is what is typed; in plain text a command may stand anywhere. Links and titles are left alone.</summary>
    public IEnumerable<Run> In(IEnumerable<Run> runs)
    {
        var before = ' ';
        foreach (var run in runs)
        {
            yield return run switch
            {
                { Link: not null } => run,
                { Style: RunStyle.Code } => run with { Text = InCode(run.Text) },
                { Style: RunStyle.Plain } => run with { Text = In(run.Text, before) },
                _ => run,
            };
            if (run.Text.Length > 0) before = run.Text[^1];
        }
    }

    /// <param name="before">What stands before the text; a blank for nothing.</param>
    public string In(string text, char before = ' ') =>
        Word().Replace(before + text, word => command.Typed(word.Value))[1..];

    /// <summary>A line to be typed.</summary>
    public string InCode(string line) => OfSlack().IsMatch(line) ? line : command.Typed(line);

    /// <summary>Behind a blank, a quotation mark or a bracket, and no path, no address, no command of Slack's own such as /invite @name.</summary>
    [GeneratedRegex(@"(?<=[\s\p{Ps}\p{Pi}\p{Pf}""'])/[A-Za-z]+(?![A-Za-z0-9_/@-]|\.\w| @)")]
    private static partial Regex Word();

    [GeneratedRegex("^/[A-Za-z]+ @")]
    private static partial Regex OfSlack();
}
