namespace CoopBot.Sources.Feeds.Json;

/// <summary>A broken JSON Feed in pieces: what stands before its items, and each item by itself.</summary>
/// <param name="Items">Each with its place; null when there is no list of items.</param>
/// <param name="IsCut">Whether the document ends within an item or before the list does.</param>
internal sealed record JsonPieces(string Head, IReadOnlyList<(int At, string Text)>? Items, bool IsCut)
{
    private const string Key = "\"items\"";

    internal static JsonPieces Cut(string text)
    {
        var key = text.IndexOf(Key, StringComparison.Ordinal);
        var list = key < 0 ? -1 : text.IndexOf('[', key);
        if (list < 0)
            return new JsonPieces("", null, true);
        var items = new List<(int, string)>();
        var (depth, begin, isText) = (0, -1, false);
        for (var at = list + 1; at < text.Length; at++)
        {
            var one = text[at];
            if (isText && one == '\\')
                at++;
            else if (one == '"')
                isText = !isText;
            else if (isText)
                continue;
            else if (one is '{' or '[' && depth++ == 0)
                begin = at;
            else if (one is '}' or ']' && --depth <= 0)
            {
                if (depth < 0)
                    return new JsonPieces(Closed(text[..key]), items, false);
                items.Add((begin, text[begin..(at + 1)]));
            }
        }
        return new JsonPieces(Closed(text[..key]), items, true);
    }

    private static string Closed(string head) => head.TrimEnd().TrimEnd(',') + "}";
}
