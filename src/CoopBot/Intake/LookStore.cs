using CoopBot.Sources;

namespace CoopBot.Intake;

/// <summary>Stores what looks found, tells the operators what there is to tell of their sources, and gives the sources free: in this order.</summary>
internal sealed class LookStore(SourceDesk desk, ArticleIntake intake, SourceAlarm alarm, ILogger<LookStore> log)
{
    /// <param name="announce">Hears of each article that is new.</param>
    public async Task<IReadOnlyList<LookTaken>> StoreAsync(IReadOnlyList<ReadLook> read, Action<Taken.Stored>? announce, CancellationToken cancel)
    {
        var news = read.ToDictionary(one => one.Look.Source.Id, _ => 0);
        var failures = read.ToDictionary(one => one.Look.Source.Id, _ => 0);
        foreach (var failed in read.SelectMany(one => one.Failed)) Fail(failed);
        await foreach (var taken in intake.StoreAsync([.. read.SelectMany(one => one.Articles)], cancel))
        {
            if (taken is Taken.Stored stored)
            {
                announce?.Invoke(stored);
                news[stored.Found.Source]++;
            }
            if (taken is Taken.Failed failed) Fail(failed);
        }
        var looks = new List<Look>();
        foreach (var one in read) looks.Add(await alarm.TellAsync(one.Look, cancel));
        await desk.ReleaseAsync([.. looks.Select(look => (look, failures[look.Source.Id] == 0))], cancel);
        return [.. looks.Select(look => new LookTaken(look, news[look.Source.Id], failures[look.Source.Id]))];

        void Fail(Taken.Failed failed)
        {
            failures[failed.Found.Source]++;
            log.LogError(failed.Why, "The article {Identity} could not be taken in; it is tried again at the next look.", failed.Found.Identity);
        }
    }
}
