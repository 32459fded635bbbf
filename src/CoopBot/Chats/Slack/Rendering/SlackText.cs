using System.Collections.Immutable;
using System.Text;
using CoopBot.Model;

namespace CoopBot.Chats.Slack.Rendering;

/// <summary>The one place where a message becomes blocks.</summary>
/// <param name="command">The command that stands before everything typed: <c>/coop</c>.</param>
internal sealed class SlackText(SlackCommand command)
{
    /// <summary>Slack recommends no more, and cuts what is much longer.</summary>
    private const int LongestText = 4000;

    /// <summary>For a message in which nothing can be seen, which Slack would refuse.</summary>
    private const string Nothing = "…";

    private readonly PartReader reader = new(command);

    /// <summary>As many whole parts as fit. A part that is too long alone is cut between its lines, a line that is too long alone is shortened.</summary>
    public Piece First(Message message)
    {
        var stretches = reader.Read(message.Parts);
        if (!stretches.OfType<TextLine>().Any()) stretches.Insert(0, new BodyLine(stretches.FirstOrDefault()?.Part ?? 0, 0, 0, Nothing));

        var count = PieceCut.Count(stretches, message.Parts);
        var layout = new BlockLayout(message.Parts);
        foreach (var stretch in stretches[..count]) layout.Add(stretch);
        return new Piece(
            layout.Blocks,
            TextOf(stretches[..count].OfType<TextLine>()),
            count == stretches.Count ? null : message with { Parts = From(stretches[count], stretches[count - 1], message.Parts) });
    }

    private static string TextOf(IEnumerable<TextLine> lines)
    {
        var text = new StringBuilder();
        TextLine? before = null;
        foreach (var line in lines)
        {
            var joint = before is null ? "" : before.Part == line.Part ? "\n" : "\n\n";
            if (text.Length + joint.Length + line.Markup.Length + 1 + Nothing.Length > LongestText) return text.Append('\n').Append(Nothing).ToString();
            text.Append(joint).Append(line.Markup);
            before = line;
        }
        return text.Length > 0 ? text.ToString() : Nothing;
    }

    private static ImmutableArray<Part> From(Stretch next, Stretch last, ImmutableArray<Part> parts)
    {
        var rest = parts[next.Part..];
        return next.Part == last.Part ? rest.SetItem(0, From(next, rest[0])) : rest;
    }

    private static Part From(Stretch next, Part part) => next switch
    {
        ButtonRow row => part with { Blocks = [], Buttons = part.Buttons[row.First..] },
        TextLine { Item: > 0 } line => part with { Blocks = part.Blocks[line.Block..].SetItem(0, new Bullets(((Bullets)part.Blocks[line.Block]).Items[line.Item..])) },
        TextLine line => part with { Blocks = part.Blocks[line.Block..] },
        _ => throw new InvalidOperationException($"nothing follows {next.GetType().Name}"),
    };
}
