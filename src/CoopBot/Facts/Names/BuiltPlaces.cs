using System.Collections.Immutable;
using CoopBot.Knowledge;

namespace CoopBot.Facts.Names;

/// <summary>Places that a word of the language makes: Алмазарский район, West County, city of X, 広島市.</summary>
internal static class BuiltPlaces
{
    private const int MostWords = 3;

    /// <summary>"The north west of Kazakhstan".</summary>
    private const int MostBeforeLand = 4;

    public static IEnumerable<FoundName> In(NameText text)
    {
        foreach (var hit in text.Grammar.PlacesAfter.FindLongest(text.Scan.Tokens))
        {
            if (text.Grammar.Order == "unspaced")
            {
                if (UnspacedPlaces.At(text, hit) is { } run) yield return run;
                if (text.Scan.Text[hit.End - 1] is '州' or '県' or '省' && UnspacedPlaces.Town(text, hit.End) is { } inIt) yield return inIt;
                continue;
            }
            if (text.WordsOf(hit) is not var (first, last)) continue;
            if ((text.Grammar.Order == "first" ? Adjective(text, hit.Value, first, last) : Before(text, hit.Value, first, last)) is not { } before) continue;
            yield return before;
            if (TownsWithin.Before(text, first) is { } town) yield return town;
            foreach (var listed in text.Grammar.Order == "first" ? Listed(text, hit.Value, first) : ListedPlaces.Before(text, hit.Value, before.Span.Start, first)) yield return listed;
        }
        foreach (var hit in text.Grammar.PlacesBefore.FindLongest(text.Scan.Tokens))
        {
            if (text.Grammar.Order == "unspaced")
            {
                if (UnspacedPlaces.Announced(text, hit.End) is { } announced) yield return announced;
            }
            else if (hit.Value.Gender == ListedPlaces.Many)
            {
                foreach (var listed in ListedPlaces.After(text, hit)) yield return listed;
            }
            else if (text.WordsOf(hit) is var (word, last) && !text.IsOffice(word) && !IsInitial(text, word) && Run(text, last + 1) is { } end && !(end == last + 1 && text.IsAcronym(end)) && !IsHeldBySomebody(text, word, last + 1, end)) yield return new FoundName(text.Between(last + 1, end), text.SpanOf(last + 1, end));
        }
        if (text.Grammar.Order == "unspaced")
        {
            foreach (var country in text.Scan.Countries)
            {
                if (UnspacedPlaces.OfCountry(text, country.End) is { } town) yield return town;
            }
        }
        foreach (var hit in text.Grammar.AdjectivePlaces.FindLongest(text.Scan.Tokens))
        {
            if (text.WordsOf(hit) is not var (first, last) || last + 1 >= text.Count || !text.IsAdjoining(last + 1) || !Nominative.IsAdjective(text.Grammar, text[last + 1], hit.Value.Gender)) continue;
            yield return new FoundName($"{hit.Value.Name} {Nominative.Adjective(text.Grammar, text.Between(last + 1, last + 1), hit.Value.Gender)}", text.SpanOf(first, last + 1));
        }
        if (text.Grammar.Order == "first" && text.Grammar.Directions.Count > 0)
        {
            // "Z Cascavel w stanie Paraná".
            foreach (var hit in (ImmutableArray<Hit<NameHead>>)[.. text.Grammar.PlacesBefore.FindAll(text.Scan.Tokens), .. text.Grammar.AdjectivePlaces.FindAll(text.Scan.Tokens)])
            {
                if (text.WordsOf(hit) is not var (region, _) || region < 3 || !text.IsAdjoining(region) || !text.Grammar.Prepositions.Contains(text[region - 1].Folded)) continue;
                var at = region - 2;
                while (at > 0 && region - at < MostWords + 2 && text.IsAdjoining(at) && text.IsCapital(at - 1)) at--;
                if (at > 0 && text.Grammar.Directions.Contains(text[at - 1].Folded) && Run(text, at) == region - 2) yield return new FoundName(at == region - 2 ? Nominative.Place(text.Grammar, text.Between(at, at)) : text.Between(at, region - 2), text.SpanOf(at, region - 2));
            }
        }
        if (text.Grammar.Order == "inside")
        {
            if (Dateline(text) is { } dateline) yield return dateline;
            // "Darren Whitlock, 41, of Bolton": where somebody lives.
            for (var at = 2; at < text.Count; at++)
            {
                if (!text.IsCapital(at)) continue;
                if (IsLastOfList(text, at)) yield return new FoundName(text.Between(at, at), text.SpanOf(at, at));
                if (text[at - 1].Folded is "of" or "from" && IsAge(text, at - 2) && Address(text, at) is var (first, end)) yield return new FoundName(text.Between(first, end), text.SpanOf(first, end));
                else if (text.Grammar.Directions.Contains(text[at - 1].Folded) && Run(text, at) is { } last && IsWithin(text, last)) yield return new FoundName(text.Between(at, last), text.SpanOf(at, last));
            }
        }
        for (var at = 1; text.Grammar.Order != "unspaced" && at < text.Count - 1; at++)
        {
            if (IsAmongPlaces(text, at)) yield return new FoundName(text.Between(at, at), text.SpanOf(at, at));
        }
        if (text.Grammar.Prepositions.Count == 0 || IsHeadline(text)) yield break;
        for (var at = 1; at < text.Count; at++)
        {
            if (text.IsCapital(at) && text.GapBefore(at) is " " && text.Grammar.Prepositions.Contains(text[at - 1].Folded) && !text.Grammar.NoPlaces.Contains(text[at].Folded) && !(text.Grammar.Order == "inside" && text.Scan.Topics.StartAt(text[at].Start)) && Run(text, at) is { } end && (end - at < 2) && !text.IsAcronym(at) && !IsNoTown(text, at, end) && !text.Grammar.Streets.Contains(text[end].Folded))
                yield return new FoundName(end == at ? Nominative.Place(text.Grammar, text.Between(at, end)) : text.Between(at, end), text.SpanOf(at, end));
            // A street says enough by itself, whatever stands before it: "on Bramble Lane, Kingsmoor".
            else if (text.Grammar.Streets.Count > 0 && text.IsCapital(at) && !text.IsCapital(at - 1) && Address(text, at) is var (first, last) && first > at) yield return new FoundName(text.Between(first, last), text.SpanOf(first, last));
        }
    }

    /// <summary>"ELMWOOD, Ohio (AP) -", "PORT ALBERT, Mich. -": where the report comes from.</summary>
    private static FoundName? Dateline(NameText text)
    {
        if (text.Scan.Sentence.Number == 0) return null;
        var last = -1;
        while (last + 1 < Math.Min(text.Count, MostWords) && text.IsAcronym(last + 1) && text[last + 1].Length > 2 && !text.IsStop(last + 1) && (last < 0 || text.IsAdjoining(last + 1))) last++;
        if (last < 0 || last + 1 >= text.Count || text.GapBefore(last + 1) is not ", " || !text.IsCapital(last + 1) || text.IsAcronym(last + 1) || text.CountryOver(0) is not null || text.IsPlace(0)) return null;
        var after = text.Scan.Text.AsSpan(text[last + 1].End).TrimStart(". ");
        if (after.StartsWith("(") && after.IndexOf(')') is > 0 and var close) after = after[(close + 1)..].TrimStart();
        if (!after.IsEmpty && after[0] is not ('-' or '–' or '—')) return null;
        return new FoundName(string.Join(' ', Enumerable.Range(0, last + 1).Select(at => $"{text.Between(at, at)[0]}{text.Between(at, at)[1..].ToLowerInvariant()}")), text.SpanOf(0, last));
    }

    /// <summary>"Of Chapel Road, Oldham": the town behind the street.</summary>
    private static (int First, int Last)? Address(NameText text, int at)
    {
        if (Run(text, at) is not { } end) return null;
        if (!text.Grammar.Streets.Contains(text[end].Folded)) return (at, end);
        return end + 1 < text.Count && text.GapBefore(end + 1) is ", " && IsNamed(text, end + 1) ? (end + 1, end + 1) : null;
    }

    /// <summary>"Off Hualien, Taiwan": what lies in a country or a region is a place.</summary>
    private static bool IsWithin(NameText text, int last) =>
        last + 1 < text.Count && (text.GapBefore(last + 1) is ", " ? IsLand(text, last + 1) : text.GapBefore(last + 1) is " " && text[last + 1].Folded is "in" && last + 2 < text.Count && IsLand(text, last + 2))
        && !Enumerable.Range(Math.Max(0, last - 2), 3).Any(text.IsGiven);

    /// <summary>A country or a region, or a part of one: "eastern Poland", "the north of Kazakhstan".</summary>
    private static bool IsLand(NameText text, int at)
    {
        for (var end = Math.Min(at + MostBeforeLand, text.Count); at < end; at++)
        {
            if (text.CountryFrom(at) is not null || text.PlaceFrom(at) is not null) return true;
            if (text.IsCapital(at) || !(text.Grammar.Articles.Contains(text[at].Folded) || text.Grammar.Sides.Contains(text[at].Folded) || text[at].Folded is "of")) return false;
        }
        return false;
    }

    /// <summary>"Salford, Stockport and Bolton": after two places and an "and".</summary>
    private static bool IsLastOfList(NameText text, int at)
    {
        if (at < 4 || !text.IsJoint(at - 1) || text[at - 1].Folded is not "and" || !IsNamed(text, at) || (at + 1 < text.Count && text.IsAdjoining(at + 1) && text.IsCapital(at + 1)) || !text.IsPlace(at - 2)) return false;
        var before = at - 2;
        while (before > 0 && text.IsAdjoining(before) && text.IsPlace(before - 1)) before--;
        return before > 0 && text.GapBefore(before) is ", " && text.IsPlace(before - 1);
    }

    /// <summary>"Barcelonę, Alicante czy Brukselę": one word between two places of a list.</summary>
    private static bool IsAmongPlaces(NameText text, int at)
    {
        if (!text.IsCapital(at) || !IsNamed(text, at) || text.IsAcronym(at) || text.IsGiven(at) || text.IsPlace(at) || text.GapBefore(at) is not ", " || !text.IsPlace(at - 1)) return false;
        if (text.GapBefore(at + 1) is ", ") return text.Grammar.Order != "last" && text.PlaceFrom(at + 1) is { } next && !IsBody(text, next + 1);
        return at + 2 < text.Count && text.GapBefore(at + 1) is " " && text.GapBefore(at + 2) is " " && !text.IsCapital(at + 1) && text[at + 1].Length < 5 && !IsWhere(text.Grammar, text[at + 1].Folded) && text.PlaceFrom(at + 2) is { } last && !IsBody(text, last + 1);
    }

    /// <summary>"Z Berlina, Schulz w Warszawie": another clause, of where somebody is.</summary>
    private static bool IsWhere(NameGrammar grammar, string word) => grammar.Within.Contains(word) || grammar.Prepositions.Contains(word) || grammar.Directions.Contains(word) || grammar.Toward.Contains(word);

    /// <summary>"Стамбул, Йедитепе және Анкара университеттері": the places name bodies.</summary>
    private static bool IsBody(NameText text, int at) => at < text.Count && text.IsAdjoining(at) && (text.Heads.StartAt(text[at].Start) || text.IsHead(at));

    private static bool IsAge(NameText text, int at) =>
        text[at].Length is 2 or 3 && text[at].Folded.All(char.IsDigit) && text.GapBefore(at + 1) is ", " && at > 0 && text.GapBefore(at) is ", ";

    /// <summary>"Wiceminister rolnictwa i rozwoju wsi Jacek Czerniak": villages are what the ministry is for, and a person follows.</summary>
    private static bool IsHeldBySomebody(NameText text, int word, int first, int last) =>
        text.Grammar.Order == "first" && last > first && text.IsGiven(first) && !text.IsGiven(last) && word > 1 && (text.IsJoint(word - 2) || text.IsOffice(word - 1));

    /// <summary>"W King's College", "w Nord Stream 2": a body, or what has a number.</summary>
    private static bool IsNoTown(NameText text, int first, int last) =>
        (last > first && text.Grammar.CompanySigns.Contains(text[last].Folded)) || (last + 1 < text.Count && text.GapBefore(last + 1) is " " or "-" && char.IsDigit(text[last + 1].Folded[0]) && text[last + 1].Length < 3);

    /// <summary>"С.Міксера": a letter of somebody's name, not of a village.</summary>
    private static bool IsInitial(NameText text, int word) => text[word].Length == 1 && text.IsCapital(word);

    private static bool IsHeadline(NameText text) => text.Scan.Sentence.Number == 0 && Enumerable.Range(0, text.Count).Count(text.IsCapital) * 2 > text.Count;

    private static FoundName? Adjective(NameText text, NameHead head, int first, int last)
    {
        if (first == 0 || !text.IsAdjoining(first) || !text.IsCapital(first - 1) || !Nominative.IsAdjective(text.Grammar, text[first - 1], head.Gender)) return null;
        if (text.CountryOver(first - 1) is not null || text.IsStop(first - 1)) return null;
        var start = first - 1;
        if (start > 0 && text.GapBefore(start) is "-" && text.IsCapital(start - 1)) start--;
        var name = text.Scan.Text[text[start].Start..text[first - 1].Start] + Nominative.Adjective(text.Grammar, text.Between(first - 1, first - 1), head.Gender);
        return new FoundName($"{name} {head.Name}", text.SpanOf(start, last));
    }

    /// <summary>"В Сурхандарьинской, Самаркандской и Джизакской областях": the head is said once for all.</summary>
    private static IEnumerable<FoundName> Listed(NameText text, NameHead head, int first)
    {
        for (var at = first - 1; at > 0;)
        {
            if (text.GapBefore(at) is ", ") at--;
            else if (at > 1 && text.IsAdjoining(at) && text.IsJoint(at - 1) && text.IsAdjoining(at - 1)) at -= 2;
            else yield break;
            if (!text.IsCapital(at) || text.CountryOver(at) is not null || !Nominative.IsAdjective(text.Grammar, text[at], head.Gender)) yield break;
            yield return new FoundName($"{Nominative.Adjective(text.Grammar, text.Between(at, at), head.Gender)} {head.Name}", text.SpanOf(at, at));
        }
    }

    private static FoundName? Before(NameText text, NameHead head, int first, int last)
    {
        // "Helmand province": of heads without a capital the grammar names a few.
        if (text.Grammar.Order == "inside" && !text.IsCapital(first) && char.IsUpper(head.Name[0])) return null;
        var start = first;
        while (start > 0 && first - start < MostWords && text.IsAdjoining(start) && (IsNamed(text, start - 1) || (start == first && IsShort(text, start - 1))) && (start == first || !EndsInCase(text, start - 1))) start--;
        if (text.Grammar.Order == "last" && start == 0 && first > 1) start = 1;
        if (start == first || (start == 0 && text.Scan.IsMark(text[0]))) return null;
        // "Негізі облыста", "Қабулда туман ҳокими": a word that opens the sentence and a head that is nobody's.
        if (text.Grammar.Order == "last" && start == first - 1 && text.IsOpening(start) && !text.IsPlace(start) && !text[first].Folded.StartsWith(Fold.Text(head.Name), StringComparison.Ordinal) && !IsPlural(text, head, first)) return null;
        // "Kommunali State Unitary Enterprise", "the Indo-Pacific region".
        if (text.Grammar.Order == "inside" && ((text.IsCapital(first) && last + 1 < text.Count && text.IsAdjoining(last + 1) && text.IsCapital(last + 1) && !text.IsOffice(last + 1) && !text.IsHead(last + 1) && !text.IsStop(last + 1)) || (!text.IsCapital(first) && IsNoPlace(text, start, first)))) return null;
        return new FoundName(text.Scan.Text[text[start].Start..text[first].Start] + head.Name, text.SpanOf(start, last));
    }

    private static bool IsPlural(NameText text, NameHead head, int first) =>
        text.Grammar.Plurals.TryGetValue(head.Gender, out var endings) && endings.Any(ending => text[first].Folded.Contains(ending, StringComparison.Ordinal));

    private static bool IsNoPlace(NameText text, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (text.Grammar.NoPlaces.Contains(text[at].Folded)) return true;
        }
        return false;
    }

    /// <summary>Шу ауданы, Ош вилояти: two letters that are no acronym.</summary>
    private static bool IsShort(NameText text, int at) =>
        text.Grammar.Order == "last" && text[at].Length == 2 && text.IsCapital(at) && !text.IsOpening(at) && !text.IsAcronym(at) && text.CountryOver(at) is null;

    /// <summary>"Of the Republic, Siegen town": what is the other's begins anew.</summary>
    private static bool EndsInCase(NameText text, int at) =>
        text.Grammar.Order == "last" && text[at].Length > 5 && text.Grammar.TailEndings.Any(ending => text[at].Folded.EndsWith(ending, StringComparison.Ordinal));

    private static int? Run(NameText text, int at)
    {
        if (at >= text.Count || !text.IsAdjoining(at) || !IsNamed(text, at)) return null;
        var end = at;
        while (end + 1 < text.Count && end - at + 1 < MostWords && text.IsAdjoining(end + 1) && IsNamed(text, end + 1) && !OpensDistrict(text, end + 1) && !(text.IsGiven(end + 1) && end + 2 < text.Count && text.IsAdjoining(end + 2) && text.IsCapital(end + 2))) end++;
        // "Wójt gminy Kobierzyce Piotr Kopeć": who is of the place stands after it.
        if (text.Grammar.Order == "first" && end + 1 < text.Count && text.IsAdjoining(end + 1) && text.IsGiven(end + 1)) return end;
        // "in Kennedy's speech", "in Trump Tower Group": somebody's or something's, not a place.
        return text[end].Folded.EndsWith("'s", StringComparison.Ordinal) || (end + 1 < text.Count && text.IsAdjoining(end + 1) && text.IsCapital(end + 1) && !OpensDistrict(text, end + 1)) ? null : end;
    }

    /// <summary>"У селі Шелестове Богодухівського району": of what district the village is.</summary>
    private static bool OpensDistrict(NameText text, int at) =>
        text.Grammar.Order == "first" && !text.Grammar.HasCapitalTails && at + 1 < text.Count && text.IsAdjoining(at + 1) && !text.IsCapital(at + 1)
        && text.Grammar.Adjectives.Any(row => text[at].Folded.EndsWith(row.Item1, StringComparison.Ordinal))
        && text.Grammar.PlacesAfter.FindLongest(text.Scan.Tokens).Any(head => head.Start == text[at + 1].Start);

    /// <summary>Where the name of a district ends that begins here.</summary>
    public static int? DistrictFrom(NameText text, int at)
    {
        if (!text.IsCapital(at) || text.Grammar.HasCapitalTails) return null;
        var last = at + 1 < text.Count && text.GapBefore(at + 1) is "-" && text.IsCapital(at + 1) ? at + 1 : at;
        return OpensDistrict(text, last) ? last + 1 : null;
    }

    public static bool IsNamed(NameText text, int at) =>
        text.IsCapital(at) && (text[at].Length > 2 || (text[at].Length == 2 && at > 0 && text.IsCapital(at - 1) && !text.IsAcronym(at))) && text.CountryOver(at) is null && !text.IsKnown(at) && !text.IsOffice(at) && !text.IsHead(at) && !text.IsStop(at) && !char.IsDigit(text[at].Folded[0]);
}
