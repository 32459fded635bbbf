using System.Text;
using System.Text.RegularExpressions;
using CoopBot.Model;

namespace CoopBot.Chats.Slack.Rendering;

/// <summary>Slack's own markup. What the world wrote stays text in it.</summary>
/// <remarks>https://docs.slack.dev/messaging/formatting-message-text</remarks>
internal static partial class Markdown
{
    /// <summary>Stands between a mark and a letter that touches it, where Slack would show the mark instead of the look.</summary>
    private const char Gap = '\u200b';
    private const char WordJoiner = '\u2060';

    /// <summary>Leaves room for a label in every block. No address of the news is near it.</summary>
    private const int LongestLink = 1500;

    /// <summary>One line of text. It may stand alone or behind other text, not inside a link.</summary>
    public static string Of(IEnumerable<Run> runs)
    {
        var text = new StringBuilder();
        var (open, isClosed) = (RunStyle.Plain, false);
        foreach (var run in Parted(runs))
        {
            if (run.Style != open)
            {
                isClosed = open != RunStyle.Plain;
                text.Append(MarkOf(open));
                open = run.Style;
                if (open != RunStyle.Plain)
                {
                    if (text.Length > 0 && !MayStandBefore(text[^1])) text.Append(Gap);
                    text.Append(MarkOf(open));
                    isClosed = false;
                }
            }
            var words = WordsOf(run);
            if (isClosed && !MayStandBehind(words[0])) text.Append(Gap);
            isClosed = false;
            text.Append(words);
        }
        return text.Append(MarkOf(open)).ToString();
    }

    /// <summary>The text on one line, as markup that shows it as it is written and does nothing.</summary>
    public static string Escape(string text)
    {
        var line = ColonNames.Break(Broadcast().Replace(VisibleText.OneLine(text), "@" + WordJoiner));
        var safe = new StringBuilder(line.Length + 16);
        if (line.AsSpan().TrimStart() is ['>' or '＞', ..]) safe.Append(WordJoiner); // at the beginning of a line it would be a quotation
        foreach (var (at, sign) in line.Index())
        {
            if (sign is '&' or '<' or '>') safe.Append(EntityOf(sign));
            else safe.Append(IsInWord(line, at) ? sign : LookAlikeOf(sign));
        }
        return safe.ToString();
    }

    private static string WordsOf(Run run) => (run.Link, run.Style) switch
    {
        // Slack looks for nothing else in code.
        (null, RunStyle.Code) => string.Concat(VisibleText.OneLine(run.Text).Select(sign => sign is '`' or '｀' ? "ˋ" : EntityOf(sign))),
        (null, _) => Escape(run.Text, run.Style),
        ({ } link, _) => $"<{AddressOf(link)}|{Escape(run.Text, run.Style).Replace('|', '∣')}>",
    };

    /// <summary>Within a look its own mark is left nowhere, not even within a word.</summary>
    private static string Escape(string text, RunStyle style) => style switch
    {
        RunStyle.Bold => Escape(text).Replace('*', LookAlikeOf('*')),
        RunStyle.Italic => Escape(text).Replace('_', LookAlikeOf('_')),
        _ => Escape(text),
    };

    /// <summary>The runs with whole neighbours of one look, and with the blanks at the borders of a look outside it: Slack takes no others.</summary>
    private static IEnumerable<Run> Parted(IEnumerable<Run> runs)
    {
        foreach (var run in Joined(runs))
        {
            var core = run.Text.Trim();
            if (run is { Style: RunStyle.Plain, Link: null } || !VisibleText.IsVisible(core))
            {
                yield return new Run(run.Text);
                continue;
            }
            var start = run.Text.IndexOf(core, StringComparison.Ordinal);
            if (start > 0) yield return new Run(run.Text[..start]);
            yield return run with { Text = core };
            if (start + core.Length < run.Text.Length) yield return new Run(run.Text[(start + core.Length)..]);
        }
    }

    private static List<Run> Joined(IEnumerable<Run> runs)
    {
        List<Run> joined = [];
        foreach (var run in runs)
        {
            var link = AddressOf(run.Link) is null ? null : run.Link;
            // Slack knows no link in code.
            var clean = new Run(VisibleText.OneLine(run.Text), link is not null && run.Style == RunStyle.Code ? RunStyle.Plain : run.Style, link);
            if (clean.Text.Length == 0) continue;
            if (link is null && joined is [.., { Link: null } last] && last.Style == clean.Style) joined[^1] = last with { Text = last.Text + clean.Text };
            else joined.Add(clean);
        }
        return joined;
    }

    /// <summary>The address as it stands in a link. Null for other schemes, and for one without an end.</summary>
    private static string? AddressOf(Uri? link)
    {
        if (link is not { IsAbsoluteUri: true, Scheme: "http" or "https" }) return null;
        var address = VisibleText.OneLine(link.AbsoluteUri).Replace("|", "%7C").Replace("<", "%3C").Replace(">", "%3E").Replace(" ", "%20").Replace("&", "&amp;");
        return address.Length <= LongestLink ? address : null;
    }

    private static string EntityOf(char sign) => sign switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        _ => $"{sign}",
    };

    /// <summary>The markup has no escape for its own marks: where one could begin or end a look, a sign that only looks like it stands for it.</summary>
    private static char LookAlikeOf(char sign) => sign switch
    {
        '*' => '∗',
        '_' => 'ˍ',
        '~' => '∼',
        '`' or '｀' => 'ˋ',
        // Slack takes the wide ones of Japanese keyboards for marks too.
        '＊' => '﹡',
        '＿' => '﹍',
        '～' => '〜',
        _ => sign,
    };

    /// <summary>Whether it is a mark that Slack leaves alone: snake_case, 2*3.</summary>
    private static bool IsInWord(string line, int at) =>
        line[at] is '*' or '_' or '~' && at > 0 && at + 1 < line.Length && char.IsAsciiLetterOrDigit(line[at - 1]) && char.IsAsciiLetterOrDigit(line[at + 1]);

    private static bool MayStandBefore(char sign) => sign is ' ' or '(' or '[' or '{' or '"' or '\'' or '-' or '/';

    private static bool MayStandBehind(char sign) => sign is ' ' or ')' or ']' or '}' or '"' or '\'' or '-' or '/' or '.' or ',' or ':' or ';' or '!' or '?';

    private static string MarkOf(RunStyle style) => style switch
    {
        RunStyle.Plain => "",
        RunStyle.Bold => "*",
        RunStyle.Italic => "_",
        RunStyle.Code => "`",
        _ => throw new InvalidOperationException($"no mark for {style}"),
    };

    /// <summary>Blocks are verbatim, the text beside them cannot be.</summary>
    [GeneratedRegex(@"@(?=(?:channel|here|everyone|group))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Broadcast();
}
