using System.Globalization;

namespace CoopBot.Knowledge;

/// <summary>Speaks one language: texts, names, numbers, dates.</summary>
internal sealed class Voice(
    Language language,
    IReadOnlyDictionary<string, Template> texts,
    IReadOnlyDictionary<string, Topic> topics,
    IReadOnlyDictionary<string, Country> countries,
    IReadOnlyDictionary<string, Organisation> organisations,
    NumberWords numbers)
{
    /// <summary>Ten thousand has a word of its own in Japanese, 万, and no comma before it.</summary>
    private const decimal MostUnparted = 10_000;

    public Language Language => language;

    /// <summary>Keys of all texts, for checking.</summary>
    public IEnumerable<string> Keys => texts.Keys;

    /// <summary>
    /// A text of the interface, its slots filled: <c>Say("latest.none", ("filter", words))</c>.
    /// A number given as a value also chooses the plural: <c>{n} {n|story|stories}</c>.
    /// </summary>
    /// <exception cref="KeyNotFoundException">There is no such text.</exception>
    /// <exception cref="ArgumentException">A slot of the text was given no value.</exception>
    public string Say(string key, params ReadOnlySpan<(string Slot, object Value)> values)
    {
        var given = new Dictionary<string, object>();
        foreach (var (slot, value) in values) given[slot] = value;
        return texts[key].Fill(
            (slot, _) => given.TryGetValue(slot, out var value) ? Spell(value) : null,
            slot => language.Plural.FormOf(Convert.ToInt64(given[slot], CultureInfo.InvariantCulture)))
            ?? throw new ArgumentException($"The text '{key}' in '{language.Code}' has a slot that was given no value.", nameof(values));
    }

    public bool Has(string key) => texts.ContainsKey(key);

    /// <summary>The name of a label as this language writes it in a list: energy, Казахстан.</summary>
    public string NameOf(Label label) => label.Kind switch
    {
        LabelKind.Topic when topics.TryGetValue(label.Id, out var topic) => topic.Names[language.Code],
        LabelKind.Country when countries.TryGetValue(label.Id, out var country) => country.Names[language.Code].Name,
        LabelKind.Organisation when organisations.TryGetValue(label.Id, out var body) => body.NameIn(language.Code),
        // What is stored may name what the data have since dropped.
        _ => label.Id,
    };

    /// <summary>a, b and c.</summary>
    /// <param name="areMatters">True of what is spoken about: "X as well as Y" would part those who act from what they do.</param>
    public string Join(IEnumerable<string> items, bool areMatters = false)
    {
        var all = items.ToList();
        if (all.Count < 2) return string.Concat(all);
        var and = all.Count == 2 ? language.AndAfter(all[0], all[1]) : language.AndMany;
        var parts = all.Count > 2 ? language.AndPairs : areMatters || language.AndPairs is not [',', ..] ? language.AndTwoPairs : null;
        if (parts is { } pairs && all.Exists(item => item.Contains(language.And, StringComparison.Ordinal))) and = pairs;
        return string.Join(language.Comma, all[..^1]) + and + all[^1];
    }

    /// <summary>12 March 2026.</summary>
    public string Date(DateOnly date) => date.ToString(language.DatePattern, language.Culture);

    /// <summary>A date of ISO 8601 in words: 12 March 2026, March 2026, 2026, 3–5 May 2026; null when it is none.</summary>
    public string? Date(string iso) => numbers.Date(iso);

    /// <summary>The same as it stands in a sentence: on 12 March 2026, in March 2026.</summary>
    public string? DateWhen(string iso) => numbers.DateWhen(iso);

    /// <summary>Thursday 12 March, 09:00; for moments near now.</summary>
    public string Moment(DateTime local) => local.ToString(language.MomentPattern, language.Culture);

    /// <summary>The end of a span whose beginning stands before it: on the same day its time is enough.</summary>
    public string MomentAfter(DateTime beginning, DateTime local) =>
        local.Date == beginning.Date ? local.ToString("HH:mm", CultureInfo.InvariantCulture) : Moment(local);

    /// <summary>1,300; where 万 parts the figures, 1300.</summary>
    public string Number(decimal number) => number.ToString(numbers.IsJoint && Math.Abs(number) < MostUnparted ? "0.##" : "#,0.##", language.Culture);

    /// <summary>An amount of something as a text writes it: 300 million euros, 1兆2000億円.</summary>
    public string Amount(decimal number, Measure measure) => AmountWriter.Write(number, measure, this, numbers);

    private string Spell(object value) => value switch
    {
        int or long or decimal => Number(Convert.ToDecimal(value, CultureInfo.InvariantCulture)),
        _ => value.ToString() ?? "",
    };
}
