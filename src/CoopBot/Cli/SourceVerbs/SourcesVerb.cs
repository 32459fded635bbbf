using System.CommandLine;
using System.CommandLine.Help;

namespace CoopBot.Cli.SourceVerbs;

/// <summary><c>sources</c>: what the operator does with them, whether a service is running or not.</summary>
internal static class SourcesVerb
{
    public static Command Make(string[] settings)
    {
        var verb = new Command("sources", "List, add, remove, switch, check, import and export the sources of news.")
        {
            ListVerb.Make(settings),
            AddVerb.Make(settings),
            RemoveVerb.Make(settings),
            SwitchVerb.Make(settings, isOn: true),
            SwitchVerb.Make(settings, isOn: false),
            CheckVerb.Make(settings),
            ImportVerb.Make(settings),
            ExportVerb.Make(settings),
        };
        verb.SetAction(line => new HelpAction().Invoke(line));
        return verb;
    }
}
