using System.Collections.Immutable;
using CoopBot.Knowledge;

namespace CoopBot.Facts.Names;

/// <summary>The sentences of the article itself, without the links to other articles that sites put between them: "Read also: ...".</summary>
internal static class OwnSentences
{
    private const int LongestPaper = 24;

    public static IEnumerable<Scan> In(Draft draft) =>
        draft.Scans.Where(scan => !IsLink(scan, draft.Lexicon.Names.Links) && !(scan.Sentence.Number > 0 && IsCited(scan.Text.AsSpan().TrimEnd("。 "))));

    /// <summary>The title of another article, or where it stood: 『…』。 中国新聞、2005年9月16日。</summary>
    private static bool IsCited(ReadOnlySpan<char> text)
    {
        if (text.Length < 3) return false;
        if (text[^1] == '』') return text.IndexOf('『') is >= 0 and < LongestPaper && text.IndexOf('』') == text.Length - 1;
        if (text[0] == '"' && text[^1] == '"') return text[1..^1].IndexOf('"') < 0 && text.ContainsAnyInRange('\u3040', '\u9fff');
        var comma = text.IndexOf('、');
        return comma is > 1 and < LongestPaper && text[^1] == '日' && text[(comma + 1)..].IndexOfAnyExcept("0123456789０１２３４５６７８９年月日") < 0;
    }

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
