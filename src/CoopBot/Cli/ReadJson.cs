using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CoopBot.Model;
using CoopBot.Summaries;

namespace CoopBot.Cli;

/// <summary>What <c>read --json</c> prints: one object a file, on one line.</summary>
internal static class ReadJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Of(string file, Page page, Findings findings, IReadOnlyDictionary<string, Summary> summaries) => JsonSerializer.Serialize(
        new
        {
            file,
            language = page.Language,
            published = page.Published?.ToString("yyyy-MM-dd HH:mm"),
            cooperation = findings.Labels.IsCooperation,
            countries = findings.Of<CountryFact>().Select(country => new { code = country.Code, role = country.IsParty ? "party" : "mentioned" }),
            topics = findings.Labels.Topics.Select(topic => new { id = topic.Id, score = topic.Score }),
            events = findings.Of<EventFact>().Where(found => found.Status != EventStatus.Earlier).Select(found => new { kind = found.Event.Name, status = found.Status.ToString().ToLowerInvariant() }).Distinct(),
            organisations = findings.Of<OrganisationFact>().Select(found => new { name = found.Name, surface = page.TextOf(found.Span) }),
            persons = findings.Of<PersonFact>().Select(person => new { name = person.Name, title = person.Offices.FirstOrDefault()?.Words, surface = person.Surface }),
            places = findings.Of<PlaceFact>().Select(place => new { name = place.Name, surface = page.TextOf(place.Span) }),
            dates = findings.Of<DateFact>().Select(date => new { value = date.Iso, surface = page.TextOf(date.Span) }),
            money = findings.Of<MoneyFact>().Select(sum => new { value = sum.Value, surface = page.TextOf(sum.Span) }),
            facts = findings.Facts.Select(fact => new { kind = fact.Kind, value = fact.Value, rule = fact.Rule, sentence = fact.Span.Sentence, start = fact.Span.Start, length = fact.Span.Length }),
            summaries = summaries.ToDictionary(summary => summary.Key, summary => summary.Value.ToString()),
        },
        Options);
}
