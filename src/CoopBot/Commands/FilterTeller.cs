using System.Collections.Immutable;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Commands;

/// <summary>Says a filter in words: to read, and to type again.</summary>
internal static class FilterTeller
{
    /// <summary>energy or water · Kazakhstan · without tourism.</summary>
    public static string Tell(Filter filter, Voice voice)
    {
        if (filter.IsEverything) return voice.Say("filter.everything");

        var parts = new List<string>();
        AddNames(LabelKind.Topic, filter.Topics);
        AddNames(LabelKind.Country, filter.Countries);
        AddNames(LabelKind.Organisation, filter.Organisations);
        parts.AddRange(filter.Phrases.Select(phrase => Quote(phrase, voice)));
        if (!filter.Without.IsNone) parts.Add(voice.Say("filter.without", ("what", TellUnwanted(filter.Without, voice))));
        return string.Join(" · ", parts);

        void AddNames(LabelKind kind, ImmutableArray<string> ids)
        {
            if (!ids.IsEmpty) parts.Add(string.Join(voice.Say("filter.or"), Labels(kind, ids).Select(voice.NameOf)));
        }
    }

    /// <summary>tourism and "football": the names alone.</summary>
    public static string TellUnwanted(Exclusions without, Voice voice) =>
        voice.Join(Unwanted(without).Select(voice.NameOf).Concat(without.Phrases.Select(phrase => Quote(phrase, voice))));

    /// <summary>energy, Kazakhstan, "green hydrogen", -tourism: what a button's command carries.</summary>
    public static string Type(Filter filter, Voice voice)
    {
        if (filter.IsEverything) return voice.Words("filter.everything.words")[0];

        var wanted = Labels(LabelKind.Topic, filter.Topics)
            .Concat(Labels(LabelKind.Country, filter.Countries))
            .Concat(Labels(LabelKind.Organisation, filter.Organisations));
        // Commas keep two names from being read as one.
        return string.Join(", ", wanted.Select(voice.NameOf)
            .Concat(filter.Phrases.Select(phrase => $"\"{phrase}\""))
            .Concat(Unwanted(filter.Without).Select(label => "-" + voice.NameOf(label)))
            .Concat(filter.Without.Phrases.Select(phrase => $"-\"{phrase}\"")));
    }

    private static IEnumerable<Label> Unwanted(Exclusions without) =>
        Labels(LabelKind.Topic, without.Topics)
            .Concat(Labels(LabelKind.Country, without.Countries))
            .Concat(Labels(LabelKind.Organisation, without.Organisations));

    private static IEnumerable<Label> Labels(LabelKind kind, ImmutableArray<string> ids) => ids.Select(id => new Label(kind, id));

    private static string Quote(string phrase, Voice voice) => $"{voice.Language.Quotes[0]}{phrase}{voice.Language.Quotes[^1]}";
}
