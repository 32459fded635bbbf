using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Commands;

/// <summary>The sources as people call them.</summary>
internal sealed class SourceNames
{
    private readonly Dictionary<string, string> names;
    private readonly ILookup<string, string> ids;

    private SourceNames(IEnumerable<SourceRow> sources)
    {
        names = sources.ToDictionary(source => source.Id, Called);
        ids = names.ToLookup(pair => Fold.Text(pair.Value), pair => pair.Key);
    }

    public static async Task<SourceNames> OfAsync(SourceList sources, CancellationToken cancel) => new(await sources.AllAsync(cancel));

    /// <summary>The id where nobody knows a name any more.</summary>
    public string NameOf(string id) => names.GetValueOrDefault(id, id);

    /// <summary>What is typed to mean this source and no other: its name, or its id where others bear the name or it would not stay in one line.</summary>
    public string TypeOf(string id) =>
        names.TryGetValue(id, out var name) && ids[Fold.Text(name)].Count() == 1 && name == name.Trim() && name.Length > 0 && !name.Any(sign => char.IsControl(sign) || char.IsDigit(sign) || FilterLexer.IsQuote(sign) || sign is ';' or '#') ? name : id;

    /// <summary>The sources that are meant by an id, a whole name, or else a part of one.</summary>
    public IReadOnlyList<string> Find(string text)
    {
        if (names.ContainsKey(text)) return [text];
        var typed = Fold.Text(text.Trim());
        if (typed.Length == 0) return [];
        return ids.Contains(typed) ? [.. ids[typed]] : [.. names.Where(pair => Fold.Text(pair.Value).Contains(typed, StringComparison.Ordinal)).Select(pair => pair.Key)];
    }

    /// <summary>Where a folder lies on the machine is nothing to its readers.</summary>
    private static string Called(SourceRow source)
    {
        var isPath = source.Title is null && !source.Address.Contains("://", StringComparison.Ordinal);
        return isPath && Path.GetFileName(source.Address) is { Length: > 0 } folder ? folder : source.Name;
    }
}
