using System.Collections.Immutable;
using CoopBot.Knowledge;

namespace CoopBot.Facts.Names;

/// <summary>The sentences of the article itself, without the links to other articles that sites put between them: "Read also: ...".</summary>
internal static class OwnSentences
{
    public static IEnumerable<Scan> In(Draft draft) =>
        draft.Scans.Where(scan => !IsLink(scan, draft.Lexicon.Names.Links));

    private static bool IsLink(Scan scan, ImmutableArray<string> links)
    {
        if (scan.Sentence.Number == 0) return false;
        var begin = scan.Tokens.Folded.AsSpan().TrimStart("«\"„“([-–—•▶►> ");
        foreach (var link in links)
        {
            if (begin.StartsWith(link, StringComparison.Ordinal)) return true;
        }
        return false;
    }
}
