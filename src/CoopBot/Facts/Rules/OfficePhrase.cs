using System.Collections.Immutable;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>Words that say what a person is: one rank or several, each with its field, country and organisation.</summary>
internal sealed record OfficePhrase(ImmutableArray<Office> Offices, int Start, int End)
{
    /// <summary>Between the parts of an office stand only a few small words: "of the", "działu", "государственной компании".</summary>
    private const int LongestGap = 34;

    /// <summary>In letters: " of the ", so near behind an office stands the body it is of.</summary>
    private const int LongestToBody = 9;

    private const string Head = "head";
    private const string DeputyHead = "deputy-head";
    private const string Minister = "minister";
    private const string Region = "region";
    private const string DeputyMinister = "deputy-minister";

    /// <summary>So short are ranks that end in a stop: gen., prof.</summary>
    private const int LongestShort = 4;
    private const int LongestShortForm = 12;

    /// <summary>All office phrases of a sentence, in order.</summary>
    public static ImmutableArray<OfficePhrase> In(Draft draft, Scan scan)
    {
        if (scan.Ranks.IsEmpty) return [];
        var phrases = ImmutableArray.CreateBuilder<OfficePhrase>(scan.Ranks.Length);
        var end = 0;
        for (var at = 0; at < scan.Ranks.Length; at++)
        {
            if (scan.Ranks[at].Start < end || IsOfBody(draft, scan, scan.Ranks[at])) continue;
            var phrase = From(draft, scan, ref at, end);
            end = phrase.End;
            phrases.Add(phrase);
        }
        return phrases.DrainToImmutable();
    }

    /// <summary>"W Kancelarii Prezydenta Jan Nowak": the president is part of a body's name.</summary>
    private static bool IsOfBody(Draft draft, Scan scan, Hit<Rank> rank)
    {
        foreach (var body in draft.Of<OrganisationFact>(scan.Sentence.Number))
        {
            if (body.Span.Start < rank.Start && rank.End <= body.Span.End) return true;
        }
        return false;
    }

    private static OfficePhrase From(Draft draft, Scan scan, ref int at, int floor)
    {
        var offices = ImmutableArray.CreateBuilder<Office>();
        var start = scan.Ranks[at].Start;
        int end;
        while (true)
        {
            var (office, from, to) = draft.Lexicon.Names.Order == "last"
                ? RankLastOffice.Of(draft, scan, scan.Ranks[at], floor)
                : One(draft, scan, draft.Knowledge.Names.SignsOf(draft.Page.Language), scan.Ranks[at], floor);
            offices.Add(office);
            start = Math.Min(start, from);
            end = to;
            if (at + 1 >= scan.Ranks.Length || scan.Ranks[at + 1].Start < end) break;
            var gap = scan.Text.AsSpan(end, scan.Ranks[at + 1].Start - end).Trim();
            // "National Security Advisor to the Vice President Phil Gordon", "секретарь Совета безопасности при президенте Узбекистана": whom he serves, and whose country is his.
            if (gap is "to the" or "under the" or "при" or "przy")
            {
                var (served, _, past) = One(draft, scan, draft.Knowledge.Names.SignsOf(draft.Page.Language), scan.Ranks[++at], end);
                offices[^1] = office with { Country = office.Country ?? served.Country };
                end = past;
                break;
            }
            // "starszy wiceprezes i dyrektor generalny": the next rank is the same person's when one small word stands between.
            if (!IsJoint(gap) || IsDeputyOf(scan.Ranks[at].Value, scan.Ranks[at + 1].Value)) break;
            at++;
            floor = end;
        }
        return new OfficePhrase(offices.ToImmutable(), start, end);
    }

    private static (Office Office, int Start, int End) One(Draft draft, Scan scan, NameSigns signs, Hit<Rank> rank, int floor)
    {
        var (start, end) = (rank.Start, rank.End);
        if (rank.Length <= LongestShort && end < scan.Text.Length && scan.Text[end] == '.') end++;
        var portfolios = new List<string>();
        string? organisation = null;
        var isOfMinistry = false;

        // "Japanese Foreign Minister": what stands right before belongs to it too.
        foreach (var field in scan.Portfolios)
        {
            if (field.Start < floor || field.End != rank.Start - 1) continue;
            portfolios.Add(field.Value.Id);
            start = field.Start;
            break;
        }
        (var country, start) = OfficeCountry.Before(scan, signs, floor, start);
        country ??= OfficeCountry.Within(scan, rank);
        var isFormer = TakesFormer(scan, floor, ref start);

        while (NextPart(scan, end) is { } part)
        {
            if (part.Country is not null && OfficeCountry.IsSeat(scan, signs, part.Country.Value))
            {
                end = part.End;
                continue;
            }
            // "Президент Казахстанской федерации бокса": of the federation, not of the country.
            if (part.Country is { } opens && draft.Of<OrganisationFact>(scan.Sentence.Number).FirstOrDefault(body => body.Span.Start == opens.Start && body.Span.End > opens.End) is { } body)
            {
                end = body.Span.End;
                break;
            }
            if (part.Portfolio is { } portfolio && !portfolios.Contains(portfolio.Id))
            {
                portfolios.Add(portfolio.Id);
                isOfMinistry |= portfolio.IsMinistry;
            }
            else if (part.Country is { } whose && country is null) country = whose.Value;
            // "Senior Director for Africa": a part of the world is no house.
            else if (part.Organisation is { } house && draft.Knowledge.Organisations[house].Kind == Region) { }
            else if (part.Organisation is not null && organisation is null) organisation = part.Organisation;
            else break;
            end = part.End;
        }
        if (organisation is not null) end = AfterShortForm(scan.Text, end);
        // "Rzecznik Kremla": what stands for a state.
        else if (country is null && scan.CuesUnder(Cue.StandsFor).FirstOrDefault(word => word.Hit.Start > end && word.Hit.Start - end <= LongestToBody && IsFiller(scan.Text.AsSpan(end, word.Hit.Start - end))) is { Hit.Length: > 0 } seat) (country, end) = (seat.Id, seat.Hit.End);

        // "Nigerian Vice President Bola Adeyemi": no company stands beside it, but a country.
        var ofState = country is not null && organisation is null ? rank.Value.OfStateIn(country) : null;
        // "Prezes kazachskiego giganta": whose company that is nobody has said.
        if (rank.Value.Side == "company" && organisation is null && ofState is null) country = null;
        var id = (portfolios.Count == 1 && organisation is null ? HeadOf(rank.Value, isOfMinistry, country) : null) ?? (portfolios.Count > 0 ? rank.Value.OfField : null) ?? ofState ?? rank.Value.Id;
        var over = rank.Value.Portfolio ?? (portfolios.Count == 0 ? null : string.Join('+', portfolios));
        var unknown = country is null && organisation is null ? UnknownBody(draft, scan, start, end) : null;
        return (new Office(isFormer ? rank.Value.Former : id, over, country, organisation, scan.Text[start..end], scan.SpanOf(start, end)) { Body = unknown?.Value }, Math.Min(start, unknown?.Span.Start ?? start), Math.Max(end, unknown?.Span.End ?? end));
    }

    /// <summary>"President of GreenFire Energy", "IFINS direktori": a body of no list, right behind the office or, where that is the order, before it.</summary>
    internal static OrganisationFact? UnknownBody(Draft draft, Scan scan, int start, int end)
    {
        foreach (var body in draft.Of<OrganisationFact>(scan.Sentence.Number))
        {
            if (body.Id is not null || !IsReadable(draft, body.Value)) continue;
            if (body.Span.End == start - 1 && (draft.Lexicon.Names.Order == "last" || draft.NameReader.HasPlainCase)) return body;
            if (draft.Lexicon.Names.Order != "last" && body.Span.Start > end && body.Span.Start - end <= LongestToBody && (scan.Text.AsSpan(end, body.Span.Start - end) is ", " ? draft.NameReader.HasPlainCase : IsFiller(scan.Text.AsSpan(end, body.Span.Start - end)))) return body;
        }
        return null;
    }

    /// <summary>Every reader can read a brand, an English name, and one in Latin letters within another script.</summary>
    private static bool IsReadable(Draft draft, string name) => draft.Page.Language is not ("pl" or "uz") || !name.Contains(' ');

    /// <summary>"Director of the Japan International Cooperation Agency (JICA) Hideya Kobayashi": the name stands after the brackets.</summary>
    private static int AfterShortForm(string text, int end)
    {
        if (!text.AsSpan(end).StartsWith(" (")) return end;
        var length = text.AsSpan(end + 2).IndexOf(')');
        return length is > 0 and <= LongestShortForm && !text.AsSpan(end + 2, length).Contains(' ') ? end + length + 3 : end;
    }

    /// <summary>Who heads a ministry, "глава Минэнерго", is a minister, and so is who heads a field of a country's affairs: "szef japońskiej dyplomacji". Null of any other rank.</summary>
    internal static string? HeadOf(Rank rank, bool isOfMinistry, string? country) => rank.Id switch
    {
        Head when isOfMinistry || country is not null => Minister,
        DeputyHead when isOfMinistry => DeputyMinister,
        _ => null,
    };

    private static (Portfolio? Portfolio, Hit<string>? Country, string? Organisation, int End)? NextPart(Scan scan, int end)
    {
        var nearest = int.MaxValue;
        (Portfolio?, Hit<string>?, string?, int)? part = null;
        foreach (var hit in scan.Portfolios) Consider(hit.Start, hit.Length, (hit.Value, null, null, hit.End));
        foreach (var hit in scan.Countries) Consider(hit.Start, hit.Length, (null, hit, null, hit.End));
        foreach (var hit in scan.Organisations) Consider(hit.Start, hit.Length, (null, null, hit.Value.Id, hit.End));
        return part;

        void Consider(int start, int length, (Portfolio?, Hit<string>?, string?, int) candidate)
        {
            if (start < end || start >= nearest || length == 0 || !IsFiller(scan.Text.AsSpan(end, start - end))) return;
            // Past the next rank, or within it, it is that rank's: "wiceprezes i dyrektor działu planowania" plans as a director, and who "принял главу МИД" is none.
            foreach (var next in scan.Ranks)
            {
                if (next.Start >= end && next.Start < start + length) return;
            }
            nearest = start;
            part = candidate;
        }
    }

    /// <summary>A word for a former holder that ends right before: the office begins with it.</summary>
    internal static bool TakesFormer(Scan scan, int floor, ref int start)
    {
        foreach (var former in scan.CuesOf(Cue.Former))
        {
            if (former.Start < floor || start - former.End is not (0 or 1)) continue;
            start = former.Start;
            return true;
        }
        return false;
    }

    /// <summary>Blanks, small letters and the stops of abbreviations: nothing that could be a name or a new clause.</summary>
    internal static bool IsFiller(ReadOnlySpan<char> gap)
    {
        if (gap.Length > LongestGap) return false;
        foreach (var letter in gap)
        {
            if (!(char.IsLower(letter) || letter is ' ' or '\'' or '’' or '.' or '«' or '„' or '“')) return false;
        }
        return true;
    }

    /// <summary>"The Vice President and President Banga" are two.</summary>
    private static bool IsDeputyOf(Rank first, Rank second) => first.Id == "vice-president" && second.Id == "president";

    private static bool IsJoint(ReadOnlySpan<char> gap) => gap is "i" or "oraz" or "a także" or "and" or "и" or "а также" or "та" or "і" or "va" or "және" or "," or "-" or "–";
}
