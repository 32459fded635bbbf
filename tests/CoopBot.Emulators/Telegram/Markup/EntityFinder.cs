using System.Text.RegularExpressions;

namespace CoopBot.Emulators.Telegram.Markup;

/// <summary>Finds what the server marks by itself: commands, mentions and addresses that stand outside the marks already set.</summary>
internal static partial class EntityFinder
{
    public static IReadOnlyList<SimulatedEntity> Find(string text, IReadOnlyList<SimulatedEntity> taken)
    {
        var closed = taken.Where(entity => entity.Type is "code" or "pre" or "text_link").ToList();
        return
        [..
            from match in Marked().Matches(text)
            where !closed.Any(entity => match.Index < entity.End && entity.Offset < match.Index + match.Length)
            select new SimulatedEntity(TypeOf(text[match.Index]), match.Index, match.Length)
        ];
    }

    private static string TypeOf(char first) => first switch
    {
        '/' => "bot_command",
        '@' => "mention",
        _ => "url",
    };

    [GeneratedRegex(@"(?<![\w/@])https?://[^\s<>""]*[\w/]|(?<![\w/<>@.])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/@])|(?<![\w/@])@[A-Za-z0-9_]{3,32}(?!\w)")]
    private static partial Regex Marked();
}
