using System.Collections.Immutable;
using System.Text;

namespace CoopBot.Knowledge;

/// <summary>
/// A sentence with slots, as a translator writes it:
/// <c>{place}</c> is a value, <c>{place:gen}</c> its form, <c>{n|story|stories}</c> the plural for a number,
/// <c>[ in {place}]</c> a stretch that is left out when one of its slots is empty. <c>\</c> takes the next sign as it is.
/// </summary>
internal sealed class Template
{
    [ThreadStatic]
    private static StringBuilder? spare;

    private readonly ImmutableArray<Piece> pieces;

    private Template(string source, ImmutableArray<Piece> pieces)
    {
        Source = source;
        this.pieces = pieces;
        Slots = [.. pieces.SelectMany(SlotsOf).Distinct()];
    }

    public string Source { get; }

    /// <summary>Names of all slots, those of optional stretches too.</summary>
    public ImmutableArray<string> Slots { get; }

    /// <summary>Every slot with the form it asks for, null for the value itself; for checking.</summary>
    public IEnumerable<(string Slot, string? Form)> Uses => pieces.SelectMany(UsesOf);

    /// <summary>How many forms each plural in it offers, for checking.</summary>
    public IEnumerable<int> PluralCounts => pieces.SelectMany(PluralsOf);

    /// <exception cref="FormatException">The text is not a template; the message says what is wrong and where.</exception>
    public static Template Parse(string text)
    {
        var at = 0;
        var pieces = ParseRun(text, ref at, isInner: false);
        return new Template(text, pieces);
    }

    /// <summary>The sentence with its slots filled; null when a slot that is not optional has no value.</summary>
    /// <param name="fill">Gives the text of a slot in a form, or null when there is none.</param>
    /// <param name="plural">Gives the index of the plural form for the number in a slot.</param>
    public string? Fill(Func<string, string?, string?> fill, Func<string, int> plural)
    {
        // What fills a slot may be a template itself, filled while this one is.
        var text = spare ?? new StringBuilder();
        spare = null;
        var filled = FillRun(pieces, fill, plural, text.Clear()) ? text.ToString() : null;
        spare = text;
        return filled;
    }

    private static bool FillRun(ImmutableArray<Piece> run, Func<string, string?, string?> fill, Func<string, int> plural, StringBuilder text)
    {
        foreach (var piece in run)
        {
            switch (piece)
            {
                case Literal literal:
                    text.Append(literal.Text);
                    break;
                case Slot slot:
                    if (fill(slot.Name, slot.Form) is not { Length: > 0 } value) return false;
                    text.Append(value);
                    break;
                case Plural choice:
                    if (fill(choice.Name, null) is not { Length: > 0 }) return false;
                    text.Append(choice.Forms[Math.Clamp(plural(choice.Name), 0, choice.Forms.Length - 1)]);
                    break;
                case Optional optional:
                    var length = text.Length;
                    if (!FillRun(optional.Inner, fill, plural, text)) text.Length = length;
                    break;
            }
        }
        return true;
    }

    private static ImmutableArray<Piece> ParseRun(string text, ref int at, bool isInner)
    {
        var start = at;
        var pieces = ImmutableArray.CreateBuilder<Piece>();
        var literal = new StringBuilder();
        while (at < text.Length)
        {
            var sign = text[at++];
            switch (sign)
            {
                case '\\' when at < text.Length:
                    literal.Append(text[at++]);
                    break;
                case '{':
                    Flush();
                    pieces.Add(ParseSlot(text, ref at));
                    break;
                case '[':
                    Flush();
                    pieces.Add(new Optional(ParseRun(text, ref at, isInner: true)));
                    break;
                case ']' when isInner:
                    Flush();
                    return pieces.ToImmutable();
                case ']' or '}':
                    throw new FormatException($"'{sign}' at character {at} closes nothing; write '\\{sign}' for the sign itself");
                default:
                    literal.Append(sign);
                    break;
            }
        }
        if (isInner) throw new FormatException($"the '[' at character {start} is never closed");
        Flush();
        return pieces.ToImmutable();

        void Flush()
        {
            if (literal.Length == 0) return;
            pieces.Add(new Literal(literal.ToString()));
            literal.Clear();
        }
    }

    private static Piece ParseSlot(string text, ref int at)
    {
        var end = text.IndexOf('}', at);
        if (end < 0) throw new FormatException($"the '{{' at character {at} is never closed");
        var inner = text[at..end];
        at = end + 1;
        if (inner.Contains('|'))
        {
            var parts = inner.Split('|');
            Check(parts[0]);
            return new Plural(parts[0], [.. parts[1..]]);
        }
        var colon = inner.IndexOf(':');
        var name = colon < 0 ? inner : inner[..colon];
        Check(name);
        return new Slot(name, colon < 0 ? null : inner[(colon + 1)..]);

        static void Check(string name)
        {
            if (name.Length == 0 || !name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_'))
                throw new FormatException($"'{{{name}}}' is no slot: names are made of letters, digits, '-' and '_'");
        }
    }

    private static IEnumerable<string> SlotsOf(Piece piece) => UsesOf(piece).Select(use => use.Slot);

    private static IEnumerable<(string Slot, string? Form)> UsesOf(Piece piece) => piece switch
    {
        Slot slot => [(slot.Name, slot.Form)],
        Plural plural => [(plural.Name, null)],
        Optional optional => optional.Inner.SelectMany(UsesOf),
        _ => [],
    };

    private static IEnumerable<int> PluralsOf(Piece piece) => piece switch
    {
        Plural plural => [plural.Forms.Length],
        Optional optional => optional.Inner.SelectMany(PluralsOf),
        _ => [],
    };

    private abstract record Piece;

    private sealed record Literal(string Text) : Piece;

    private sealed record Slot(string Name, string? Form) : Piece;

    private sealed record Plural(string Name, ImmutableArray<string> Forms) : Piece;

    private sealed record Optional(ImmutableArray<Piece> Inner) : Piece;
}
