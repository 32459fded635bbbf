using System.Text;
using CoopBot.Model;

namespace CoopBot.Chats.Telegram.Rendering;

/// <summary>One line as Telegram takes it.</summary>
/// <param name="Text">What is seen of it.</param>
/// <param name="Plain">What is seen, with the addresses of its links written out.</param>
internal sealed record Markup(string Html, string Text, string Plain, int Entities)
{
    /// <summary>A link inside a look parts the look around it.</summary>
    private const int EntitiesOfInnerLink = 3;

    public Weight Weight => new(Text.Length, Html.Length, Entities);

    /// <param name="runs">As <see cref="SafeText.Clean"/> leaves them. Neighbours of one look share their tags.</param>
    public static Markup Of(IEnumerable<Run> runs)
    {
        var (html, text, plain) = (new StringBuilder(), new StringBuilder(), new StringBuilder());
        var entities = 0;
        var open = RunStyle.Plain;
        foreach (var run in runs)
        {
            var address = SafeText.AddressOf(run.Link);
            // Telegram knows no link in code.
            var style = address is not null && run.Style == RunStyle.Code ? RunStyle.Plain : run.Style;
            if (style != open)
            {
                html.Append(Tag("</", open)).Append(Tag("<", style));
                open = style;
                if (open != RunStyle.Plain) entities++;
            }
            var words = SafeText.Escape(run.Text);
            html.Append(address is null ? words : $"<a href=\"{address}\">{words}</a>");
            if (address is not null) entities += open == RunStyle.Plain ? 1 : EntitiesOfInnerLink;
            text.Append(run.Text);
            plain.Append(MessageText.Of([run]));
        }
        return new(html.Append(Tag("</", open)).ToString(), text.ToString(), plain.ToString(), entities);
    }

    private static string Tag(string begin, RunStyle style) => style switch
    {
        RunStyle.Plain => "",
        RunStyle.Bold => begin + "b>",
        RunStyle.Italic => begin + "i>",
        RunStyle.Code => begin + "code>",
        _ => throw new InvalidOperationException($"no tag for {style}"),
    };
}
