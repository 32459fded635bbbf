using System.Collections.Immutable;
using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Summaries;

namespace CoopBot.Commands;

/// <summary>Tells what is known of persons: names, offices with the days they were told on, spellings.</summary>
internal sealed class WhoTeller(KnowledgeBase knowledge)
{
    private const int MostOffices = 6;
    private const int MostSpellings = 6;

    private readonly NameSpeller speller = new(knowledge.Names);

    /// <summary>The name as the reader's language writes it.</summary>
    public string NameOf(KnownPerson person, Voice voice)
    {
        if (person.Figure is { } figure && figure.Names.TryGetValue(voice.Language.Code, out var settled)) return settled;
        // The fullest name that was told, in the reader's own language where there is one.
        var best = person.Mentions.OrderByDescending(mention => NameKey.WordsOf(mention.Person.Name).Length).ThenByDescending(mention => mention.Article.Page.Language == voice.Language.Code).FirstOrDefault();
        return best is null ? person.Figure!.Names.Values.First() : speller.Spell(best.Person.Name, best.Person.Origin, best.Article.Page.Language, voice.Language.Code);
    }

    public string FlagOf(KnownPerson person) =>
        knowledge.FlagsOf([.. new[] { person.Figure?.Serves ?? person.Mentions.SelectMany(mention => mention.Person.Offices).Select(office => office.Country).FirstOrDefault(code => code is not null) ?? person.Mentions.FirstOrDefault()?.Person.Origin }.OfType<string>()]);

    /// <summary>Each office once, the latest told first.</summary>
    public IReadOnlyList<(string Office, DateTimeOffset First, DateTimeOffset Last)> OfficesOf(KnownPerson person, Voice voice)
    {
        var teller = new OfficeTeller(knowledge, voice);
        return [.. from mention in person.Mentions
                   let known = StillKnown.Of(knowledge, new Findings([mention.Person], Labels.None)).Of<PersonFact>().FirstOrDefault()
                   let told = known is null ? null : teller.Tell(known)
                   where told is not null
                   group mention.Article.When by told into times
                   orderby times.Max() descending
                   select (times.Key, times.Min(), times.Max())];
    }

    public IEnumerable<Block> Blocks(KnownPerson person, Voice voice)
    {
        var offices = OfficesOf(person, voice).Take(MostOffices).ToList();
        if (offices.Count > 0)
        {
            yield return Paragraph.Of(Run.Bold(voice.Say("command.who.offices")));
            yield return new Bullets([.. offices.Select(office => Paragraph.Of(office.Office, " – " + Dated(office.First, office.Last, voice)))]);
        }
        var own = NameOf(person, voice);
        var names = (person.Figure?.Names.Values ?? []).Concat(person.Mentions.Select(mention => mention.Person.Name)).Where(name => name != own).Distinct().Take(MostSpellings).ToList();
        if (names.Count > 0) yield return Note.Of(voice.Say("command.who.spelt", ("names", string.Join(voice.Language.Comma, names))));
    }

    private static string Dated(DateTimeOffset first, DateTimeOffset last, Voice voice)
    {
        var (from, to) = (voice.Date(DateOnly.FromDateTime(first.DateTime)), voice.Date(DateOnly.FromDateTime(last.DateTime)));
        return from == to ? voice.Say("command.who.dated", ("date", from)) : voice.Say("command.who.since", ("date", from), ("last", to));
    }
}
