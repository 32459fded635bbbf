using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Summaries;

namespace CoopBot.Intake;

/// <summary>Says on the console what was taken in: one line an article, with flags, headline and topics.</summary>
internal sealed class Announcer(KnowledgeBase knowledge, Summarizer summarizer, ILogger<Announcer> log)
{
    public void Announce(Taken.Stored taken)
    {
        if (!log.IsEnabled(LogLevel.Information)) return;
        var article = taken.Article;
        var voice = knowledge.VoiceOf(KnowledgeBase.DefaultLanguage);
        var labels = article.Findings.Labels;
        var flags = knowledge.FlagsOf(article.Findings.Parties);
        var topics = string.Join(", ", labels.Topics.Select(topic => voice.NameOf(new Label(LabelKind.Topic, topic.Id))));
        var headline = summarizer.Tell(article.Page, article.Findings, voice.Language.Code).Headline;
        var carriesOn = taken.Updates is { } root ? $" (update to #{root})" : "";
        if (labels.IsCooperation) log.LogInformation("#{Number}{CarriesOn} {Flags} {Headline} · {Topics}", taken.Story, carriesOn, flags, headline, topics);
        else log.LogInformation("#{Number} not cooperation, kept aside: {Headline}", taken.Story, headline);
    }
}
