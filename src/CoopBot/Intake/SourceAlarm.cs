using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Sources;
using CoopBot.Storage;

namespace CoopBot.Intake;

/// <summary>Tells those who run the bot once when a source begins to fail, ends, or works again; nobody else hears of it.</summary>
internal sealed class SourceAlarm(LookoutTable lookout, OutboxTable outbox, NamedOperators operators, KnowledgeBase knowledge, TimeProvider clock, ILogger<SourceAlarm> log)
{
    /// <summary>A single failure is nothing, and neither are two: servers restart.</summary>
    private const int Patience = 3;

    /// <summary>Decides from the row before and the look after. A source that works and fails by turns stays told as failing.</summary>
    internal static SourceNews Judge(Look look)
    {
        var (before, after) = (look.Before ?? look.Source, look.Source);
        if (after.Standing == SourceStanding.Ended) return SourceNews.Ended;
        if (look.End == LookEnd.Failed) return !after.IsAlarmed && after.Failures >= Patience ? SourceNews.Failing : SourceNews.None;
        return look.End == LookEnd.Done && after.IsAlarmed && before.Failures == 0 ? SourceNews.Working : SourceNews.None;
    }

    /// <summary>Tells what is to be told; the look comes back with the row as it is to be remembered.</summary>
    public async Task<Look> TellAsync(Look look, CancellationToken cancel)
    {
        var news = Judge(look);
        if (news == SourceNews.None) return look;
        var source = look.Source;
        if (news == SourceNews.Working) log.LogInformation("{Source} works again", source.Name);
        else if (news == SourceNews.Ended) log.LogWarning("{Source} has ended and is looked at no more: {Why}", source.Name, source.LastError);
        else log.LogWarning("{Source} has failed {Count} times in a row: {Why}", source.Name, source.Failures, source.LastError);

        foreach (var keeper in await lookout.OperatorsAsync(operators.Chats, cancel))
            await outbox.AddAsync(keeper.Address, Words(news, source, keeper), Urgency.Alert, clock.GetUtcNow(), cancel);
        return Remembered(look, news);
    }

    /// <summary>The look with what has been told.</summary>
    internal static Look Remembered(Look look, SourceNews news) =>
        news == SourceNews.None ? look : look with { Source = look.Source with { IsAlarmed = news != SourceNews.Working } };

    private Message Words(SourceNews news, SourceRow source, Chat keeper)
    {
        var voice = knowledge.VoiceOf(keeper.Language);
        var why = TroubleTeller.Tell(source.LastError, voice);
        var sentence = news switch
        {
            SourceNews.Failing => voice.Say("source.failing", ("source", source.Name), ("n", source.Failures), ("why", why)),
            SourceNews.Ended => voice.Say("source.ended", ("source", source.Name), ("why", why)),
            _ => voice.Say("source.working", ("source", source.Name)),
        };
        var button = new Button(voice.Say("source.button"), "/sources", Short: voice.Say("source.button"));
        return Message.Of(voice.Language.Code, Part.Of(Paragraph.Of(sentence)).With(button));
    }
}
