using System.Collections.Frozen;

namespace CoopBot.Knowledge;

/// <summary>
/// Adjectives made from places, by the grammar of the language: Ташкент – ташкентский, Токио – токийский, Warszawa – warszawski. They name
/// no place by themselves, but tell where a university or a theatre is at home.
/// </summary>
/// <param name="suffixes">What makes the adjective, folded: "ск"; none where a place stands before a name as it is.</param>
internal sealed class PlaceAdjectives(IReadOnlyCollection<string> suffixes, string language, IEnumerable<Place> places)
{
    private const string Weak = "аеёиоуыэюяьйіїєaeiouy";
    private const int ShortestStem = 3;

    /// <summary>In letters: -ого, -ими, -iego.</summary>
    private const int LongestEnding = 4;

    /// <summary>Between the stem and the suffix: астан-ин-ский, ток-ий-ский, tok-ij-ski.</summary>
    private static readonly string[] Links = ["ин", "ін", "ий", "ій", "й", "и", "ов", "ij", "j", "i", "n"];

    /// <summary>What the suffix has taken in: smoleń-ski, taszken-cki, каракалпа-цький.</summary>
    private static readonly string[] Lost = ["ск", "ськ", "sk", "т", "к", "t", "k", "c", "ц"];

    private FrozenDictionary<string, string>? stems;

    /// <summary>ISO code of the country of the place that an adjective is made from; null of another word, and of places of several countries.</summary>
    public string? CountryOf(ReadOnlySpan<char> folded)
    {
        foreach (var suffix in suffixes)
        {
            var at = folded.LastIndexOf(suffix);
            if (at < ShortestStem || folded.Length - at - suffix.Length > LongestEnding) continue;
            var stem = folded[..at];
            if (Of(stem) is { } own) return own;
            foreach (var link in Links)
            {
                if (stem.EndsWith(link) && Of(stem[..^link.Length]) is { } linked) return linked;
            }
            foreach (var lost in Lost)
            {
                if (Of(string.Concat(stem, lost)) is { } whole) return whole;
            }
        }
        return null;
    }

    private string? Of(ReadOnlySpan<char> stem)
    {
        // Many readers may ask at once: a reference is there or not, never half.
        var known = (stems ??= Stems()).GetAlternateLookup<ReadOnlySpan<char>>();
        return stem.Length >= ShortestStem && known.TryGetValue(stem, out var country) && country.Length > 0 ? country : null;
    }

    private FrozenDictionary<string, string> Stems()
    {
        var countries = new Dictionary<string, string>();
        foreach (var place in places)
        {
            if (place.Country is not { } country || !place.Names.TryGetValue(language, out var name)) continue;
            var stem = Fold.Text(name.Name).AsSpan().TrimEnd(Weak).ToString();
            // Великий Новгород – новгородский
            if (stem.LastIndexOf(' ') is > 0 and var blank) stem = stem[(blank + 1)..];
            if (stem.Length < ShortestStem) continue;
            Add(stem, country);
            // Каракалпакстан – каракалпакский
            if (stem.EndsWith("стан", StringComparison.Ordinal) || stem.EndsWith("stan", StringComparison.Ordinal)) Add(stem[..^4], country);
            // Москва – московский
            if (stem.Length > ShortestStem && !Weak.Contains(stem[^2])) Add($"{stem[..^1]}о{stem[^1]}", country);
        }
        return countries.ToFrozenDictionary();

        void Add(string stem, string country) => countries[stem] = countries.TryGetValue(stem, out var known) && known != country ? "" : country;
    }
}
