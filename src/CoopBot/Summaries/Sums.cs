using System.Collections.Immutable;
using CoopBot.Model;

namespace CoopBot.Summaries;

/// <summary>The sums of an article: the one its event is about, the others, and what was given in all over the years.</summary>
internal sealed class Sums
{
    public Sums(Findings findings, EventFact? told)
    {
        var all = findings.Of<MoneyFact>().DistinctBy(sum => sum.Value).ToList();
        var news = all.Where(sum => !sum.IsTotal).ToList();
        // Where nothing but totals is named, they are the news.
        All = [.. news.Count > 0 ? news : all];
        Totals = [.. news.Count > 0 ? all.Except(news) : []];
        Main = All.FirstOrDefault(sum => sum.Span.Sentence == told?.Span.Sentence) ?? All.FirstOrDefault();
        Further = All.Remove(Main!);
    }

    public ImmutableArray<MoneyFact> All { get; }

    public MoneyFact? Main { get; }

    public ImmutableArray<MoneyFact> Further { get; }

    public ImmutableArray<MoneyFact> Totals { get; }
}
