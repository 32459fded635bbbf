using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Names;

/// <summary>Where a body is at home: the bot knows it, the text says so, or a place or a nation in its name does: "Самаркандский университет", "University of Tsukuba", «Узбеккосмос».</summary>
internal static class Homes
{
    /// <summary>ISO code; null where nothing tells.</summary>
    public static string? Of(Draft draft, OrganisationFact body) => body.Country ?? (body.Id is null ? ByPlace(draft, body.Span) ?? ByWord(draft, body) : null);

    private static string? ByPlace(Draft draft, Span name)
    {
        foreach (var place in draft.Scans[name.Sentence].Places)
        {
            if (place.Start >= name.Start && place.End <= name.End && place.Value.Country is { } country) return country;
        }
        return null;
    }

    private static string? ByWord(Draft draft, OrganisationFact body)
    {
        foreach (var word in draft.Scans[body.Span.Sentence].Tokens.Words)
        {
            if (word.Start < body.Span.Start || word.Start >= body.Span.End) continue;
            if ((draft.Lexicon.PlaceAdjectives.CountryOf(word.Folded) ?? draft.Knowledge.Names.CountryOfRoot(word.Folded)) is { } country) return country;
        }
        return null;
    }
}
