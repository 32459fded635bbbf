using System.Collections.Immutable;
using System.Text;
using CoopBot.Model;

namespace CoopBot.Chats;

/// <summary>A message as plain text: for pipes, and wherever a platform shows no formatting.</summary>
internal static class MessageText
{
    public static string Of(Message message) => string.Join("\n\n", message.Parts.Select(Of).Where(text => text.Length > 0));

    /// <summary>Text with its links written out behind it: <c>Kazinform (https://...)</c>.</summary>
    public static string Of(ImmutableArray<Run> runs)
    {
        var text = new StringBuilder();
        foreach (var run in runs)
        {
            text.Append(CleanText.Of(run.Text));
            if (LinkOf(run) is { } link) text.Append(" (").Append(link).Append(')');
        }
        return text.ToString();
    }

    /// <summary>What to type instead of pressing: <c>Why? [/why 12]</c>.</summary>
    public static string Of(Button button) => $"{CleanText.Of(button.Label)} [{CleanText.Of(button.Command)}]";

    /// <summary>The address to write behind the run; null when it has none or its text says it already.</summary>
    public static string? LinkOf(Run run) =>
        run.Link is { IsAbsoluteUri: true, Scheme: "http" or "https" } link && CleanText.Of(link.AbsoluteUri) is var address && address != run.Text ? address : null;

    private static string Of(Part part)
    {
        var lines = part.Blocks.SelectMany(LinesOf);
        if (part.Buttons.Length > 0) lines = lines.Append(string.Join("  ", part.Buttons.Select(Of)));
        return string.Join('\n', lines);
    }

    private static IEnumerable<string> LinesOf(Block block) => block switch
    {
        Heading heading => [CleanText.Of(heading.Text)],
        Paragraph paragraph => [Of(paragraph.Runs)],
        Note note => [Of(note.Runs)],
        Bullets bullets => bullets.Items.Select(item => "- " + Of(item.Runs)),
        _ => throw new InvalidOperationException($"no plain text for {block.GetType().Name}"),
    };
}
