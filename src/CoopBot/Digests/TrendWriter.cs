using System.Globalization;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Digests;

/// <summary>Puts a week into words: how much there was, of which topics and pairs of countries, what rose.</summary>
internal sealed class TrendWriter(KnowledgeBase knowledge)
{
    private const int MostBars = 5;
    private const int MostRisen = 3;

    public Part Write(Trends trends, string title, Voice voice)
    {
        List<Block> blocks = [new Heading(title), Paragraph.Of(voice.Say("trends.count", ("n", trends.Count), ("before", trends.Before)))];
        // Beside a week without any news everything would be on the rise.
        var isComparable = trends.Before > 0;
        AddBars("trends.topics", trends.Topics, TopicOf);
        AddBars("trends.pairs", trends.Pairs, PairOf);
        var risen = trends.Topics.Where(trend => trend.Rose).OrderByDescending(trend => trend.Count - trend.Before).Take(MostRisen).Select(trend => Risen(TopicOf(trend), trend))
            .Concat(trends.Pairs.Where(trend => trend.Rose).OrderByDescending(trend => trend.Count - trend.Before).Take(MostRisen).Select(trend => Risen(PairOf(trend), trend)))
            .ToList();
        if (isComparable && risen.Count > 0) blocks.Add(Paragraph.Of(voice.Say("trends.risen", ("what", string.Join(voice.Language.Comma, risen)))));
        return Part.Of([.. blocks]);

        void AddBars(string heading, IReadOnlyList<Trend> all, Func<Trend, string> name)
        {
            if (all.Count == 0) return;
            blocks.Add(Paragraph.Of(Run.Bold(voice.Say(heading))));
            blocks.AddRange(all.Take(MostBars).Select(trend => Bars.Line(trend.Count, all[0].Count, name(trend), voice, isComparable ? Change(trend) : "")));
        }

        string TopicOf(Trend trend) => knowledge.Show(new Label(LabelKind.Topic, trend.Id), voice);

        string PairOf(Trend trend)
        {
            var countries = trend.Id.Split(Filter.Joint);
            var names = countries.Select(code => voice.NameOf(new Label(LabelKind.Country, code))).ToList();
            return $"{knowledge.FlagsOf(countries)} {voice.Say("trends.pair", ("one", names[0]), ("other", names[1]))}".TrimStart();
        }

        string Risen(string name, Trend trend) => voice.Say("trends.risen.one", ("name", name), ("before", trend.Before), ("n", trend.Count));
    }

    /// <summary>Against the week before: ▲ 3, ▼ 2, nothing where it stayed the same.</summary>
    private static string Change(Trend trend) => (trend.Count - trend.Before) switch
    {
        0 => "",
        > 0 and var more => string.Create(CultureInfo.InvariantCulture, $" ▲{more}"),
        var less => string.Create(CultureInfo.InvariantCulture, $" ▼{-less}"),
    };
}
