using System.Text;
using System.Text.RegularExpressions;

namespace CoopBot.Emulators.Slack.Blocks;

/// <summary>A text in Slack's markup, read as its apps show it.</summary>
internal sealed partial class Mrkdwn
{
    /// <summary>Stands for characters that are shown as they are.</summary>
    private const char Literal = '\uFFFC';

    private readonly StringBuilder text = new();
    private readonly StringBuilder mask = new();
    private readonly HashSet<int> dropped = [];
    private readonly List<(string Kind, int From, int To)> spans = [];
    private readonly List<string> mentions = [];
    private readonly List<string> strays = [];
    private readonly List<SimulatedLink> links = [];

    /// <param name="linksNames">Whether @here and #channel are found in plain words too.</param>
    public Mrkdwn(string source, World world, bool linksNames)
    {
        foreach (Match token in Token().Matches(source)) Take(token, world);
        Mark("pre", Pre(), hidesRest: true);
        Mark("code", Code(), hidesRest: true);
        if (linksNames) FindNames(world);
        Mark("quote", Quote());
        Mark("bold", Bold());
        Mark("italic", Italic());
        Mark("strike", Strike());
        Text = Slice(0, text.Length);
        Formats = [.. spans.OrderBy(span => span.From).Select(span => new SimulatedFormat(span.Kind, Slice(span.From, span.To)))];
    }

    public string Text { get; }

    public IReadOnlyList<SimulatedFormat> Formats { get; }

    /// <summary>Everybody it calls, as it is written in the source.</summary>
    public IReadOnlyList<string> Mentions => mentions;

    public IReadOnlyList<SimulatedLink> Links => links;

    /// <summary>Angle brackets that nobody escaped and that are no form of Slack's.</summary>
    public IReadOnlyList<string> Strays => strays;

    private void Take(Match token, World world)
    {
        if (token.Groups["entity"] is { Success: true } entity) Put(entity.Value switch { "lt" => "<", "gt" => ">", _ => "&" }, isLiteral: false);
        else if (token.Groups["form"] is not { Success: true } form)
        {
            if (token.Value == "<") strays.Add(token.Value);
            Put(token.Value, isLiteral: false);
        }
        else if (Shown(form.Value, world) is { } shown) Put(shown, isLiteral: true);
        else
        {
            strays.Add(token.Value);
            Put(token.Value, isLiteral: false);
        }
    }

    /// <returns>Null for what is no form at all.</returns>
    private string? Shown(string form, World world)
    {
        var bar = form.IndexOf('|');
        var (target, label) = bar < 0 ? (form, null) : (form[..bar], form[(bar + 1)..]);
        if (label is not null) label = Unescaped(label);
        if (User().IsMatch(target))
        {
            mentions.Add($"<{target}>");
            return "@" + (label ?? world.User(target[1..])?.Name ?? "unknown");
        }
        if (ChannelForm().IsMatch(target)) return "#" + (world.Channel(target[1..])?.Name ?? label ?? "unknown");
        if (target is "!here" or "!channel" or "!everyone" || Subteam().IsMatch(target))
        {
            mentions.Add($"<{target}>");
            return "@" + (label?.TrimStart('@') ?? target.TrimStart('!').Split('^')[0]);
        }
        if (target.StartsWith("!date^", StringComparison.Ordinal) && label is not null) return label;
        if (!Address().IsMatch(target)) return null;
        links.Add(new(Unescaped(target), label ?? Unescaped(target)));
        return links[^1].Text;
    }

    private void Put(string piece, bool isLiteral)
    {
        text.Append(piece);
        if (isLiteral) mask.Append(Literal, piece.Length);
        else mask.Append(piece);
    }

    private void Mark(string kind, Regex pattern, bool hidesRest = false)
    {
        foreach (Match match in pattern.Matches(mask.ToString()))
        {
            var inner = match.Groups["inner"];
            spans.Add((kind, inner.Index, inner.Index + inner.Length));
            for (var at = match.Index; at < match.Index + match.Length; at++)
            {
                var isMark = at < inner.Index || at >= inner.Index + inner.Length;
                if (isMark) dropped.Add(at);
                if (isMark || hidesRest) mask[at] = Literal;
            }
        }
    }

    private void FindNames(World world)
    {
        foreach (Match name in Broadcast().Matches(mask.ToString())) mentions.Add(name.Value);
        foreach (Match name in ChannelName().Matches(mask.ToString()))
        {
            if (world.Channels.Any(channel => channel.Kind is ChannelKind.Public or ChannelKind.Private && channel.Name == name.Groups["name"].Value)) mentions.Add(name.Value);
        }
    }

    private string Slice(int from, int to) => string.Concat(Enumerable.Range(from, to - from).Where(at => !dropped.Contains(at)).Select(at => text[at]));

    private static string Unescaped(string piece) => piece.Replace("&lt;", "<").Replace("&gt;", ">").Replace("&amp;", "&");

    [GeneratedRegex(@"<(?<form>[^<>\n]*)>|&(?<entity>amp|lt|gt);|.", RegexOptions.Singleline)]
    private static partial Regex Token();

    [GeneratedRegex("^@[UW][A-Z0-9]+$")]
    private static partial Regex User();

    [GeneratedRegex("^#[CG][A-Z0-9]+$")]
    private static partial Regex ChannelForm();

    [GeneratedRegex(@"^!subteam\^S[A-Z0-9]+$")]
    private static partial Regex Subteam();

    [GeneratedRegex(@"^(https?://[^\s|]+|mailto:[^\s|]+|tel:[^\s|]+|slack://[^\s|]+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex(@"(?<![\p{L}\p{N}])@(here|channel|everyone|group)(?![\p{L}\p{N}])", RegexOptions.IgnoreCase)]
    private static partial Regex Broadcast();

    [GeneratedRegex(@"(?<![\p{L}\p{N}])#(?<name>[\p{L}\p{N}_-]+)")]
    private static partial Regex ChannelName();

    [GeneratedRegex("```(?<inner>.+?)```", RegexOptions.Singleline)]
    private static partial Regex Pre();

    [GeneratedRegex(@"`(?<inner>[^`\n]+)`")]
    private static partial Regex Code();

    [GeneratedRegex("^>(>>)? ?(?<inner>[^\n]*)", RegexOptions.Multiline)]
    private static partial Regex Quote();

    [GeneratedRegex(@"(?<![\p{L}\p{N}*])\*(?<inner>[^\s*](?:[^*\n]*[^\s*])?)\*(?![\p{L}\p{N}*])")]
    private static partial Regex Bold();

    [GeneratedRegex(@"(?<![\p{L}\p{N}_])_(?<inner>[^\s_](?:[^_\n]*[^\s_])?)_(?![\p{L}\p{N}_])")]
    private static partial Regex Italic();

    [GeneratedRegex(@"(?<![\p{L}\p{N}~])~(?<inner>[^\s~](?:[^~\n]*[^\s~])?)~(?![\p{L}\p{N}~])")]
    private static partial Regex Strike();
}
