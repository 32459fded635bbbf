using System.Text;
using System.Text.RegularExpressions;

namespace CoopBot.Tests.Chats.Slack.Rendering;

/// <summary>Reads Slack's markup with suspicion: a mark that might begin a look must begin and end one, whatever Slack might turn into something is an error.</summary>
internal sealed partial class StrictMarkdown
{
    private const string Invisible = "\u200b\u2060";

    private readonly StringBuilder text = new();
    private readonly StringBuilder bold = new();
    private readonly StringBuilder italic = new();
    private readonly StringBuilder code = new();

    /// <summary>What is seen when the markup is taken out.</summary>
    public string Text => text.ToString();

    public string Bold => bold.ToString();

    public string Italic => italic.ToString();

    public string Code => code.ToString();

    /// <summary>Addresses in the order of the links.</summary>
    public List<string> Links { get; } = [];

    /// <exception cref="FormatException">Slack would show something else than was meant, or might.</exception>
    public static StrictMarkdown Read(string markup)
    {
        var read = new StrictMarkdown();
        foreach (var (index, line) in markup.Split('\n').Index())
        {
            if (index > 0) read.text.Append('\n');
            if (line.TrimStart() is ['>' or '＞', ..] || line.TrimStart().StartsWith("&gt;", StringComparison.Ordinal)) throw new FormatException($"A quotation: {line}");
            read.ReadLine(line, isLabel: false);
        }
        return read;
    }

    private void ReadLine(string line, bool isLabel)
    {
        var (open, outside) = ('\0', new StringBuilder());
        for (var at = 0; at < line.Length; at++)
        {
            var sign = line[at];
            var before = open;
            var isCode = open == '`';
            if (isCode && sign != '`' && sign is not ('&' or '<' or '>')) Show(sign, open);
            else if (sign == '<' && !isCode && !isLabel) at += ReadLink(line[at..], open) - 1;
            else if (sign is '<' or '>') throw new FormatException($"A bare {sign} at {at}: {line}");
            else if (sign == '&') at += ReadEntity(line[at..], open) - 1;
            else if (sign is '*' or '_' or '`' or '~' && (open == sign || !IsInWord(line, at))) open = Turn(line, at, open, isLabel);
            else if (sign is '＊' or '＿' or '～' or '｀') throw new FormatException($"A wide mark at {at}: {line}");
            else if (char.IsControl(sign)) throw new FormatException($"Control character {(int)sign:x} at {at}");
            else Show(sign, open);
            // A mark that opens or closes parts a name as a blank does.
            outside.Append(open == '`' || open != before ? ' ' : sign);
        }
        if (open != '\0') throw new FormatException($"{open} is never closed: {line}");
        if (Turning().Match(outside.ToString()) is { Success: true } turning) throw new FormatException($"{turning.Value} means something: {line}");
    }

    /// <returns>The mark that is open behind this one.</returns>
    private static char Turn(string line, int at, char open, bool isLabel)
    {
        var (sign, before, behind) = (line[at], at == 0 ? ' ' : line[at - 1], at + 1 == line.Length ? ' ' : line[at + 1]);
        if (isLabel || sign == '~') throw new FormatException($"A stray {sign} at {at}: {line}");
        if (open == sign)
            return before != ' ' && " \u200b)]}\"'-/.,:;!?".Contains(behind) ? '\0' : throw new FormatException($"{sign} at {at} does not close: {line}");
        if (open != '\0') throw new FormatException($"{sign} stands inside {open}: {line}");
        return behind != ' ' && " \u200b([{\"'-/".Contains(before) ? sign : throw new FormatException($"{sign} at {at} does not open: {line}");
    }

    private int ReadLink(string rest, char open)
    {
        var link = Link().Match(rest);
        if (!link.Success) throw new FormatException($"No link to the web: {rest}");
        Links.Add(Entity().Replace(link.Groups["address"].Value, entity => $"{SignOf(entity.Value, entity.Value)}"));
        var label = new StrictMarkdown();
        label.ReadLine(link.Groups["label"].Value, isLabel: true);
        foreach (var sign in label.Text) Show(sign, open);
        return link.Length;
    }

    private int ReadEntity(string rest, char open)
    {
        var entity = Entity().Match(rest).Value;
        Show(SignOf(entity, rest), open);
        return entity.Length;
    }

    private static char SignOf(string entity, string context) => entity switch
    {
        "&amp;" => '&',
        "&lt;" => '<',
        "&gt;" => '>',
        _ => throw new FormatException($"A bare &: {context}"),
    };

    private void Show(char sign, char open)
    {
        if (Invisible.Contains(sign)) return;
        text.Append(sign);
        (open switch { '*' => bold, '_' => italic, '`' => code, _ => null })?.Append(sign);
    }

    private static bool IsInWord(string line, int at) =>
        line[at] != '`' && at > 0 && at + 1 < line.Length && char.IsAsciiLetterOrDigit(line[at - 1]) && char.IsAsciiLetterOrDigit(line[at + 1]);

    [GeneratedRegex(@"\A<(?<address>https?://[^|<>\s]+)\|(?<label>[^|<>\n]+)>")]
    private static partial Regex Link();

    [GeneratedRegex("&[a-z]*;|&")]
    private static partial Regex Entity();

    /// <summary>Names of emoji and of everybody.</summary>
    [GeneratedRegex(@":[\w+'-]+:|@(channel|here|everyone)", RegexOptions.IgnoreCase)]
    private static partial Regex Turning();
}
