using System.Collections.Immutable;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>The persons of one article while they are being gathered.</summary>
internal sealed class PersonList(IReadOnlyDictionary<string, Rank> ranks)
{
    /// <summary>Endings of a declined surname are at most this long: Куантыров, Куантыровым.</summary>
    private const int LongestEnding = 3;
    private const int ShortestStem = 3;

    /// <summary>No article names more; a list of all the world's names is none, and each name is compared with all before it.</summary>
    private const int MostPersons = 1_000;

    private readonly List<Entry> entries = [];

    public IEnumerable<Entry> All => entries;

    public void Add(PersonName name, ImmutableArray<Office> offices)
    {
        var parts = PartsOf(name.Text);
        if ((Find(parts) ?? Spelt(parts, offices)) is { } known)
        {
            if (!offices.IsEmpty) known.Offices = [.. known.Offices.Select(own => offices.FirstOrDefault(office => IsFuller(own, office)) ?? own), .. offices.Where(office => known.Offices.All(own => own.Rank != office.Rank && !HasLeft(own, office)))];
            if (name.Country is not null && known.Country is null && name.Words > 1) known.Rename(name);
            else if (IsSpeltOut(known.Parts, parts)) known.Rename(name);
            else if (name.Words > known.Words && !(known.Words == 2 && parts.Length == 3 && IsInFull(known.Parts, parts)) && (known.Country is null || name.Country is not null || known.Words == 1)) known.Rename(name);
            return;
        }
        if (entries.Count < MostPersons) entries.Add(new Entry(name, parts, offices));
    }

    /// <summary>"President Marcos", "President Ferdinand Marcos of the Philippines": the same office, with whose it is.</summary>
    private static bool IsFuller(Office own, Office office) =>
        own.Rank == office.Rank && own is { Country: null, Organisation: null, Body: null } && (office.Country ?? office.Organisation) is not null && (own.Portfolio is null || own.Portfolio == office.Portfolio);

    /// <summary>"The former prime minister Abe" is told of as "Prime Minister Abe" further down.</summary>
    private bool HasLeft(Office former, Office office) => office.Rank is { } id && former.Rank is { } left && ranks.TryGetValue(id, out var rank) && rank.Former == left;

    /// <summary>Somebody who speaks: taken when the name is whole, or when the surname is known already.</summary>
    public void AddSpeaker(PersonName name)
    {
        if (name.Words > 1 || Find(PartsOf(name.Text)) is not null) Add(name, []);
    }

    /// <summary>True when somebody else has the same given name.</summary>
    public bool HasNamesake(Entry person) => entries.Exists(entry => entry != person && entry.Parts.Length > 1 && entry.Parts[0] == person.Parts[0]);

    private Entry? Find(string[] words)
    {
        return words.Length == 0 ? null : entries.Find(entry => IsSame(entry.Parts, words));
    }

    /// <summary>President Joe Biden and President Joseph R. Biden: one surname, one rank, one first letter.</summary>
    private Entry? Spelt(string[] words, ImmutableArray<Office> offices)
    {
        return words.Length < 2 || offices.IsEmpty ? null : entries.Find(entry => entry.Parts is { Length: > 1 } own
            && own[^1] == words[^1] && own[0][0] == words[0][0] && entry.Offices.Any(office => offices.Any(other => other.Rank == office.Rank && other.Portfolio == office.Portfolio)));
    }

    /// <summary>М. Тажин and Марат Тажин.</summary>
    private static bool IsSpeltOut(string[] own, string[] words) =>
        own.Length > 1 && words.Length == own.Length && own[0].Length <= 2 && words[0].Length > 2 && SameWord(own[^1], words[^1]);

    private static bool IsSame(string[] own, string[] words)
    {
        if (own.Length == 0) return false;
        // Family name first or last: Kishida Fumio, Fumio Kishida.
        if (own.Length == 2 && words.Length == 2 && SameWord(own[0], words[1]) && SameWord(own[1], words[0])) return true;
        // A title leaves the last word out: João Gomes, João Gomes Cravinho.
        if (Math.Min(own.Length, words.Length) >= 2 && Math.Abs(own.Length - words.Length) == 1 && own.Zip(words).All(pair => pair.First == pair.Second)) return true;
        // Surname, given name, patronymic, as papers of state have them.
        if (own.Length + words.Length == 5 && own.Length is 2 or 3 && (own.Length == 2 ? IsInFull(own, words) : IsInFull(words, own))) return true;
        if (words.Length == 1 && own.Length > 1) return SameWord(own[^1], words[0]) || own[0] == words[0] || own[^1].Contains(words[0], StringComparison.Ordinal) && words[0].Any(Script.IsUnspaced);
        if (own.Length == 1 && words.Length > 1) return SameWord(words[^1], own[0]) || words[0] == own[0];
        return SameWord(own[^1], words[^1]) && (own.Length == 1 || SameGiven(own[0], words[0]));
    }

    private static bool IsInFull(string[] brief, string[] full) => SameWord(brief[0], full[1]) && SameWord(brief[1], full[0]);

    private static bool SameGiven(string a, string b) =>
        a.Length <= 2 || b.Length <= 2 ? a[0] == b[0] : SameWord(a, b);

    private static bool SameWord(string a, string b)
    {
        if (a.Any(Script.IsUnspaced)) return a == b || (a.Length > 1 && b.Length > 1 && !a.Any(Script.IsKatakana) && (a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal)));
        var common = 0;
        while (common < Math.Min(a.Length, b.Length) && a[common] == b[common]) common++;
        return a == b || (common >= ShortestStem && Math.Max(a.Length, b.Length) - common <= LongestEnding);
    }

    private static string[] PartsOf(string name) => [.. Tokens.Of(name.Replace('・', ' ').Replace('＝', ' ')).Words.Select(word => word.Folded)];

    internal sealed class Entry(PersonName name, string[] parts, ImmutableArray<Office> offices)
    {
        public string Name { get; private set; } = name.Text;

        /// <summary>The words of the name, folded.</summary>
        public string[] Parts { get; private set; } = parts;

        public int Words { get; private set; } = name.Words;

        public Span Span { get; private set; } = name.Span;

        /// <summary>The country whose name it is, when the name itself tells.</summary>
        public string? Country { get; private set; } = name.Country;

        public ImmutableArray<Office> Offices { get; set; } = offices;

        public void Rename(PersonName fuller) => (Name, Parts, Words, Span, Country) = (fuller.Text, PartsOf(fuller.Text), fuller.Words, fuller.Span, fuller.Country ?? Country);
    }
}
