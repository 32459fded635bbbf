namespace CoopBot.Emulators.Telegram.Markup;

/// <summary>What each documented tag means.</summary>
internal static class HtmlMarks
{
    private static readonly Dictionary<string, string> Types = new()
    {
        ["b"] = "bold",
        ["strong"] = "bold",
        ["i"] = "italic",
        ["em"] = "italic",
        ["u"] = "underline",
        ["ins"] = "underline",
        ["s"] = "strikethrough",
        ["strike"] = "strikethrough",
        ["del"] = "strikethrough",
        ["span"] = "spoiler",
        ["tg-spoiler"] = "spoiler",
        ["a"] = "text_link",
        ["code"] = "code",
        ["pre"] = "pre",
        ["blockquote"] = "blockquote",
        ["tg-emoji"] = "custom_emoji",
    };

    public static bool IsKnown(string tag) => Types.ContainsKey(tag);

    /// <returns>Null where the mark is lost without a word: an empty stretch, a link that leads nowhere.</returns>
    public static SimulatedEntity? Mark(string tag, Dictionary<string, string> attributes, string inner, int offset)
    {
        if (inner.Length == 0) return null;
        var mark = new SimulatedEntity(Types[tag], offset, inner.Length);
        return tag switch
        {
            "a" => Address.Clean(attributes.GetValueOrDefault("href") is { Length: > 0 } href ? href : inner) is { } url ? mark with { Url = url } : null,
            "code" => mark with { Language = LanguageIn(attributes) },
            "blockquote" when attributes.ContainsKey("expandable") => mark with { Type = "expandable_blockquote" },
            "tg-emoji" => mark with { EmojiId = attributes.GetValueOrDefault("emoji-id") },
            _ => mark,
        };
    }

    /// <summary>A code that fills a pre gives it its language; nothing else is marked within code.</summary>
    public static IEnumerable<SimulatedEntity> Settle(IReadOnlyList<SimulatedEntity> marks)
    {
        var blocks = marks.Where(mark => mark.Type is "code" or "pre").ToList();
        return from mark in marks
               where !blocks.Any(block => block != mark && block.Offset <= mark.Offset && mark.End <= block.End && !(mark.Type == "pre" && Fills(block, mark)))
               select mark.Type switch
               {
                   "pre" => mark with { Language = blocks.Find(block => block.Type == "code" && Fills(block, mark))?.Language },
                   "code" => mark with { Language = null },
                   _ => mark,
               };
    }

    private static bool Fills(SimulatedEntity inner, SimulatedEntity outer) => inner.Offset == outer.Offset && inner.Length == outer.Length;

    private static string? LanguageIn(Dictionary<string, string> attributes) =>
        attributes.GetValueOrDefault("class") is ['l', 'a', 'n', 'g', 'u', 'a', 'g', 'e', '-', .. var language] ? language : null;
}
