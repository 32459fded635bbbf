using System.Globalization;
using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Commands;

internal sealed class SourcesCommand(SourceList sources) : ICommand
{
    private const int PageSize = 10;

    public string Name => "sources";

    public string Usage => "[page]";

    public string Example => "/sources";

    public bool IsForOperators => true;

    public async Task<Message> RunAsync(Call call, CancellationToken cancel)
    {
        var voice = call.Voice;
        var all = (await sources.AllAsync(cancel)).Where(source => source.Standing != SourceStanding.Unlisted).ToList();
        var told = all.Where(source => !IsUntouched(source)).OrderBy(Rank).ThenByDescending(source => source.Failures).ToList();
        var pages = Math.Max(1, (told.Count + PageSize - 1) / PageSize);
        var page = 1;
        if (call.Arguments.Length > 0 && (!int.TryParse(call.Arguments, NumberStyles.None, CultureInfo.InvariantCulture, out page) || page < 1 || page > pages))
            return voice.Correct(voice.Say("command.chats.page", ("word", call.Arguments), ("n", pages)), Example);

        var articles = await sources.ArticlesAsync(cancel);
        var blocks = new List<Block> { new Heading(voice.Say("command.sources.title")) };
        if (told.Count == 0) blocks.Add(Paragraph.Of(voice.Say("command.sources.none")));
        else blocks.AddRange([Paragraph.Of(Counts(told, voice)), new Bullets([.. told.Skip((page - 1) * PageSize).Take(PageSize).Select(source => Told(source, articles.GetValueOrDefault(source.Id), call))])]);
        if (all.Count > told.Count) blocks.Add(Note.Of(voice.Say("command.sources.starter", ("n", all.Count - told.Count))));
        if (pages > 1) blocks.Add(Note.Of(voice.Say("command.chats.pages", ("page", page), ("n", pages))));
        return voice.Answer(Part.Of([.. blocks]).With([.. Turns(page, pages)]));
    }

    /// <summary>One of the starter list that nobody has switched on: there are many, and nothing is to be said of them.</summary>
    private static bool IsUntouched(SourceRow source) => source is { Origin: SourceOrigin.Starter, Standing: SourceStanding.Off };

    /// <summary>What fails goes first, what is off last.</summary>
    private static int Rank(SourceRow source) => source.Standing switch
    {
        SourceStanding.On when source.Failures > 0 => 0,
        SourceStanding.Ended => 1,
        SourceStanding.On => 2,
        _ => 3,
    };

    private static string Counts(List<SourceRow> told, Voice voice)
    {
        int Of(int rank) => told.Count(source => Rank(source) == rank);
        return voice.Say("command.sources.counts", ("on", Of(2)), ("failing", Of(0)), ("off", Of(3)), ("ended", Of(1)));
    }

    private static Paragraph Told(SourceRow source, long articles, Call call)
    {
        var voice = call.Voice;
        var why = TroubleTeller.Tell(source.LastError, voice);
        List<string> known = [State(source, why, voice)];
        if (source is { Standing: SourceStanding.On, Failures: 0 } && why.Length > 0) known.Add(voice.Say("command.sources.but", ("why", why)));
        if (source.Standing != SourceStanding.Off || source.LastSuccess is not null)
            known.Add(source.LastSuccess is { } success ? voice.Say("command.sources.success", ("ago", SpanTeller.Ago(call.Now - success, voice))) : voice.Say("command.sources.never"));
        if (source is { Standing: SourceStanding.On, Rhythm: { } rhythm }) known.Add(SpanTeller.Every(rhythm, voice));
        known.Add(voice.Say("command.sources.articles", ("n", articles)));
        return Paragraph.Of((source.Standing == SourceStanding.On && source.Failures > 0) || source.Standing == SourceStanding.Ended ? "⚠️ " : "", Run.Bold(source.Name), " · " + string.Join(" · ", known));
    }

    private static string State(SourceRow source, string why, Voice voice) => Rank(source) switch
    {
        0 when source.Failures == 1 => voice.Say("command.sources.failed", ("why", why)),
        0 => voice.Say("command.sources.failing", ("n", source.Failures), ("why", why)),
        1 => voice.Say("command.sources.ended", ("why", why)),
        2 => voice.Say("command.sources.on"),
        _ => voice.Say("command.sources.off"),
    };

    private static IEnumerable<Button> Turns(int page, int pages)
    {
        if (page > 1) yield return new($"‹ {page - 1}", $"/sources {page - 1}", InPlace: true, $"‹ {page - 1}");
        if (page < pages) yield return new($"{page + 1} ›", $"/sources {page + 1}", InPlace: true, $"{page + 1} ›");
    }
}
