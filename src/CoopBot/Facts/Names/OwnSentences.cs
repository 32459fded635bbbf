using CoopBot.Knowledge;

namespace CoopBot.Facts.Names;

/// <summary>The sentences of the article itself, without the links to other articles that sites put between them: "Read also: ...".</summary>
internal static class OwnSentences
{
    public static IEnumerable<Scan> In(Draft draft) =>
        draft.Scans.Where(scan => !draft.Lexicon.Names.Links.Any(link => Opens(scan, link)));

    private static bool Opens(Scan scan, string link) =>
        scan.Tokens.Folded.AsSpan().TrimStart("«\"„“([-–—•▶►> ").StartsWith(link, StringComparison.Ordinal) && scan.Sentence.Number > 0;
}
