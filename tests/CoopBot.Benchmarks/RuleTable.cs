using System.Diagnostics;
using System.Globalization;
using CoopBot.Facts;
using CoopBot.Facts.Labelling;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Benchmarks;

/// <summary>Where the time of finding facts goes: rule by rule, over the articles of a language, on the clock.</summary>
internal static class RuleTable
{
    private const int Rounds = 300;
    private const int WarmRounds = 60;

    public static void Write(TextWriter output, KnowledgeBase knowledge)
    {
        foreach (var language in Corpus.Languages)
        {
            var pages = Corpus.OneByOne(language).Select(Reader.ToPage).ToList();
            Measure(knowledge, pages, WarmRounds);
            var times = Measure(knowledge, pages, Rounds);
            output.WriteLine(language + "  " + string.Join("  ", times.OrderByDescending(time => time.Value)
                .Select(time => string.Create(CultureInfo.InvariantCulture, $"{time.Key} {time.Value / Rounds / pages.Count:0}"))) + "  µs an article");
        }
    }

    private static Dictionary<string, double> Measure(KnowledgeBase knowledge, List<Page> pages, int rounds)
    {
        var times = new Dictionary<string, double>();
        for (var round = 0; round < rounds; round++)
        {
            foreach (var page in pages)
            {
                var clock = Stopwatch.StartNew();
                var draft = new Draft(page, knowledge, knowledge.Lexicons[page.Language]);
                Count("scan");
                foreach (var rule in FactFinder.Rules)
                {
                    draft.Add([.. rule.Find(draft)]);
                    Count(rule.Name);
                }
                Labeller.Label(draft);
                Count("labels");

                void Count(string part)
                {
                    times[part] = times.GetValueOrDefault(part) + clock.Elapsed.TotalMicroseconds;
                    clock.Restart();
                }
            }
        }
        return times;
    }
}
