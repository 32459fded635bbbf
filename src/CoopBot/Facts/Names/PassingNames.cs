using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Names;

/// <summary>Organisations named in passing: a company that is one of many examples, a body whose charter is meant.</summary>
internal static class PassingNames
{
    /// <summary>A list of examples is at most this long.</summary>
    private const int LongestList = 150;

    /// <summary>The organisations that the article names for their own sake somewhere.</summary>
    public static HashSet<string> ToldIn(Draft draft) =>
        [.. draft.Own.SelectMany(scan => scan.Organisations.Where(hit => !Holds(draft.NamesIn(scan), hit))).Select(hit => hit.Value.Id)];

    public static bool Holds(NameText text, Hit<Organisation> hit) =>
        Holds(text, text.Scan.SpanOf(hit))
        || (hit.Value.Kind is "company" or "platform" && !text.Examples.IsEmpty && text.Examples.Any(word => word.End <= hit.Start && hit.Start - word.End < LongestList && !text.Scan.Ranks.StandWithin(word.End, hit.Start)));

    public static bool Holds(NameText text, Span span) => text.Mentions.Cover(span.Start, span.End);
}
