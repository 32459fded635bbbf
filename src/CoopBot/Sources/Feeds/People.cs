using System.Text.RegularExpressions;
using CoopBot.Sources.Feeds.Xml;

namespace CoopBot.Sources.Feeds;

/// <summary>Names of those who wrote an item.</summary>
internal static partial class People
{
    private const int Most = 20;

    /// <summary>The names, with commas between; null when there is none.</summary>
    internal static string? Of(IEnumerable<string?> told)
    {
        var names = told.Take(Most).Select(Name).OfType<string>().Distinct();
        return string.Join(", ", names) is { Length: > 0 } all ? all : null;
    }

    internal static string? OfAtom(FeedNode? around, string module) => around is null ? null : Of(around.All(module, "author").Select(author =>
        author.Of(module, "name")?.Value() is { Length: > 0 } name ? name : author.Of(module, "email")?.Value() ?? (author.HasElements ? null : author.Value())));

    /// <summary>RSS asks for <c>mail@example.org (Name)</c>, and some write <c>Name &lt;mail@example.org&gt;</c>.</summary>
    private static string? Name(string? told)
    {
        if (PlainTitle.OfHtml(told) is not { } name)
            return null;
        var match = Mailbox().Match(name);
        return match.Success ? match.Groups[match.Groups["behind"].Success ? "behind" : "before"].Value : name;
    }

    [GeneratedRegex(@"^[^\s@()]+@[^\s@()]+\s*\(\s*(?<behind>[^()]+?)\s*\)$|^(?<before>[^<>@()]+?)\s*[<(][^\s@<>]+@[^\s@<>]+[>)]$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Mailbox();
}
