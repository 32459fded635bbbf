namespace CoopBot.Knowledge;

/// <summary>Everything the bot knows, loaded from data files once at start and never changed.</summary>
internal sealed class KnowledgeBase
{
    public const string DefaultLanguage = "en";

    /// <summary>All languages the bot reads, by code.</summary>
    public required IReadOnlyDictionary<string, Language> Languages { get; init; }

    /// <summary>Languages it does not read and must not take for one that it reads.</summary>
    public required IReadOnlyList<LanguageSample> Strangers { get; init; }

    public required IReadOnlyDictionary<string, Lexicon> Lexicons { get; init; }

    public required IReadOnlyDictionary<string, Voice> Voices { get; init; }

    public required IReadOnlyDictionary<string, Topic> Topics { get; init; }

    public required IReadOnlyDictionary<string, Subject> Subjects { get; init; }

    /// <summary>By id.</summary>
    public required IReadOnlyDictionary<string, Good> Goods { get; init; }

    public required IReadOnlyDictionary<string, Country> Countries { get; init; }

    public required IReadOnlyDictionary<string, Organisation> Organisations { get; init; }

    public required IReadOnlyDictionary<string, Place> Places { get; init; }

    public required IReadOnlyDictionary<string, Rank> Ranks { get; init; }

    public required IReadOnlyDictionary<string, Portfolio> Portfolios { get; init; }

    /// <summary>By ISO 4217.</summary>
    public required IReadOnlyDictionary<string, Measure> Currencies { get; init; }

    public required IReadOnlyDictionary<string, Measure> Units { get; init; }

    public SignIndex CurrencySigns => field ??= new(Currencies.Values);

    public SignIndex UnitSigns => field ??= new(Units.Values);

    /// <summary>How each language that is read writes figures and days.</summary>
    public required IReadOnlyDictionary<string, NumberWords> Numbers { get; init; }

    /// <summary>The summary templates of each spoken language.</summary>
    public required IReadOnlyDictionary<string, SummaryTemplates> Summaries { get; init; }

    public required NameKnowledge Names { get; init; }

    public required LabelIndex Labels { get; init; }

    /// <summary>Ids of the topics, in the order they are listed.</summary>
    public IReadOnlyList<string> TopicIds => [.. Topics.Values.OrderBy(topic => topic.Order).Select(topic => topic.Id)];

    /// <summary>ISO codes of the countries, and EU.</summary>
    public IReadOnlyList<string> CountryCodes => [.. Countries.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The languages the bot speaks, English first.</summary>
    public IReadOnlyList<Language> Spoken =>
        [.. Languages.Values.Where(language => language.IsTold).OrderBy(language => language.Code != DefaultLanguage).ThenBy(language => language.Code, StringComparer.Ordinal)];

    /// <summary>The sign of a label before its name: ⚡, 🇰🇿; empty for organisations.</summary>
    public string SignOf(Label label) => label.Kind switch
    {
        LabelKind.Topic => Topics.GetValueOrDefault(label.Id)?.Sign ?? "",
        LabelKind.Country => Countries.GetValueOrDefault(label.Id)?.Flag ?? "",
        _ => "",
    };

    /// <summary>A label as lists show it: its sign and its name.</summary>
    public string Show(Label label, Voice voice) => $"{SignOf(label)} {voice.NameOf(label)}".TrimStart();

    /// <summary>The flags of countries in a row.</summary>
    public string FlagsOf(IEnumerable<string> codes) => string.Concat(codes.Select(code => Countries.GetValueOrDefault(code)?.Flag));

    /// <summary>The voice of a language the bot speaks; English for one it does not.</summary>
    public Voice VoiceOf(string language) => Voices.GetValueOrDefault(language) ?? Voices[DefaultLanguage];
}
