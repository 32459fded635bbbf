using System.Collections.Immutable;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Commands;

/// <summary>Labels with how much is written of each, as bars that can be compared at a glance.</summary>
internal static class CountLines
{
    private const int LongestBar = 8;

    public static Bullets Of(IReadOnlyList<(Label Label, long Count)> counts, KnowledgeBase knowledge, Voice voice)
    {
        var most = counts.Select(one => one.Count).DefaultIfEmpty().Max();
        return new([.. counts.Select(one => Paragraph.Of(
            knowledge.Show(one.Label, voice),
            one.Count == 0 ? "" : $"  {Bar(one.Count, most)} {voice.Number(one.Count)}"))]);
    }

    /// <summary>For the ones most is written of: read it, or have it sent.</summary>
    public static ImmutableArray<Button> Buttons(IEnumerable<Label> labels, KnowledgeBase knowledge, Voice voice) =>
        [.. labels.SelectMany(label => new[]
        {
            new Button(knowledge.Show(label, voice), "/latest " + voice.NameOf(label)),
            new Button("🔔 " + voice.NameOf(label), "/subscribe " + voice.NameOf(label)),
        })];

    private static string Bar(long count, long most) => new('▇', (int)Math.Max(1, count * LongestBar / most));
}
