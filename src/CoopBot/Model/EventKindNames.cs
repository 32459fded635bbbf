namespace CoopBot.Model;

/// <summary>The names of <see cref="EventKind"/> in files, data and JSON: lower case with underscores.</summary>
internal static class EventKindNames
{
    private static readonly Dictionary<EventKind, string> Names = Enum.GetValues<EventKind>().ToDictionary(kind => kind, Spell);
    private static readonly Dictionary<string, EventKind> Kinds = Names.ToDictionary(pair => pair.Value, pair => pair.Key);

    extension(EventKind kind)
    {
        public string Name => Names[kind];
    }

    public static IEnumerable<string> All => Names.Values;

    public static EventKind? Parse(string name) => Kinds.TryGetValue(name, out var kind) ? kind : null;

    private static string Spell(EventKind kind) =>
        string.Concat(kind.ToString().Select((letter, at) => char.IsUpper(letter) && at > 0
            ? "_" + char.ToLowerInvariant(letter)
            : char.ToLowerInvariant(letter).ToString()));
}
