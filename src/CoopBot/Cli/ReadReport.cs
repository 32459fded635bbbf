using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Summaries;

namespace CoopBot.Cli;

/// <summary>What <c>read</c> prints for a person.</summary>
internal sealed class ReadReport(KnowledgeBase knowledge, Summarizer summarizer)
{
    private const int LongestSentence = 140;

    public IReadOnlyDictionary<string, Summary> Summaries(Page page, Findings findings) =>
        knowledge.Spoken.ToDictionary(language => language.Code, language => summarizer.Tell(page, findings, language.Code));

    public void Write(TextWriter output, string file, Page page, Findings findings)
    {
        output.WriteLine($"== {file}");
        WriteFacts(output, page, findings);
        foreach (var (language, summary) in Summaries(page, findings))
        {
            output.WriteLine($"summary {language}  {summary.Headline}");
            foreach (var line in summary.ToString().Split('\n')) output.WriteLine("            " + line);
        }
        output.WriteLine();
    }

    public void WriteFacts(TextWriter output, Page page, Findings findings)
    {
        var voice = knowledge.VoiceOf(KnowledgeBase.DefaultLanguage);
        output.WriteLine($"title       {page.Title}");
        output.WriteLine($"language    {page.Language}{(page.Published is { } when ? $", published {when:yyyy-MM-dd HH:mm}" : "")}");
        output.WriteLine($"cooperation {(findings.Labels.IsCooperation ? "yes" : "no")}: {voice.Say("why.cooperation." + findings.Labels.CooperationWhy)}");
        foreach (var topic in findings.Labels.Topics)
        {
            var words = topic.Words.Select(page.TextOf).Distinct(StringComparer.OrdinalIgnoreCase).Take(8);
            output.WriteLine($"topic       {topic.Id}: {voice.Number((decimal)topic.Score)} ({string.Join(", ", words)})");
        }
        foreach (var fact in findings.Facts)
        {
            output.WriteLine($"{fact.Kind,-11} {Value(fact)}");
            output.WriteLine($"            rule {fact.Rule}, sentence {fact.Span.Sentence}: \"{page.TextOf(fact.Span)}\" in: {Shorten(page.Sentences[fact.Span.Sentence].Text)}");
        }
    }

    private static string Value(Fact fact) => fact switch
    {
        PersonFact person => person.Offices.Length == 0 ? person.Name : $"{person.Name} ({string.Join("; ", person.Offices.Select(Office))})",
        EventFact happened => $"{happened.Value} ({string.Join(", ", new[] { happened.Status.ToString().ToLowerInvariant(), happened.Title, happened.Place, happened.Date }.OfType<string>().Concat(Doers(happened)))})",
        AgreementFact paper => $"{paper.Value} ({paper.Status.ToString().ToLowerInvariant()})",
        SubjectFact subject => $"{subject.Id} ({subject.Role.ToString().ToLowerInvariant()}{(subject.Speaker is null ? "" : " by " + subject.Speaker)})",
        PlaceFact place => place.IsScene ? place.Name + " (where it happened)" : place.Name,
        _ => fact.Value,
    };

    private static string Office(Office office) =>
        string.Join(", ", new[] { office.Rank, office.Portfolio, office.Organisation, office.Country }.OfType<string>().DefaultIfEmpty(office.Words));

    private static string Shorten(string text) => text.Length <= LongestSentence ? text : text[..LongestSentence] + "…";

    private static IEnumerable<string> Doers(EventFact happened) =>
        happened.Bearings.Where(side => side.Bearing != Bearing.Unnamed).Select(side => $"{side.Country} {side.Bearing.ToString().ToLowerInvariant()}");
}
