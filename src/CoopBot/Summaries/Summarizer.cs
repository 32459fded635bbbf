using System.Collections.Immutable;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Summaries;

/// <summary>Tells an article from its facts by the template rules of the reader's language. What is no fact of the article is not told.</summary>
internal sealed class Summarizer(KnowledgeBase knowledge)
{
    private const int MostSentences = 7;

    /// <summary>What is told of events beside the main one.</summary>
    private const int MostOtherEvents = 2;

    public Summary Tell(Page page, Findings findings, string language)
    {
        var voice = knowledge.VoiceOf(language);
        var templates = knowledge.Summaries[voice.Language.Code];
        var cast = new Cast(knowledge, findings);
        var news = new NewsValues(knowledge, voice, page, findings, cast);
        if (!findings.Labels.IsCooperation) return Quoted(page, findings, news, templates, voice);

        var told = Sentences(findings, cast, news, templates).Select(Capital).Distinct().Take(MostSentences).ToImmutableArray();
        if (told.IsEmpty) return Quoted(page, findings, news, templates, voice);
        var lines = new FactLines(knowledge, voice, templates, page, findings, cast).All.ToList();
        if (told.Length == 1) lines.AddRange(OwnWords.Of(page, findings, templates, voice));
        return new Summary(Capital(news.Values.Fill(templates.For("headline", news.Kind)) ?? OwnWords.TitleOf(page)), told, [.. lines], voice.Language.Gap);
    }

    /// <summary>In the order they are told; when there are too many, the last go first.</summary>
    private static IEnumerable<string> Sentences(Findings findings, Cast cast, NewsValues news, SummaryTemplates templates)
    {
        var (values, kind) = (news.Values, news.Kind);
        var (wording, lead) = values.FirstFit(templates.For("lead", kind));
        var subjects = values.Fill(templates.For("subjects", kind));
        // A sum that the first sentence has told is not told again.
        var sums = wording is not null && wording.Slots.Contains("money") ? null : values.Fill(templates.For("sums", kind));
        var others = findings.Of<EventFact>().Where(found => found.Status != EventStatus.Earlier && found != cast.Event).DistinctBy(found => found.Event).Take(MostOtherEvents)
            .Select(found => values.Fill(templates.For("also", NewsValues.KindOf(found)))).ToList();
        var hasPaper = findings.Of<EventFact>().Any(found => found.Event is EventKind.Memorandum or EventKind.AgreementSigned && found.Status != EventStatus.Earlier);
        var papers = hasPaper ? null : values.Fill(templates.For("papers", kind));
        var named = values.Fill(templates.For("named", kind));
        // An event that ended with something is told with its end.
        var details = findings.Of<DetailFact>().OrderByDescending(detail => detail.Id.EndsWith("-closing", StringComparison.Ordinal)).Take(1)
            .Select(detail => values.Fill(templates.For("details", detail.Id)));
        return new[] { lead, subjects, sums, papers }.Concat(others).Append(named).Concat(details)
            .Append(values.Fill(templates.For("bodies", kind))).Append(values.Fill(templates.For("figures", kind))).OfType<string>();
    }

    /// <summary>An article of few facts, or of no cooperation, speaks for itself under a line that says what it is about.</summary>
    private static Summary Quoted(Page page, Findings findings, NewsValues news, SummaryTemplates templates, Voice voice)
    {
        var about = news.Values.Fill(templates.For("about", null));
        return new Summary(OwnWords.TitleOf(page), about is null ? [] : [Capital(about)], [.. OwnWords.Of(page, findings, templates, voice)], voice.Language.Gap);
    }

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpper(text[0]) + text[1..];
}
