using CoopBot.Knowledge;

namespace CoopBot.Facts.Numbers;

/// <summary>Finds whose money an amount is: a sign or code before it, a sign, code or name after it.</summary>
internal sealed class CurrencyFinder
{
    private const int LettersOfACode = 3;

    private readonly IReadOnlyDictionary<string, Measure> currencies;
    private readonly SignIndex signs;
    private readonly Draft draft;
    private HashSet<string>? countries;

    public CurrencyFinder(Draft draft)
    {
        currencies = draft.Knowledge.Currencies;
        signs = draft.Knowledge.CurrencySigns;
        this.draft = draft;
    }

    /// <summary>A sign or code that ends right before the amount, or with one blank between.</summary>
    public (string Code, int Start)? Before(string text, int start)
    {
        var end = start > 0 && Fold.Letter(text[start - 1]) == ' ' ? start - 1 : start;
        foreach (var (sign, code) in signs.Before(text, end))
        {
            var from = end - sign.Length;
            if (!(char.IsLetter(sign[0]) && IsLetterAt(text, from - 1))) return (code, from);
        }
        return CodeAt(text, end - LettersOfACode) is { } own ? (own, end - LettersOfACode) : null;
    }

    public (string Code, int End)? After(NumberScan scan, int end)
    {
        var start = scan.Skip(end);
        var text = scan.Text;
        foreach (var (sign, code) in signs.At(text, start))
        {
            var last = start + sign.Length;
            if (char.IsLetter(sign[^1]) && IsLetterAt(text, last)) continue;
            // In "2025 $10" the sign is the next amount's.
            if (!char.IsLetter(sign[^1]) && last < text.Length && char.IsAsciiDigit(text[last])) continue;
            return (code, last);
        }
        if (CodeAt(text, start) is { } own) return (own, start + LettersOfACode);
        return Named(scan, start);
    }

    private string? CodeAt(string text, int start) =>
        start >= 0 && start + LettersOfACode <= text.Length && char.IsAsciiLetterUpper(text[start]) && !IsLetterAt(text, start - 1) && !IsLetterAt(text, start + LettersOfACode)
        && currencies.GetValueOrDefault(text.Substring(start, LettersOfACode)) is { } currency ? currency.Id : null;

    /// <summary>A name that several bear is the one whose country is named, nearest first; else the one that bears it as its own.</summary>
    private (string Code, int End)? Named(NumberScan scan, int start)
    {
        if (scan.At(start, NumberCue.Currency) is null && scan.At(start, NumberCue.SharedCurrency) is null) return null;
        var named = scan.HitsAt(start)
            .Where(hit => hit.Value.StartsWith(NumberCue.Currency, StringComparison.Ordinal) || hit.Value.StartsWith(NumberCue.SharedCurrency, StringComparison.Ordinal)).ToList();
        if (named.Count == 1) return (CodeOf(named[0]), named[0].End);
        var length = named.Max(hit => hit.Length);
        named = [.. named.Where(hit => hit.Length == length)];
        var own = named.Where(hit => hit.Value.StartsWith(NumberCue.Currency, StringComparison.Ordinal)).Select(CodeOf).FirstOrDefault();
        var code = named.Select(CodeOf).Distinct().Count() == 1 ? CodeOf(named[0]) : Home(named, scan.Scan.Countries.Select(country => country.Value).ToHashSet(), own) ?? Home(named, countries ??= [.. draft.Scans.SelectMany(scan => scan.Countries).Select(country => country.Value)], own) ?? own;
        return code is null ? null : (code, start + length);
    }

    private string? Home(List<Hit<string>> named, HashSet<string> places, string? own)
    {
        var fitting = named.Select(CodeOf).Distinct().Where(code => currencies[code].Countries.Any(places.Contains)).ToList();
        return own is not null && fitting.Contains(own) ? own : fitting.Count == 1 ? fitting[0] : null;
    }

    private static string CodeOf(Hit<string> hit) => hit.Value[(hit.Value.IndexOf('.') + 1)..];

    private static bool IsLetterAt(string text, int at) => at >= 0 && at < text.Length && char.IsLetter(text[at]) && !Script.IsUnspaced(text[at]);
}
