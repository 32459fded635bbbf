using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Commands;

/// <summary>Types a filter so that it is surely read as the same filter, in the chat's language where its names are clear enough.</summary>
internal sealed class FilterTypist(FilterParser filters, KnowledgeBase knowledge)
{
    /// <summary>Null when the data have dropped what it names.</summary>
    public string? Type(Filter filter, Voice voice)
    {
        if (IsRead(FilterTeller.Type(filter, voice)) is { } typed) return typed;
        var parts = new List<string?>();
        parts.AddRange(filter.Topics.Select(id => Named(new(LabelKind.Topic, id), voice)));
        parts.AddRange(filter.Countries.Select(id => Named(new(LabelKind.Country, id), voice)));
        parts.AddRange(filter.Organisations.Select(id => Named(new(LabelKind.Organisation, id), voice)));
        parts.AddRange(filter.Phrases.Select(FilterTeller.Quoted));
        parts.AddRange(filter.Without.Topics.Select(id => Named(new(LabelKind.Topic, id), voice, "-")));
        parts.AddRange(filter.Without.Countries.Select(id => Named(new(LabelKind.Country, id), voice, "-")));
        parts.AddRange(filter.Without.Organisations.Select(id => Named(new(LabelKind.Organisation, id), voice, "-")));
        parts.AddRange(filter.Without.Phrases.Select(phrase => "-" + FilterTeller.Quoted(phrase)));
        return parts.Contains(null) ? null : IsRead(string.Join(", ", parts));

        string? IsRead(string text) => filters.Parse(text) is FilterRead { Count: null } read && read.Filter.Equals(filter) ? text : null;
    }

    /// <summary>The first of its names that means it alone; of a country also its code.</summary>
    private string? Named(Label label, Voice voice, string sign = "")
    {
        var parts = label.Kind == LabelKind.Country ? label.Id.Split(Filter.Joint) : [label.Id];
        var names = parts.Select(id => Names(label with { Id = id }, voice).FirstOrDefault(name => Means(name, label.Kind, id))).ToList();
        return names.Contains(null) ? null : sign + string.Join(Filter.Joint, names);
    }

    private IEnumerable<string> Names(Label label, Voice voice) =>
        [voice.NameOf(label), .. knowledge.Voices.Values.Select(other => other.NameOf(label)).Distinct(), label.Id];

    private bool Means(string name, LabelKind kind, string id) => filters.Parse(name) is FilterRead { Filter: var read } && read.Equals(kind switch
    {
        LabelKind.Topic => Filter.Everything with { Topics = [id] },
        LabelKind.Country => Filter.Everything with { Countries = [id] },
        _ => Filter.Everything with { Organisations = [id] },
    });
}
