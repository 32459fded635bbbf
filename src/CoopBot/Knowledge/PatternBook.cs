using System.Collections.Immutable;

namespace CoopBot.Knowledge;

/// <summary>The patterns of all indexes of a language: a text is gone over once for all of them, and remembers what was found.</summary>
internal sealed class PatternBook(Endings endings)
{
    /// <summary>Empty once the table is built, which keeps of the patterns what it needs.</summary>
    private readonly List<ImmutableArray<PhrasePattern>> indexes = [];
    private int count;
    private readonly Lock building = new();
    private volatile PhraseTable? table;

    /// <returns>The number of the new index.</returns>
    public int Add(ImmutableArray<PhrasePattern> patterns)
    {
        if (table is not null) throw new InvalidOperationException("the book is in use already");
        indexes.Add(patterns);
        return count++;
    }

    public PhraseFinds FindIn(Tokens tokens)
    {
        if (tokens.Finds is { } known && known.Book == this) return known;
        return tokens.Finds = new PhraseFinds(this, count, (table ?? Build()).FindAll(tokens));
    }

    /// <summary>Only when a text of the language comes: most runs of the program read one or two of them.</summary>
    private PhraseTable Build()
    {
        lock (building)
        {
            if (table is { } built) return built;
            table = built = new PhraseTable(indexes, endings);
            indexes.Clear();
            return built;
        }
    }
}
