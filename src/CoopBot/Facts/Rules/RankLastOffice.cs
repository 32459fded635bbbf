using System.Collections.Immutable;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>An office of a language that puts the rank last, Kazakh or Uzbek: "Janubiy Koreya savdo, sanoat va energetika vaziri".</summary>
internal static class RankLastOffice
{
    public static (Office Office, int Start, int End) Of(Draft draft, Scan scan, Hit<Rank> rank, int floor)
    {
        var grammar = draft.Lexicon.Names;
        var start = rank.Start;
        var fields = new List<string>();
        var isOfMinistry = false;
        string? country = null, organisation = null;
        // "Қазақстанның бұрынғы сыртқы істер министрі": it may stand before the rank, the field or the country.
        var isFormer = OfficePhrase.TakesFormer(scan, floor, ref start);
        while (Before(scan, start, floor) is { } part)
        {
            var text = scan.Text.AsSpan(part.Start, part.End - part.Start);
            var gap = scan.Text.AsSpan(part.End, start - part.End);
            if (part.Field is { } field)
            {
                if (!OfficePhrase.IsFiller(gap) && !(gap is ", " && fields.Count > 0)) break;
                if (!fields.Contains(field.Id)) fields.Insert(0, field.Id);
                isOfMinistry |= field.IsMinistry;
            }
            // "Agentligi (JICA) prezidenti": the letters of a body stand in brackets after its name.
            else if (gap is ") " && part.Organisation is not null) organisation = part.Organisation;
            else if (part.Country is { } at && !IsWhose(draft, at, text)) break;
            // "Біріккен Ұлттар Ұйымында премьер-министр": where he spoke is not whose he is.
            else if (part.Organisation is not null && EndsIn(text, grammar.OccasionEndings)) break;
            else if (!(gap is " " || (OfficePhrase.IsFiller(gap) && EndsIn(text, grammar.OwnerEndings)))) break;
            else if (part.Country is { } whose)
            {
                // "Жапонияның Қазақстандағы елшісі" is Japan's: where somebody serves is not whom.
                // "Университеттің қазақстандық вице-президенті": where one comes from who serves a body.
                if (!EndsIn(text, grammar.SeatEndings) && !IsOrigin(draft, scan, part.Start, text)) country = whose;
            }
            else organisation = part.Organisation;
            start = part.Start;
            isFormer |= OfficePhrase.TakesFormer(scan, floor, ref start);
            if (country is not null || organisation is not null) break;
        }
        var portfolio = rank.Value.Portfolio ?? (fields.Count == 0 ? null : string.Join('+', fields));
        var id = (isOfMinistry && organisation is null ? OfficePhrase.HeadOf(rank.Value, isOfMinistry: true, country) : null) ?? rank.Value.Id;
        var body = country is null && organisation is null ? OfficePhrase.UnknownBody(draft, scan, start, rank.End) : null;
        start = body?.Span.Start ?? start;
        return (new Office(isFormer ? rank.Value.Former : id, portfolio, country, organisation, scan.Text[start..rank.End], scan.SpanOf(start, rank.End)) { Body = body?.Value }, start, rank.End);
    }

    /// <summary>An adjective of origin after whose the office is, and that is no country.</summary>
    private static bool IsOrigin(Draft draft, Scan scan, int start, ReadOnlySpan<char> text)
    {
        if (!draft.NameReader.Signs.Adjectives.Ends(Fold.Text(text.ToString())) || scan.Tokens.Words.LastOrDefault(word => word.End < start) is not { Length: > 0 } owner) return false;
        return char.IsLower(scan.Text[owner.Start]) && start - owner.End == 1 && EndsIn(scan.Text.AsSpan(owner.Start, owner.Length), draft.Lexicon.Names.OwnerEndings);
    }

    private static (Portfolio? Field, string? Country, string? Organisation, int Start, int End)? Before(Scan scan, int start, int floor)
    {
        (Portfolio? Field, string? Country, string? Organisation, int Start, int End)? nearest = null;
        foreach (var hit in scan.Portfolios) Consider((hit.Value, null, null, hit.Start, hit.End));
        foreach (var hit in scan.Countries) Consider((null, hit.Value, null, hit.Start, hit.End));
        foreach (var hit in scan.Organisations) Consider((null, null, hit.Value.Id, hit.Start, hit.End));
        return nearest;

        void Consider((Portfolio? Field, string? Country, string? Organisation, int Start, int End) part)
        {
            if (part.Start >= floor && part.End < start && (nearest is null || part.End > nearest.Value.End)) nearest = part;
        }
    }

    /// <summary>"Бразилияда президент", "Қазақстанға министр": where and whither are not whose.</summary>
    private static bool IsWhose(Draft draft, string country, ReadOnlySpan<char> text) =>
        EndsIn(text, draft.Lexicon.Names.OwnerEndings) || EndsIn(text, draft.Lexicon.Names.SeatEndings)
        || !EndsIn(text, draft.Lexicon.Names.TailEndings)
        || text.Equals(draft.Knowledge.Countries[country].Names[draft.Page.Language].Name, StringComparison.OrdinalIgnoreCase);

    /// <summary>True where a text ends in one of them, whatever its capitals.</summary>
    public static bool EndsIn(ReadOnlySpan<char> text, ImmutableArray<string> endings)
    {
        foreach (var ending in endings)
        {
            if (text.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }
}
