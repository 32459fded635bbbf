using System.Collections.Immutable;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>
/// Persons: a name after an office ("minister X Y"), before one ("X Y, minister"), or with a verb of speech ("said X. Y").
/// A surname that comes back alone is the same person.
/// </summary>
internal sealed class PersonRule : IFactRule
{
    public string Name => "person";

    public IEnumerable<Fact> Find(Draft draft)
    {
        var people = new PersonList();
        foreach (var scan in draft.Scans)
        {
            foreach (var phrase in OfficePhrase.In(scan))
            {
                if (PersonName.After(scan, phrase.End) is { } after) people.Add(after, phrase.Offices);
                else if (PersonName.Before(scan, phrase.Start) is { Words: > 1 } before && IsApposition(scan, before.Span.End, phrase.Start)) people.Add(before, phrase.Offices);
            }
        }
        foreach (var scan in draft.Scans)
        {
            foreach (var said in scan.CuesOf(Cue.Said))
            {
                if (PersonName.Before(scan, said.Start) is { } speaker && said.Start - speaker.Span.End == 1) people.AddSpeaker(speaker);
                if (PersonName.After(scan, said.End) is { } after) people.AddSpeaker(after);
            }
        }
        DelegationHeads.Mark(draft, people);

        var parties = draft.Of<CountryFact>().Where(country => country.IsParty).Select(country => country.Code).ToImmutableArray();
        return people.All.Select(person => new PersonFact(
            Name, person.Span, person.Name, person.Name, PersonOrigin.Of(person, draft.Knowledge, parties), person.Offices));
    }

    /// <summary>Name, office: a comma or a bracket between them, nothing else.</summary>
    private static bool IsApposition(Scan scan, int nameEnd, int officeStart) =>
        officeStart > nameEnd && scan.Text.AsSpan(nameEnd, officeStart - nameEnd).Trim() is "," or "(" or "–" or "—";
}
