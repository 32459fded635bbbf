using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>
/// Which side gives and which receives, who visits whom. Told by the form of the name ("Узбекистану", "do Japonii"), by a small word beside
/// it ("to Uzbekistan", "日本に") or by a verb of receiving after it. Where the text is silent both sides stay equal.
/// </summary>
internal sealed class DirectionRule : IFactRule
{
    private const string Dative = "dat";
    private const string Japan = "JP";
    private const string Yen = "JPY";
    private const int LongestPreposition = 4;

    /// <summary>In letters: the name of a visitor with a long office.</summary>
    private const int LongestVisitor = 130;

    private static readonly string Visit = Cue.Event + EventKind.Visit.Name;

    /// <summary>The dative of whose something is, in Kazakh and Uzbek: экономикасына, iqtisodiyotiga.</summary>
    private static readonly string[] Into = ["ына", "іне", "iga", "ига"];

    /// <summary>Forms of the name, with its preposition, that make a country the one that is visited.</summary>
    private static readonly string[] WhereTo = ["to", "in"];

    public string Name => "direction";

    /// <summary>Finds no facts of its own: it completes the events found before it.</summary>
    public IEnumerable<Fact> Find(Draft draft)
    {
        List<string>? sides = null;
        // An array, which stays as it is while its facts are replaced.
        foreach (var found in draft.Of<EventFact>())
        {
            if (found.Event is not (EventKind.GrantLoan or EventKind.Investment or EventKind.Visit) || found.Status == EventStatus.Earlier) continue;
            sides ??= [.. draft.Parties];
            if ((NamedGiver(draft, found, sides) ?? Lender(draft, found, sides)) is { } lender)
            {
                draft.Replace(found, found with { From = lender, To = sides.SingleOrDefault(side => side != lender && !IsOnlyLeft(draft, found, side)) });
                continue;
            }
            if ((ReceiverOf(draft, found, sides) ?? TakerFromJapan(draft, found, sides)) is not { } receiver)
            {
                if (Announcer(draft, found, sides) is { } announcer) draft.Replace(found, found with { From = announcer, To = sides.Count == 2 ? sides.Single(side => side != announcer) : null });
                continue;
            }
            draft.Replace(found, found with { From = GiverTo(draft, found, sides, receiver), To = receiver });
        }
        return [];
    }

    /// <summary>Of two sides the other one; of more the one that does not stand in the list that the receiver begins: "Japan gives Tajikistan, Kyrgyzstan and Afghanistan".</summary>
    private static string? GiverTo(Draft draft, EventFact found, List<string> sides, string receiver)
    {
        if (!sides.Contains(receiver)) return null;
        if (sides.Count == 2) return sides.Single(side => side != receiver);
        foreach (var scan in TellingOf(draft, found))
        {
            for (var at = 0; at < scan.Countries.Length; at++)
            {
                if (scan.Countries[at].Value != receiver) continue;
                var listed = new HashSet<string> { receiver };
                for (var next = at + 1; next < scan.Countries.Length && CountryRule.IsListed(draft, scan, scan.Countries[next - 1], scan.Countries[next]); next++) listed.Add(scan.Countries[next].Value);
                var others = sides.Where(side => !listed.Contains(side)).ToList();
                if (others is [var giver]) return giver;
            }
        }
        return null;
    }

    /// <summary>The side that stands as the subject of the verb gives: "Китай вложит", "Koreya Respublikasi grant ajratdi"; and of two sides Japan lends what is lent in yen.</summary>
    private static string? Lender(Draft draft, EventFact found, List<string> sides)
    {
        if (sides.Count is not (1 or 2) || found.Event == EventKind.Visit) return null;
        var scan = draft.Scans[found.Span.Sentence];
        // 「アブダビのマスダールがウズベキスタンの事業に出資」: whose city the sentence opens with.
        if (scan.Tokens.HasUnspaced && scan.Places.FirstOrDefault(place => place.Start <= 1 && place.End < scan.Text.Length && scan.Text[place.End] == 'の') is { Value.Country: { } home, Length: > 0 } && sides.Contains(home)) return home;
        for (var at = 0; at < scan.Countries.Length; at++)
        {
            var country = scan.Countries[at];
            // "Узбекистан и Азербайджан создали фонд": both did.
            if (!sides.Contains(country.Value) || scan.Cues.HasAt(Cue.Receives, country.End + 1) || (at > 0 && CountryRule.IsListed(draft, scan, scan.Countries[at - 1], country))) continue;
            if (IsBeforeVerb(draft, found, scan, country) || OpensSentence(draft, found, scan, country) || PutsInto(draft, found, scan, country) || IsOfBank(draft, found, scan, country)) return country.Value;
        }
        // "Яку Сеул профінансує": a capital that stands right before the verb does it, and not one to which it goes.
        if (scan.Places.FirstOrDefault(place => place.Value is { IsCapital: true, Country: { } state } && sides.Contains(state) && place.End + 1 == found.Span.Start && !draft.Lexicon.Names.IsVerbLast && !scan.CuesOf(Cue.Away).Any(word => word.End + 1 == place.Start)) is { Length: > 0 } capital) return capital.Value.Country;
        if (found.Event == EventKind.GrantLoan && scan.Has(Cue.Supported) && EventGifts.PayerIn(draft, scan) is { Country: { } payer, Support: var support } && support.Start == found.Span.Start && sides.Contains(payer)) return payer;
        // "USAID намерено увеличить": the agency of a state gives for it.
        if (found.Event == EventKind.GrantLoan && sides is [var alone] && scan.Organisations.Any(agency => agency.Value.IsStateAgency && agency.Value.Country == alone && agency.End <= found.Span.Start)) return alone;
        if (found.Event != EventKind.GrantLoan || !sides.Contains(Japan) || sides.Count < 2) return null;
        return draft.Of<MoneyFact>().FirstOrDefault(sum => sum.Span.Sentence <= Math.Max(found.Span.Sentence, 1)) is { Currency: Yen } ? Japan : null;
    }

    /// <summary>"Japan's foreign minister X announced a loan": of whose government the only one is who stands, in the nominative, before what is given.</summary>
    private static string? Announcer(Draft draft, EventFact found, List<string> sides)
    {
        if (found.Event != EventKind.GrantLoan) return null;
        string? only = null;
        foreach (var person in draft.Of<PersonFact>(found.Span.Sentence))
        {
            if (person.Offices.FirstOrDefault(office => office is { Country: not null, Organisation: null, Rank: { } rank } && draft.Knowledge.Ranks[rank].Side == "government") is not { } office) continue;
            if (only is not null || person.Span.End > found.Span.Start || draft.TextOf(person.Span) != person.Name || !sides.Contains(office.Country!)) return null;
            only = office.Country;
        }
        return only;
    }

    /// <summary>"От Японии", 「日本から」, "Yaponiyadan": from whom it comes; and who is asked for it, whom the asker stands to as a receiver else does.</summary>
    private static string? NamedGiver(Draft draft, EventFact found, List<string> sides)
    {
        if (found.Event != EventKind.GrantLoan || sides.Count != 2) return null;
        var scan = draft.Scans[found.Span.Sentence];
        var isAsked = scan.Has(Cue.Asks);
        foreach (var country in scan.Countries)
        {
            if (!sides.Contains(country.Value)) continue;
            var term = draft.Knowledge.Countries[country.Value].Names[draft.Page.Language];
            if (CountryForms.HasBeside(scan, Cue.Giver, Cue.GiverAfter, country) || (term.In("abl") is { } ablative && ablative != term.Name && CountryForms.EndsHere(scan, country, ablative))) return country.Value;
            if (isAsked && (CountryForms.HasBeside(scan, Cue.Asks, Cue.RecipientAfter, country) || IsGivenTo(draft, found, scan, country))) return country.Value;
        }
        return null;
    }

    /// <summary>In the nominative, with the verb right after it.</summary>
    private static bool IsBeforeVerb(Draft draft, EventFact found, Scan scan, Hit<string> country)
    {
        if (country.End + 1 != found.Span.Start && !(found.Event == EventKind.GrantLoan && scan.CuesOf(Cue.Allocates).Any(verb => verb.Start == country.End + 1))) return false;
        var term = draft.Knowledge.Countries[country.Value].Names[draft.Page.Language];
        return term.In("gen") is { } genitive && genitive != term.Name && CountryForms.EndsHere(scan, country, term.Name);
    }

    /// <summary>Where the verb comes last, the first word without an ending.</summary>
    private static bool OpensSentence(Draft draft, EventFact found, Scan scan, Hit<string> country) =>
        found.Event == EventKind.GrantLoan && draft.Lexicon.Names.IsVerbLast && !scan.Tokens.HasUnspaced && country.Start <= 1
        && scan.Has(Cue.Allocates) && !scan.Has(Cue.Receives) && CountryForms.IsNominative(draft, scan, country);

    /// <summary>"Осы жылдар ішінде Оңтүстік Корея Қазақстан экономикасына инвестиция құйды": a name without an ending, and the other country's economy in the dative.</summary>
    private static bool PutsInto(Draft draft, EventFact found, Scan scan, Hit<string> country)
    {
        if (found.Event != EventKind.Investment || !draft.Lexicon.Names.IsVerbLast || scan.Tokens.HasUnspaced || scan.Has(Cue.Receives) || !CountryForms.IsNominative(draft, scan, country)) return false;
        return scan.Countries.Any(other => other.Start > country.End && other.Value != country.Value && scan.Tokens.Words.FirstOrDefault(word => word.Start == other.End + 1) is { Length: > 0 } what && Into.Any(ending => what.Folded.EndsWith(ending, StringComparison.Ordinal)));
    }

    /// <summary>"Австрийский банк UniCredit предоставил кредит": the country opens the sentence, and a bank or a company of it stands before the verb.</summary>
    private static bool IsOfBank(Draft draft, EventFact found, Scan scan, Hit<string> country)
    {
        if (found.Event != EventKind.GrantLoan || country.Start != 0 || draft.Lexicon.Names.IsVerbLast || scan.Has(Cue.Receives) || IsGivenTo(draft, found, scan, country)) return false;
        return scan.CuesOf(Cue.Allocates).Any(verb => verb.Start > country.End && scan.Organisations.Any(bank => bank.Start > country.End && bank.End <= verb.Start && bank.Value.Kind is "bank" or "company")
            && !scan.Countries.Any(other => other.Value != country.Value && other.End <= verb.Start));
    }

    /// <summary>Japanese papers need not say who gives what is called 無償資金協力.</summary>
    private static string? TakerFromJapan(Draft draft, EventFact found, List<string> sides) =>
        found.Event == EventKind.GrantLoan && draft.Page.Language == "ja" && sides.Count == 2 && sides.Contains(Japan) ? sides.Single(side => side != Japan) : null;

    private static string? ReceiverOf(Draft draft, EventFact found, List<string> sides)
    {
        if (found.Event == EventKind.Visit && (HostInWord(draft, found) ?? VisitedPlace(draft, found)) is { } there && sides.Contains(there)) return there;
        foreach (var scan in TellingOf(draft, found))
        {
            var hit = scan.Countries.FirstOrDefault(country => sides.Contains(country.Value)
                && (found.Event == EventKind.Visit ? IsVisited(draft, scan, country) : IsGivenTo(draft, found, scan, country)));
            if (hit.Length > 0) return hit.Value;
        }
        // "Вложит 120 млн долларов в завод в Наманганской области".
        return found.Event == EventKind.Visit
            ? null
            : draft.Of<PlaceFact>().FirstOrDefault(place => place.Span.Sentence == found.Span.Sentence && place.Span.End + 1 != found.Span.Start && place.Country is { } there && sides.Contains(there)
                && !draft.Scans[place.Span.Sentence].Countries.Any(country => country.Value == there))?.Country;
    }

    /// <summary>The sentence of an event; where that is the title, which is short of words, the first one too, which says the same in full.</summary>
    private static IEnumerable<Scan> TellingOf(Draft draft, EventFact found)
    {
        for (var number = found.Span.Sentence; number <= Math.Max(found.Span.Sentence, 1) && number < draft.Scans.Length; number++) yield return draft.Scans[number];
    }

    /// <summary>"訪日" is a visit to Japan.</summary>
    private static string? HostInWord(Draft draft, EventFact found)
    {
        foreach (var (code, hit) in draft.Scans[found.Span.Sentence].CuesUnder(Cue.VisitTo))
        {
            if (hit.Start < found.Span.End && found.Span.Start < hit.End) return code;
        }
        return null;
    }

    /// <summary>"Podczas wizyty w Kijowie", "Toshkentga keldi": the place right beside the word is where the visit went.</summary>
    private static string? VisitedPlace(Draft draft, EventFact found)
    {
        var scan = draft.Scans[found.Span.Sentence];
        foreach (var place in scan.Places)
        {
            if (scan.IsVerbLast ? IsReached(draft, scan, place, found.Span) : place.Start > found.Span.End && place.Start - found.Span.End <= LongestPreposition && scan.Text.AsSpan(found.Span.End, place.Start - found.Span.End).IndexOfAny(",;:.(–") < 0) return place.Value.Country;
        }
        return null;
    }

    /// <summary>Where the verb comes last, with the ending or the particle of whither right before it, or within what is said of the visit.</summary>
    private static bool IsReached(Draft draft, Scan scan, Hit<Place> place, Span visit)
    {
        if (place.Start < visit.Start ? visit.Start - place.End is not (>= 0 and <= LongestPreposition) : place.End > visit.End) return false;
        return scan.Tokens.HasUnspaced ? scan.Cues.HasAt(Cue.VisitedAfter, place.End) || scan.Cues.HasAt(Cue.RecipientAfter, place.End) : draft.Lexicon.Names.Whither.Any(ending => scan.Tokens.Folded.AsSpan(place.Start, place.Length).EndsWith(ending));
    }

    /// <summary>"For migrants from Afghanistan": whoever has left a country is helped elsewhere.</summary>
    private static bool IsOnlyLeft(Draft draft, EventFact found, string side)
    {
        var scan = draft.Scans[found.Span.Sentence];
        var named = scan.Countries.Where(country => country.Value == side).ToList();
        return named.Count > 0 && named.TrueForAll(country => CountryForms.Is(draft, scan, country, "from", "abl"));
    }

    private static bool IsVisited(Draft draft, Scan scan, Hit<string> country)
    {
        var term = draft.Knowledge.Countries[country.Value].Names[draft.Page.Language];
        return WhereTo.Select(term.In).OfType<string>().Any(form => CountryForms.EndsHere(scan, country, form))
            || CountryForms.HasBeside(scan, Cue.Visited, Cue.VisitedAfter, country) || IsGoneTo(draft, scan, country) || IsSentTo(scan, country);
    }

    /// <summary>"The visit of the foreign secretary Lord Cameron to Turkmenistan": behind the word for it stands who came, then where to.</summary>
    private static bool IsGoneTo(Draft draft, Scan scan, Hit<string> country)
    {
        if (draft.Lexicon.Language.Code != "en") return false;
        foreach (var visit in scan.CuesOf(Visit))
        {
            if (country.Start - visit.End is not (> 0 and <= LongestVisitor)) continue;
            var between = scan.Text.AsSpan(visit.End, country.Start - visit.End);
            if (between.IndexOfAny(".;:") < 0 && between.EndsWith(" to ") && between[..^4].IndexOf(" to ") < 0) return true;
        }
        return false;
    }

    /// <summary>「カザフスタンに医師団を派遣」: the particle tells where to, and the sending follows in the same clause.</summary>
    private static bool IsSentTo(Scan scan, Hit<string> country) =>
        scan.Tokens.HasUnspaced && scan.Cues.HasAt(Cue.RecipientAfter, country.End)
        && scan.CuesOf(Visit).Any(sent => sent.End > country.End && !Pauses.HasBreak(scan.Text.AsSpan(country.End, Math.Max(0, sent.Start - country.End))));

    private static bool IsGivenTo(Draft draft, EventFact found, Scan scan, Hit<string> country)
    {
        var term = draft.Knowledge.Countries[country.Value].Names[draft.Page.Language];
        // "Японии" may be of Japan, to Japan or in Japan: a form shared with another case says nothing.
        var isDative = term.In(Dative) is { } dative && dative != term.In("gen") && dative != term.Name && CountryForms.EndsHere(scan, country, dative);
        // "Доставил в Узбекистан 875 тысяч доз вакцины": goods go to a country as people do.
        var isSentTo = found.Event == EventKind.GrantLoan && (scan.Has(Cue.InKind) || scan.Has(Cue.Aid)) && term.In("to") is { } whither && whither != term.Name && CountryForms.EndsHere(scan, country, whither);
        return isDative || isSentTo || CountryForms.HasBeside(scan, Cue.Recipient, Cue.RecipientAfter, country) || scan.CuesOf(Cue.Receives).Any(verb => verb.Start >= country.End && IsNearest(scan, country, verb.Start) && !(found.Event == EventKind.Investment && scan.Text.AsSpan(country.End, verb.Start - country.End).Contains(',')));
    }

    private static bool IsNearest(Scan scan, Hit<string> country, int before) =>
        !scan.Countries.Any(other => other.Start > country.Start && other.End <= before);
}
