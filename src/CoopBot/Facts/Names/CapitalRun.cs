namespace CoopBot.Facts.Names;

/// <summary>English names: a run of capitals with a head in it. U.S. National Security Council, Bank of England, Heritage Foundation.</summary>
internal static class CapitalRun
{
    private const int LongestRun = 10;

    /// <summary>Of a headline in capitals nothing can be told by capitals.</summary>
    private const double HeadlineShare = 0.65;

    public static IEnumerable<FoundName> In(NameText text) => text.Heads.IsEmpty ? [] : All(text);

    private static IEnumerable<FoundName> All(NameText text)
    {
        var end = -1;
        var isHeadline = text.Scan.Sentence.Number == 0 && text.Count > 3
            && Enumerable.Range(0, text.Count).Count(text.IsCapital) > HeadlineShare * text.Count;
        foreach (var hit in text.Heads)
        {
            if (text.WordsOf(hit) is not var (first, last) || first <= end || text.IsKnown(first) || text.CountryOver(first) is not null) continue;
            var start = Math.Max(Start(text, first), end + 1);
            var stop = Stop(text, last);
            // "Kenya's Embassy": whose it is makes the head a name.
            if (hit.Value.Needs == "tail" && start == first && stop == last && first > 0 && text.GapBefore(first) is " " && EndsPossessive(text, first - 1) && text.CountryOver(first - 1) is var (owner, _, _)) start = Math.Max(owner, end + 1);
            // "Administrator Samantha Power": after an office, a given name and a surname.
            if (stop - start == 1 && stop == last && text.IsGiven(start) && start > 0 && (text.IsStop(start - 1) || text.IsOffice(start - 1))) continue;
            var country = Enumerable.Range(start, stop - start + 1).Select(text.CountryFrom).FirstOrDefault(found => found is not null)?.Code
                ?? (start > 0 && text.CountryOver(start - 1) is var (_, _, code) && text.GapBefore(start) is " " ? code : null);
            if (hit.Value.Needs != "alone" && (stop - start < 1 || (isHeadline && country is null))) continue;
            // The country alone makes no name of a word that any text has: "Japanese Company".
            if (hit.Value.Needs == "name" && start < first && text.CountryOver(start) is var (_, lastOfCountry, _) && lastOfCountry == first - 1 && stop == last) continue;
            end = stop;
            yield return EndsPossessive(text, stop)
                ? new FoundName(text.Between(start, stop)[..^2], text.Scan.SpanOf(text[start].Start, text[stop].End - 2), country)
                : new FoundName(text.Between(start, stop), text.SpanOf(start, stop), country);
        }
    }

    private static int Start(NameText text, int first)
    {
        var start = first;
        for (var at = first - 1; at >= 0 && first - at <= LongestRun; at--)
        {
            if (!text.IsAdjoining(at + 1) || EndsPossessive(text, at)) break;
            if (text.IsKnown(at) || text.IsOffice(at) || text.IsStop(at)) break;
            if (text.IsJoint(at))
            {
                if (at == 0 || !text.IsCapital(at - 1)) break;
                // "the Food and Drug Administration": two things, one office.
                var isPair = !IsOpener(text, at) && at > 1 && ((first - at == 2 && text.IsJoint(at - 2)) || (first - at is 2 or 3 && IsOwner(text, at - 2))) && text.CountryOver(at - 1) is null && !text.IsKnown(at - 1);
                // "the Dangara Water and Wastewater Company".
                isPair |= first - at == 2 && !IsOpener(text, at) && at > 1 && text.IsAdjoining(at) && text.Scan.Topics.StartAt(text[at - 1].Start) && text.IsCapital(at - 2);
                if (!isPair && (!IsOpener(text, at) || !text.IsHead(at - 1))) break;
                continue;
            }
            if (!text.IsCapital(at) || (at == 0 && text.Scan.IsMark(text[at]))) break;
            start = at;
        }
        return start;
    }

    /// <summary>The tail opens with "of" or "for"; "and" goes on with it only inside.</summary>
    private static int Stop(NameText text, int last)
    {
        var stop = last;
        if (EndsPossessive(text, last)) return last;
        for (var at = last + 1; at < text.Count && at - last <= LongestRun; at++)
        {
            if (!text.IsAdjoining(at) && !(text.GapBefore(at) is ", " && at - last > 2 && IsList(text, at))) break;
            if (text.IsJoint(at))
            {
                if (stop == last && !IsOpener(text, at) && !IsOpener(text, at - 1)) break;
                continue;
            }
            if (!text.IsCapital(at) || text.IsOffice(at) || text.IsKnown(at) || text.IsStop(at)) break;
            if (stop == last && !text.IsJoint(at - 1))
            {
                // Aintree University Hospital: a head in front of the head.
                if (!text.IsHead(at)) break;
                last = at;
            }
            var isAnd = text.IsJoint(at - 1) && !IsOpener(text, at - 1) && !IsOpener(text, at - 2);
            if (isAnd && (HeadFollows(text, at) || text.CountryFrom(at) is not null)) break;
            if (EndsPossessive(text, at)) break;
            // "Agency for Reforms of Kazakhstan Kairat Kelimbetov": after the country comes who holds it.
            if (text.CountryOver(at - 1) is not null && text.CountryOver(at) is null && !HeadFollows(text, at)) break;
            stop = at;
        }
        return stop;
    }

    /// <summary>"Arkansas Game and Fish Commission": whose office of two things it is.</summary>
    private static bool IsOwner(NameText text, int at) => text.IsCapital(at) && (text.IsPlace(at) || text.CountryOver(at) is not null);

    private static bool HeadFollows(NameText text, int at)
    {
        for (; at < text.Count && text.IsCapital(at); at++)
        {
            if (text.IsHead(at)) return true;
            if (at + 1 < text.Count && !text.IsAdjoining(at + 1)) return false;
        }
        return false;
    }

    private static bool IsOpener(NameText text, int at) => text.Grammar.Openers.Contains(text[at].Folded);

    private static bool IsList(NameText text, int at)
    {
        for (var ahead = at; ahead < Math.Min(at + 4, text.Count - 1); ahead++)
        {
            if (text.IsJoint(ahead)) return ahead > at && text.IsCapital(ahead + 1) && text.CountryFrom(ahead + 1) is null && !text.IsHead(ahead + 1);
            if (!text.IsCapital(ahead) || text.CountryFrom(ahead) is not null || text.IsHead(ahead) || text.IsOffice(ahead)) return false;
        }
        return false;
    }

    private static bool EndsPossessive(NameText text, int at) =>
        text[at].Folded.EndsWith("'s", StringComparison.Ordinal) && !text.Grammar.TailWords.Contains(text[at].Folded);
}
