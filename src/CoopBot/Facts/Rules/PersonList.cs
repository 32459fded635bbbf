using System.Collections.Immutable;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>The persons of one article while they are being gathered.</summary>
internal sealed class PersonList
{
    /// <summary>Endings of a declined surname are at most this long: Куантыров, Куантыровым.</summary>
    private const int LongestEnding = 3;
    private const int ShortestStem = 3;

    private readonly List<Entry> entries = [];

    public IEnumerable<Entry> All => entries;

    public void Add(PersonName name, ImmutableArray<Office> offices)
    {
        if (Find(name.Text) is { } known)
        {
            known.Offices = known.Offices.AddRange(offices.Where(office => known.Offices.All(own => own.Rank != office.Rank)));
            if (name.Words > known.Words) known.Rename(name);
            return;
        }
        entries.Add(new Entry(name, offices));
    }

    /// <summary>Somebody who speaks: taken when the name is whole, or when the surname is known already.</summary>
    public void AddSpeaker(PersonName name)
    {
        if (Find(name.Text) is { } known)
        {
            if (name.Words > known.Words) known.Rename(name);
        }
        else if (name.Words > 1)
        {
            entries.Add(new Entry(name, []));
        }
    }

    public Entry? Find(string name)
    {
        var words = Tokens.Of(name).Words;
        return entries.FirstOrDefault(entry =>
        {
            var own = Tokens.Of(entry.Name).Words;
            return SameWord(own[^1].Folded, words[^1].Folded)
                && (own.Length == 1 || words.Length == 1 || own[0].Folded[0] == words[0].Folded[0]);
        });
    }

    private static bool SameWord(string a, string b)
    {
        var common = 0;
        while (common < Math.Min(a.Length, b.Length) && a[common] == b[common]) common++;
        return common >= ShortestStem && Math.Max(a.Length, b.Length) - common <= LongestEnding;
    }

    internal sealed class Entry(PersonName name, ImmutableArray<Office> offices)
    {
        public string Name { get; private set; } = name.Text;

        public int Words { get; private set; } = name.Words;

        public Span Span { get; private set; } = name.Span;

        public ImmutableArray<Office> Offices { get; set; } = offices;

        public void Rename(PersonName fuller) => (Name, Words, Span) = (fuller.Text, fuller.Words, fuller.Span);
    }
}
