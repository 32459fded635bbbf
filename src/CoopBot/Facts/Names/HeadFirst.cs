using CoopBot.Knowledge;

namespace CoopBot.Facts.Names;

/// <summary>Names of languages whose head opens its genitives: Министерство энергетики Узбекистана, Państwowa Agencja Atomistyki.</summary>
internal static class HeadFirst
{
    private const int LongestTail = 9;

    public static IEnumerable<FoundName> In(NameText text) => text.Heads.IsEmpty ? [] : All(text);

    private static IEnumerable<FoundName> All(NameText text)
    {
        var end = -1;
        foreach (var hit in text.Heads)
        {
            if (text.WordsOf(hit) is not var (first, last) || first <= end || text.IsKnown(first) || text.CountryOver(first) is not null) continue;
            if (IsPlural(text, hit.Value, last)) continue;
            if (Build(text, hit.Value, first, last) is not { } built) continue;
            end = built.Last;
            yield return built.Name;
        }
    }

    private static (FoundName Name, int Last)? Build(NameText text, NameHead head, int first, int last)
    {
        var left = Left(text, head, first);
        if (left == first && left > 0 && !text.IsCapital(first) && text.Grammar.Pointers.Contains(text[left - 1].Folded)) return null;
        var tail = Tail.After(text, head, last, isHeld: left > 0 && text.IsOffice(left - 1));
        var ownCapital = Enumerable.Range(left, first - left + 1).Any(at => text.IsCapital(at) && !text.IsOpening(at));
        var isName = head.Needs switch
        {
            "alone" => tail.Country is not null || !head.Name.All(char.IsUpper) || !IsInOffice(text, first),
            "tail" => tail.Last > last || (left < first && ownCapital) || first - left > 1,
            "name" => tail.IsProper || (left < first && ownCapital) || first - left > 1 || (ownCapital && tail.Last > last),
            "capital" => first - left > 1 || (left < first && (ownCapital || (text.IsCapital(left) && text.CountryFrom(left) is null && tail.IsProper))) || (ownCapital && tail.Last > last),
            "works" => left < first && text.CountryFrom(left) is null && (ownCapital || IsOfTown(text, head, left)),
            "country" => tail.Country is not null || (left < first && ownCapital),
            _ => tail.HasPlace || left < first,
        };
        // "Організація переговорів з Росією": with whom is none of its name.
        if (isName && head.Needs == "name" && !ownCapital && tail.Country is not null && text.CountryOver(tail.Last) is var (with, _, _) && text.IsJoint(with - 1) && text[with - 1].Length < 3) return null;
        // "Zakład w Brnie" at the beginning of a sentence: some works in a town.
        if (!isName || (text.Grammar.HasCapitalTails && left == first && text.IsOpening(first) && last + 1 < text.Count && text.Grammar.Prepositions.Contains(text[last + 1].Folded))) return null;
        var words = new List<string>();
        for (var at = left; at < first; at++) words.Add(Left(text, head, at, first));
        words.Add(Nominative.Head(head, text.Between(first, last)));
        for (var at = last + 1; at <= tail.Last; at++)
        {
            var word = text.Between(at, at);
            // The adjective that follows agrees with the head: Komisji Europejskiej is Komisja Europejska.
            if ((at == last + 1 || (at == last + 2 && text.GapBefore(at) is "-")) && text.Grammar.HasCapitalTails && Nominative.IsAdjective(text.Grammar, text[at], head.Gender)) word = Nominative.Adjective(text.Grammar, word, head.Gender);
            words.Add((text.GapBefore(at) is var gap && gap.Contains('-') ? "-" : gap.Contains(',') ? ", " : gap is ". " ? ". " : " ") + word);
        }
        var name = string.Join(' ', words.Take(first - left + 1)).Replace("- ", "-", StringComparison.Ordinal) + string.Concat(words.Skip(first - left + 1));
        return (new FoundName(name, text.SpanOf(left, tail.Last), tail.Country, head.Needs == "place", tail.Seat > 0 ? text[tail.Last].End - text[tail.Seat].Start : 0), tail.Last);
    }

    private static string Left(NameText text, NameHead head, int at, int first) =>
        at + 1 < first && text.GapBefore(at + 1) is "-" or " - " or " – " ? text.Between(at, at) + "-" : Nominative.Adjective(text.Grammar, text.Between(at, at), head.Gender);

    /// <summary>The adjectives before the head that belong to its name: from the first one with a capital on.</summary>
    private static int Left(NameText text, NameHead head, int first)
    {
        var left = first;
        while (left > 0 && first - left < 4 && text.IsAdjoining(left) && (!text.IsStop(left - 1) || (left == first && text.CountryOver(left - 1) is not null)) && !text.IsOffice(left - 1) && !text.IsKnown(left - 1)
            && (Nominative.IsAdjective(text.Grammar, text[left - 1], head.Gender) || IsHalf(text, left - 1))) left--;
        while (left < first && !text.IsCapital(left)) left++;
        // "Polsko-Kazachska Komisja", "Санкт-Петербургский университет": the halves belong together.
        return left < first && left > 0 && text.IsCapital(left - 1) && (text.GapBefore(left) is "-" || (text.GapBefore(left) is " - " or " – " && text[left - 1].Folded[^1] is 'o' or 'о')) ? left - 1 : left;
    }

    /// <summary>"Минский завод" at the beginning of a sentence, which gives any word a capital.</summary>
    private static bool IsOfTown(NameText text, NameHead head, int at)
    {
        var word = Fold.Text(Nominative.Adjective(text.Grammar, text.Between(at, at), head.Gender));
        foreach (var ending in text.Grammar.TownEndings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal)) return true;
        }
        return false;
    }

    /// <summary>"Історико-краєзнавчий музей": the first half of an adjective.</summary>
    private static bool IsHalf(NameText text, int at) => text.GapBefore(at + 1) is "-" && text[at].Folded[^1] is 'o' or 'о' && text[at].Length > 2;

    /// <summary>"The head of the foreign ministry": an office, not an organisation of the news.</summary>
    private static bool IsInOffice(NameText text, int first)
    {
        if (text.IsOffice(first) || (first > 0 && text.IsStop(first - 1))) return true;
        var before = first - 1;
        if (before > 0 && text.CountryOver(before) is var (country, _, _)) before = country - 1;
        return before >= 0 && (text.IsOffice(before) || text.IsStop(before));
    }

    public static bool IsPlural(NameText text, Hit<NameHead> hit) =>
        text.Grammar.Order == "first" && text.WordsOf(hit) is var (_, last) && IsPlural(text, hit.Value, last);

    private static bool IsPlural(NameText text, NameHead head, int last) =>
        text.Grammar.Plurals.TryGetValue(head.Gender, out var endings) && head.Needs != "alone"
        && endings.Any(ending => text[last].Folded.EndsWith(ending, StringComparison.Ordinal) && !Fold.Text(head.Name).EndsWith(ending, StringComparison.Ordinal)
            && text[last].Folded.Length >= Fold.Text(head.Name).Length - 1);

    /// <summary>What follows a head as part of its name.</summary>
    private readonly record struct Tail(int Last, bool IsProper, bool HasPlace, string? Country)
    {
        /// <summary>"Urząd Marszałkowski w Poznaniu": where a body sits is the news's place too.</summary>
        public int Seat { get; init; }

        public static Tail After(NameText text, NameHead head, int last, bool isHeld)
        {
            var tail = new Tail(last, false, false, null);
            if (head.Needs == "alone")
            {
                var country = last + 1 < text.Count && text.IsAdjoining(last + 1) ? text.CountryFrom(Skipped(text, last + 1)) : null;
                return country is var (end, code) && IsNoun(text, Skipped(text, last + 1)) ? new Tail(end, true, false, code) : tail;
            }
            for (var at = last + 1; at < text.Count && at - last <= LongestTail; at++)
            {
                // A comma right after the head ends the name: "the work of KNU, its laboratories and its library".
                if (!text.IsAdjoining(at) && (at == last + 1 || !IsListed(text, at))) break;
                // "Prezes Urzędu Ochrony Konkurencji Tomasz Chróstny": after an office comes the name of who holds it.
                if (isHeld && text.IsCapital(at) && at + 1 < text.Count && text.IsCapital(at + 1)
                    && (text.IsGiven(at) || (!text.Grammar.HasCapitalTails && !text.IsLatin(at) && text.IsAdjoining(at + 1) && !EndsAsTail(text, at) && !text.IsPlace(at)))) break;
                // "Председательствовал на суде Марат Сыдыков": whose it were would stand in the genitive.
                if (at == last + 1 && head.Needs == "name" && !text.Grammar.HasCapitalTails && text.IsGiven(at) && !IsInflected(text[at].Folded) && at + 1 < text.Count && text.IsAdjoining(at + 1) && text.IsCapital(at + 1) && !text.IsCapital(last)) break;
                // "Голова департаменту Міністерства Йошіхіса Нагаяма": nobody's ministry, and a name.
                if (at == last + 1 && head.Needs == "tail" && !text.Grammar.HasCapitalTails && text.IsCapital(at) && !text.IsLatin(at) && at + 1 < text.Count && text.IsAdjoining(at + 1) && text.GapBefore(at + 1) is " " && text.IsCapital(at + 1)
                    && text.CountryOver(at) is null && text.CountryOver(at + 1) is null && !text.IsPlace(at) && !text.IsHead(at + 1) && !IsAdjective(text, at)) break;
                // "Голова парламентського комітету з питань бюджету Роксолана Підласа": a given name behind the words of a body begins the name of who heads it.
                if (!text.Grammar.HasCapitalTails && at > last + 1 && text.IsCapital(at) && !text.IsCapital(at - 1) && at + 1 < text.Count && text.IsCapital(at + 1) && text.GapBefore(at + 1) is " "
                    && text.IsGiven(at) && !text.Grammar.TailWords.Contains(text[at - 1].Folded) && !text.IsPlace(at)) break;
                // "Dyrektor Biura Wyborczego w Sieradzu Tadeusz Brzozowski": so does one after a place.
                if (tail.HasPlace && text.Grammar.HasCapitalTails && text.IsCapital(at) && text.IsGiven(at) && at + 1 < text.Count && text.IsAdjoining(at + 1) && text.IsCapital(at + 1)) break;
                if (text.IsCapital(at) && !text.IsNominative(at) && text.CountryFrom(at) is var (countryEnd, code))
                {
                    tail = new Tail(countryEnd, true, tail.HasPlace, code);
                    at = countryEnd;
                    if (!Nominative.IsAdjective(text.Grammar, text[at], "m") && !Nominative.IsAdjective(text.Grammar, text[at], "f")) break;
                    continue;
                }
                if (text.PlaceFrom(at) is { } placeEnd)
                {
                    tail = tail with { Last = placeEnd, IsProper = true, HasPlace = true, Seat = at > last + 1 && text.Grammar.Within.Contains(text[at - 1].Folded) ? at : 0 };
                    at = placeEnd;
                    continue;
                }
                // "Хокимият Шараф-Рашидовского района"
                if (head.Needs == "place" && BuiltPlaces.DistrictFrom(text, at) is { } district) return tail with { Last = district, IsProper = true, HasPlace = true };
                if (text.CountryOver(at) is not null || (text.IsOffice(at) && !IsOfMany(text, at, last)) || text.IsKnown(at) || text.IsStop(at) || text.IsHead(at)) break;
                if (text.IsJoint(at) && text.Grammar.HasCapitalTails && OpensAnother(text, at + 1)) break;
                if (text.IsJoint(at)) continue;
                // "Университет имени Л.Н. Гумилёва"
                if (text[at].Length == 1 && text.IsCapital(at) && at > last + 1 && at + 1 < text.Count && text.GapBefore(at + 1).StartsWith(".")) continue;
                if (text.Scan.IsMark(text[at])) break;
                if (text.IsCapital(at))
                {
                    if (!text.Grammar.HasCapitalTails && text.IsJoint(at - 1)) break;
                    // A second name in a row is somebody else's: Министерство энергетики Журабек ...
                    if (!text.Grammar.HasCapitalTails && at > last + 1 && !tail.IsProper && !EndsAsTail(text, at)) break;
                    if (!text.Grammar.HasCapitalTails && !EndsAsTail(text, at) && !text.IsLatin(at) && at > last + 1) break;
                    tail = tail with { Last = at, IsProper = true, Seat = 0 };
                    continue;
                }
                if (text.Grammar.HasCapitalTails || !(EndsAsTail(text, at) || (text.IsJoint(at - 1) && !text.EndsIn(at, text.Grammar.VerbEndings)) || FollowsAdjective(text, at))) break;
                tail = tail with { Last = at, Seat = 0 };
            }
            return Whole(text, last, tail);
        }

        /// <summary>Спілка ректорів, Rada Ministrów: a union of those who hold an office.</summary>
        private static bool IsOfMany(NameText text, int at, int last) =>
            at == last + 1 && text.IsCapital(last) && text.IsCapital(at) == text.Grammar.HasCapitalTails && text.Grammar.Plurals.TryGetValue("m", out var endings) && endings.Any(ending => ending.Length > 1 && text[at].Folded.EndsWith(ending, StringComparison.Ordinal));

        /// <summary>"Politechnika Łódzka oraz Narodowy Uniwersytet": the next name begins with its adjectives.</summary>
        private static bool OpensAnother(NameText text, int at)
        {
            while (at < text.Count && text.IsAdjoining(at) && text.IsCapital(at) && !text.IsHead(at) && (Nominative.IsAdjective(text.Grammar, text[at], "m") || Nominative.IsAdjective(text.Grammar, text[at], "f") || Nominative.IsAdjective(text.Grammar, text[at], "n"))) at++;
            return at < text.Count && text.IsAdjoining(at) && text.IsCapital(at) && text.IsHead(at);
        }

        /// <summary>No name ends in an adjective that has its noun after it: "комитет Черкасского городского совета".</summary>
        private static Tail Whole(NameText text, int last, Tail tail)
        {
            if (text.Grammar.HasCapitalTails || tail.Country is not null) return tail;
            for (var at = tail.Last + 1; at - tail.Last == 1 && at < text.Count && at - last <= LongestTail && tail.Last > last; at++)
            {
                if (!IsAdjective(text, tail.Last) || !text.IsAdjoining(at) || text.IsCapital(at) || text[at].Length < 4 || text.Scan.IsMark(text[at]) || text.IsStop(at) || text.IsOffice(at)
                    || text.EndsIn(at, text.Grammar.VerbEndings)) break;
                tail = tail with { Last = at, Seat = 0 };
            }
            return tail;
        }

        private static bool IsAdjective(NameText text, int at) =>
            Nominative.IsAdjective(text.Grammar, text[at], "m") || Nominative.IsAdjective(text.Grammar, text[at], "f") || Nominative.IsAdjective(text.Grammar, text[at], "n");

        /// <summary>A name of a man ends in a consonant only as it is.</summary>
        private static bool IsInflected(string word) => word[^1] is 'а' or 'я' or 'у' or 'ю' or 'е' or 'и' or 'і' or 'ы' or 'м';

        /// <summary>"Республики" before its country.</summary>
        private static int Skipped(NameText text, int at) =>
            text.CountryFrom(at) is null && at + 1 < text.Count && text.IsCapital(at) && text.IsAdjoining(at + 1) && text.CountryFrom(at + 1) is not null ? at + 1 : at;

        private static bool IsNoun(NameText text, int at) =>
            text.IsCapital(at);

        /// <summary>Ministry of A, B and C: a comma is inside the name when an "and" ends the list.</summary>
        private static bool IsListed(NameText text, int at)
        {
            if (text.GapBefore(at) is not ", ") return false;
            for (var ahead = at; ahead < Math.Min(at + 4, text.Count); ahead++)
            {
                if (ahead > at && !text.IsAdjoining(ahead) && text.GapBefore(ahead) is not ", ") return false;
                if (text.IsJoint(ahead)) return ahead > at && ahead + 1 < text.Count && text.IsCapital(ahead + 1) == text.Grammar.HasCapitalTails && !text.IsHead(ahead + 1) && text.CountryFrom(ahead + 1) is null;
                if (text.IsCapital(ahead) != text.Grammar.HasCapitalTails || text.CountryFrom(ahead) is not null || text.IsHead(ahead) || text.IsKnown(ahead)) return false;
            }
            return false;
        }

        /// <summary>An adjective in the genitive has its noun after it, whatever that ends in: стратегических реформ.</summary>
        private static bool FollowsAdjective(NameText text, int at) => EndsAsTail(text, at - 1) && (text.Grammar.HasCapitalTails || !text.IsCapital(at - 1))
            && (Nominative.IsAdjective(text.Grammar, text[at - 1], "m") || Nominative.IsAdjective(text.Grammar, text[at - 1], "f") || Nominative.IsAdjective(text.Grammar, text[at - 1], "n"));

        private static bool EndsAsTail(NameText text, int at)
        {
            var word = text[at].Folded;
            if (text.Grammar.TailWords.Contains(word)) return true;
            if (word.Length < 4 || text.EndsIn(at, text.Grammar.VerbEndings)) return false;
            return text.EndsIn(at, text.Grammar.TailEndings);
        }
    }
}
