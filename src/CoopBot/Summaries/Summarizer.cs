using System.Collections.Immutable;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Summaries;

/// <summary>Tells an article from its facts by the template rules of the reader's language. What is no fact of the article is not told.</summary>
internal sealed class Summarizer(KnowledgeBase knowledge)
{
    private const int MostSentences = 9;

    /// <summary>In letters: "🏷 ".</summary>
    private const int LabelSign = 3;

    public Summary Tell(Page page, Findings found, string language)
    {
        var findings = ServedCountries.Of(knowledge, page, Counterparts.Of(knowledge, page, StillKnown.Of(knowledge, found)));
        var cast = new Cast(knowledge, page, findings);
        var voice = knowledge.VoiceOf(language);
        var english = knowledge.VoiceOf(KnowledgeBase.DefaultLanguage);

        var measured = OutlineOf(page, findings, cast, english);
        var fit = new Fit(knowledge, page, findings, measured);
        var outline = voice == english ? measured : OutlineOf(page, findings, cast, voice);
        var own = new OwnLines(knowledge, voice, page, findings);
        return new Summary(
            outline.Headline,
            Upto(outline.Sentences, fit.Sentences),
            [.. outline.Notes, .. Upto(outline.People, fit.People), .. own.Of(fit), .. Upto(outline.Past, fit.Past)],
            voice.Language.Gap);
    }

    private Outline OutlineOf(Page page, Findings findings, Cast cast, Voice voice)
    {
        var templates = knowledge.Summaries[voice.Language.Code];
        var news = new NewsValues(knowledge, voice, page, findings, cast);
        var sentences = new NewsSentences(findings, cast, news, templates);
        var told = findings.Labels.IsCooperation && sentences.HasLead ? ToldOf(sentences) : [];
        if (told.IsEmpty)
        {
            // An article of few facts, or of no cooperation, speaks for itself under a line that says what it is about.
            var about = news.Values.Fill(templates.For("about", null));
            return new Outline(false, OwnWords.TitleOf(page), about is null ? [] : [Capital(about)], [], [], []);
        }
        var lines = new FactLines(knowledge, voice, templates, page, findings, cast);
        return new Outline(cast.Event is not null && news.IsPlain, HeadlineOf(page, cast, news, templates, voice, told[0]), told, sentences.Notes(voice) is { } notes ? [notes] : [], lines.People, lines.Past);
    }

    private static ImmutableArray<string> ToldOf(NewsSentences sentences)
    {
        var told = new List<string>();
        foreach (var sentence in sentences.All)
        {
            if (told.Count < MostSentences && Capital(sentence) is var whole && !told.Contains(whole)) told.Add(whole);
        }
        return [.. told];
    }

    /// <summary>
    /// What did not come about is told in the headline with the words of the first sentence, of the countries alone. Where hardly anything is known of who acts, the
    /// article's own title says more to those who read its language.
    /// </summary>
    private static string HeadlineOf(Page page, Cast cast, NewsValues news, SummaryTemplates templates, Voice voice, string lead)
    {
        if (!news.IsPlain) return page.Title.Length > 0 && page.Language == voice.Language.Code ? Capital(OwnWords.TitleOf(page)) : Capital(lead[LabelSign..]);
        if (news.IsDenied) return Capital(news.Values.Copy().Without("person1").Fill(templates.For("lead", news.Kind)) ?? lead).TrimEnd('.', '。');
        if (!cast.IsOfTwo && page.Title.Length > 0 && page.Language == voice.Language.Code) return Capital(OwnWords.TitleOf(page));
        return Capital(news.Values.Fill(templates.For("headline", news.Kind)) ?? news.Values.Fill(templates.For("headline", null)) ?? OwnWords.TitleOf(page));
    }

    private static ImmutableArray<string> Upto(ImmutableArray<string> all, int count) => all[..Math.Min(count, all.Length)];

    /// <summary>With a capital: at the beginning, or behind the sign of a label.</summary>
    public static string Capital(string text)
    {
        var at = text.Length > LabelSign && char.IsSurrogate(text[0]) ? LabelSign : 0;
        return text.Length == 0 || char.IsUpper(text[at]) ? text : string.Concat(text.AsSpan(0, at), char.ToUpper(text[at]).ToString(), text.AsSpan(at + 1));
    }
}
