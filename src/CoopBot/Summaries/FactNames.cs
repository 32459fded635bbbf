using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Summaries;

/// <summary>Names single facts in the reader's language, each with a key that is the same for the same fact in every language.</summary>
internal sealed class FactNames(KnowledgeBase knowledge, Voice voice)
{
    private readonly NameSpeller speller = new(knowledge.Names);

    /// <summary>What of an article may be new to somebody who read another; a fact that cannot be named is known all the same.</summary>
    public IEnumerable<(string Key, string? Told)> Of(Article article) =>
        article.Findings.Facts.Select(fact => (Key: KeyOf(fact, article.Page.Language), Told: Tell(fact, article))).Where(fact => fact.Key.Length > 0);

    public string? Tell(Fact fact, Article article) => fact switch
    {
        EventFact { Status: EventStatus.Denied } denied => voice.Say("story.denied", ("what", voice.Say("why.event." + denied.Event.Name))),
        EventFact happened => voice.Say("why.event." + happened.Event.Name),
        MoneyFact sum => new MoneyTeller(knowledge, voice).Tell(sum),
        QuantityFact quantity => new QuantityTeller(knowledge, voice).Tell(quantity),
        PersonFact person => Readable(speller.Spell(person.Name, person.Origin, article.Page.Language, voice.Language.Code)),
        OrganisationFact { Id: { } id } when knowledge.Organisations.TryGetValue(id, out var known) => known.NameIn(voice.Language.Code),
        OrganisationFact body => article.Page.Language == voice.Language.Code ? body.Name : null,
        PlaceFact { Id: { } id } when knowledge.Places.TryGetValue(id, out var known) && known.Names.TryGetValue(voice.Language.Code, out var place) => place.Name,
        SubjectFact subject when knowledge.Subjects.TryGetValue(subject.Id, out var known) && known.Told.TryGetValue(voice.Language.Code, out var told) => told.Name,
        _ => null,
    };

    private string? Readable(string spelt) => NameSpeller.IsUnread(spelt, voice.Language) ? null : spelt;

    /// <summary>Empty for what is no news by itself: a country, a date, a quotation.</summary>
    private string KeyOf(Fact fact, string language) => fact switch
    {
        EventFact { Status: not EventStatus.Earlier } happened => $"event {happened.Event.Name} {happened.Status == EventStatus.Denied}",
        MoneyFact { IsTotal: false } or QuantityFact => $"{fact.Kind} {fact.Value}",
        PersonFact person => "person " + (knowledge.Names.FigureOf(language, person.Name)?.Id ?? NameKey.Last(person.Name, language)),
        OrganisationFact body => "body " + (body.Id ?? NameKey.All(body.Name, language)),
        PlaceFact place => "place " + (place.Id ?? place.Name),
        SubjectFact { Role: SubjectRole.Discussed } subject => "subject " + subject.Id,
        _ => "",
    };
}
