using System.Collections.Frozen;
using CoopBot.Facts.Names;
using CoopBot.Facts.Rules;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Labelling;

/// <summary>The sides of the news: countries, and partners that stand for one.</summary>
/// <param name="Countries">How many countries are parties.</param>
/// <param name="HasPartner">A body, bank or company of another country takes part, a place abroad is where it happens, or the reader's own country goes without saying.</param>
internal readonly record struct Sides(int Countries, bool HasPartner)
{
    /// <summary>What one does with another: a forum or a plant a country may have by itself.</summary>
    private static readonly FrozenSet<string> MutualCues =
        new[] { Cue.Cooperation, Cue.Aid }
            .Concat(new[] { EventKind.Visit, EventKind.Talks, EventKind.AgreementSigned, EventKind.Memorandum, EventKind.GrantLoan }.Select(kind => Cue.Event + kind.Name))
            .Concat(new[] { "memorandum", "agreement", "contract", "roadmap", "protocol" }.Select(paper => Cue.Paper + paper))
            .ToFrozenSet();

    /// <summary>In letters: "международная научно-практическая конференция".</summary>
    private const int LongestForumName = 25;

    /// <summary>In letters: between "Mongolian" and "counterpart".</summary>
    private const int CounterpartReach = 12;

    private const string ForeignAffairs = "foreign-affairs";

    private static readonly FrozenSet<string> Envoys = new[] { "ambassador", "permanent-representative", "charge-d-affaires", "consul", "consul-general", "deputy-ambassador", "envoy" }.ToFrozenSet();

    public static Sides Of(Draft draft)
    {
        var parties = draft.Parties.ToHashSet();
        var partner = HasBody(draft, parties)
            || HasForeignFirm(draft, parties)
            || HasScene(draft, parties)
            || IsHelped(draft, parties)
            || IsWithHome(draft)
            || IsGathering(draft)
            || IsWithRegion(draft, parties)
            || IsToRegion(draft, parties)
            || IsWithStates(draft)
            || IsReceived(draft)
            || IsWithCounterpart(draft, parties)
            || IsOfTwoHomes(draft, parties)
            || IsBoughtAbroad(draft, parties);
        return new Sides(parties.Count + (HasRegion(draft) ? 2 : 0), partner);
    }

    private static bool HasBody(Draft draft, HashSet<string> parties)
    {
        var own = parties.Count == 0 ? HomeOfAll(draft) : null;
        return draft.Of<OrganisationFact>()
            .Where(found => found.Id is not null && (SceneCountries.IsTold(draft, found.Span.Sentence) || IsBought(draft, found.Span.Sentence) || IsActiveBelow(draft, found)))
            .Where(found => draft.Knowledge.Organisations[found.Id!].Kind != "platform" || IsBought(draft, found.Span.Sentence))
            .Select(found => draft.Knowledge.Organisations[found.Id!])
            .Where(found => own is null || found.Kind != "company" || found.Country != own)
            // A company at home with nobody else named is home news.
            .Any(found => found.Kind != "club" && !(parties.Count == 0 && found.Country is { } country && country == draft.Lexicon.Language.Home) && (found.Country is null || !parties.Contains(found.Country) || parties.Count > 1));
    }

    /// <summary>"Казанский университет и университет Ланьчжоу открыли общую программу": bodies of two countries, or of one and a country, though nobody says whose they are.</summary>
    private static bool IsOfTwoHomes(Draft draft, HashSet<string> parties)
    {
        foreach (var scan in draft.News)
        {
            if (!draft.IsAbove(scan)) continue;
            var isTogether = SceneCountries.IsTogether(scan);
            // A company that is known all over the world is named with whatever its products do.
            var homes = draft.Of<OrganisationFact>(scan.Sentence.Number)
                .Where(body => body.Id is null || draft.Knowledge.Organisations[body.Id].Kind is "body" or "agency" || (isTogether && draft.Knowledge.Organisations[body.Id].Kind is "company" or "bank"))
                .Select(body => Homes.Of(draft, body)).OfType<string>().ToHashSet();
            if (homes.Count > 1 || (homes.Count == 1 && scan.Countries.Any(country => parties.Contains(country.Value) && !homes.Contains(country.Value)))) return true;
        }
        return false;
    }

    /// <summary>"Hewlett-Packard has bought 3Com": the one country of all the bodies that are named, where they are several; null else.</summary>
    private static string? HomeOfAll(Draft draft)
    {
        var bodies = draft.Of<OrganisationFact>().Where(found => found.Id is not null).Select(found => draft.Knowledge.Organisations[found.Id!]).Where(found => found.Kind is not ("platform" or "media" or "club")).DistinctBy(found => found.Id).ToList();
        return bodies.Count > 1 && bodies.TrueForAll(found => found.Country == bodies[0].Country) ? bodies[0].Country : null;
    }

    /// <summary>A share of a works that nobody says the home of, bought by the one country that is named, or by its company.</summary>
    private static bool IsBoughtAbroad(Draft draft, HashSet<string> parties) =>
        parties.Count == 1 && draft.Of<EventFact>().Any(found => found.Event == EventKind.Investment && draft.Scans[found.Span.Sentence] is var scan
            && scan.CuesOf(Cue.Buys).Any(buys => EventPairs.IsBoughtFromAbroad(draft, scan, buys)));

    /// <summary>"The Union will buy another batch from Pfizer", in the title or the lead.</summary>
    private static bool IsBought(Draft draft, int sentence) => draft.IsAbove(sentence) && draft.Scans[sentence].Has(Cue.Buys);

    /// <summary>"Премьер-министр провел встречу с председателем Shandong Energy Group Co.": nobody says where from, but not from here.</summary>
    private static bool HasForeignFirm(Draft draft, HashSet<string> parties)
    {
        if (parties.Count != 1 || draft.Lexicon.Names is not { Order: "first" or "last", HasCapitalTails: false }) return false;
        foreach (var firm in draft.Of<OrganisationFact>())
        {
            if (firm is { Id: null, Country: null } && draft.IsAbove(firm.Span.Sentence) && ForeignNames.IsForeign(firm.Value) && SceneCountries.IsTold(draft, firm.Span.Sentence)) return true;
        }
        return false;
    }

    /// <summary>"World Bank to carry out six projects in Kyrgyzstan": the title has the bank or the body of many countries, and the text what was done with it.</summary>
    private static bool IsActiveBelow(Draft draft, OrganisationFact found)
    {
        if (draft.ZoneOf(found.Span.Sentence) != Zone.Title || draft.Knowledge.Organisations[found.Id!] is not ({ IsLender: true } or { Kind: "body", Country: null })) return false;
        foreach (var scan in draft.News)
        {
            foreach (var hit in scan.Organisations)
            {
                if (hit.Value.Id == found.Id && SceneCountries.IsTold(draft, scan.Sentence.Number)) return true;
            }
        }
        return false;
    }

    /// <summary>A meeting in another country's city has that country in it, though nobody says its name; a visit to one's own city is none.</summary>
    private static bool HasScene(Draft draft, HashSet<string> parties)
    {
        var scenes = draft.Of<PlaceFact>().Where(place => place.Country is { } there && !parties.Contains(there) && (SceneCountries.IsTold(draft, place.Span.Sentence) || IsWork(draft, place.Span.Sentence)));
        // "В Ташкенте появится японский университет. Его обсудили во время визита": the title says where, and the text what was done.
        if (parties.Count > 0) return scenes.Any() || (parties.Count == 1 && IsTitledPlace(draft, parties));
        var countries = scenes.Select(place => place.Country).ToHashSet();
        return countries.Count > 1
            || (draft.Lexicon.Language.Home is { } home && countries.Any(there => there != home) && draft.Of<EventFact>().Any(found => found.Event == EventKind.Visit || (found.Event == EventKind.Talks && draft.Scans[found.Span.Sentence].Has(Cue.LeadsDelegation))));
    }

    /// <summary>"The city of Seoul will pay for a park in Tashkent": what is built, begun or shown there, in the title or the lead.</summary>
    private static bool IsWork(Draft draft, int sentence)
    {
        var scan = draft.Scans[sentence];
        return draft.IsAbove(scan) && (scan.Has(Cue.Builds) || scan.Has(Cue.Undertaking) || scan.Has(Cue.Begins) || scan.Has(Cue.Stages));
    }

    private static bool IsTitledPlace(Draft draft, HashSet<string> parties) =>
        draft.Of<EventFact>().Any(found => found.Status != EventStatus.Earlier && draft.ZoneOf(found.Span.Sentence) is Zone.Lead or Zone.Body)
        && draft.Of<PlaceFact>().Any(place => place.Country is { } there && !parties.Contains(there) && draft.ZoneOf(place.Span.Sentence) == Zone.Title);

    /// <summary>Rescuers sent to another country: whom one helps is the other side, named once or not.</summary>
    private static bool IsHelped(Draft draft, HashSet<string> parties) =>
        parties.Count == 1 && draft.News.Any(scan => scan.Has(Cue.Aid) && scan.Countries.Any(country => !parties.Contains(country.Value)));

    /// <summary>"Under the agreement with Uzbekistan", in Kazakh: the other side is Kazakhstan.</summary>
    private static bool IsWithHome(Draft draft) =>
        draft.Lexicon.Language.Home is { } home
        && draft.Of<CountryFact>().Any(country => country.IsParty && country.Code != home && draft.News.Any(scan => IsNamed(scan, country.Code)
            && (scan.Cues.Any(cue => MutualCues.Contains(cue.Value)) || IsForeignCompany(draft, scan, home) || IsGuest(draft, scan, home) || IsHere(scan) || IsGiven(draft, scan) || (scan.Has(Cue.Delegation) && scan.Has(Cue.Travels)))));

    /// <summary>By its own name or by that of a body of its state: the European Commission.</summary>
    private static bool IsNamed(Scan scan, string country) =>
        scan.Countries.Any(hit => hit.Value == country) || scan.Organisations.Any(hit => hit.Value.Country == country && hit.Value.Kind is "body" or "agency");

    /// <summary>"Malaysian investors chose Konayev. An agreement was made": with whom they agreed goes without saying.</summary>
    private static bool IsGuest(Draft draft, Scan scan, string home) =>
        (scan.Has(Cue.CompanyWord) || scan.Has(Cue.Delegation)) && scan.Places.Any(place => place.Value.Country == home)
        && draft.News.Any(other => draft.IsAbove(other) && other.Cues.Any(cue => MutualCues.Contains(cue.Value)));

    /// <summary>"JICA will give two billion yen for district hospitals": to whom goes without saying.</summary>
    private static bool IsGiven(Draft draft, Scan scan) => draft.IsAbove(scan) && scan.Has(Cue.Allocates) && draft.Of<MoneyFact>(scan.Sentence.Number).Any();

    /// <summary>"An Indian film company is shooting in our country", "the Americans will open branches here".</summary>
    private static bool IsHere(Scan scan) => scan.Has(Cue.Here);

    /// <summary>"A Danish company has opened a wind farm", "a branch of a Korean university in Kyzylorda": what is built here is built with us.</summary>
    private static bool IsForeignCompany(Draft draft, Scan scan, string home) =>
        (scan.Has(Cue.CompanyWord) || (scan.Tokens.HasUnspaced && draft.IsAbove(scan) && draft.Of<OrganisationFact>(scan.Sentence.Number).Any(own => own.Country is null || own.Country == home)) || scan.Places.Any(place => place.Value.Country == home)) && (scan.Has(Cue.Event + EventKind.Investment.Name) || scan.Has(Cue.Event + EventKind.ProjectLaunch.Name));

    /// <summary>A forum with delegations of forty countries, a world conference: nobody needs to be named.</summary>
    private static bool IsGathering(Draft draft)
    {
        var forums = draft.Of<EventFact>().Where(found => found.Event == EventKind.Forum && found.Status != EventStatus.Earlier).ToList();
        return forums.Count > 0 && (draft.News.Any(scan => scan.Has(Cue.InCountries) && scan.Has(Cue.Delegation)) || forums.Exists(found => IsInternational(draft, draft.Scans[found.Span.Sentence]) || IsSummit(draft, found) || IsOfRegion(draft, found)));
    }

    /// <summary>"Саммитте декларация қабылданды": who meets at a summit are states.</summary>
    private static bool IsSummit(Draft draft, EventFact forum) => draft.IsAbove(forum.Span.Sentence) && draft.Scans[forum.Span.Sentence].Cues.HasAt(Cue.Gathering + "summit", forum.Span.Start);

    /// <summary>"Центральноазиатский водный форум": of the states of a region.</summary>
    private static bool IsOfRegion(Draft draft, EventFact forum) => draft.IsAbove(forum.Span.Sentence) && draft.Scans[forum.Span.Sentence].Organisations.Any(region => region.Value.Kind == "region");

    private static bool IsInternational(Draft draft, Scan scan)
    {
        if (!draft.IsAbove(scan)) return false;
        foreach (var word in scan.CuesOf(Cue.International))
        {
            foreach (var forum in scan.CuesOf(Cue.Event + EventKind.Forum.Name))
            {
                if (word.Start <= forum.Start && forum.Start - word.End <= LongestForumName) return true;
            }
        }
        return false;
    }

    /// <summary>"Japan and Central Asia", "ЕС – Центральная Азия": the countries of a region are the other side.</summary>
    private static bool IsWithRegion(Draft draft, HashSet<string> parties) =>
        draft.News.Any(scan => draft.IsAbove(scan) && SceneCountries.IsTogether(scan)
            && scan.Organisations.Any(region => region.Value.Kind == "region" && scan.Countries.Any(country => parties.Contains(country.Value) && IsJoint(draft, scan, country, region))));

    /// <summary>"The Union gives Central Asia twelve billion", "USAID puts 15 million into its programmes in Central Asia": whom it is given to is the other side.</summary>
    private static bool IsToRegion(Draft draft, HashSet<string> parties) =>
        draft.News.Any(scan => draft.IsAbove(scan) && (scan.Has(Cue.Allocates) || scan.Has(Cue.Aid) || (scan.Has(Cue.Undertaking) && draft.Of<MoneyFact>(scan.Sentence.Number).Any()))
            && scan.Organisations.Any(region => region.Value.Kind == "region" && (
                scan.Countries.Any(country => parties.Contains(country.Value) && country.End <= region.Start)
                || scan.Organisations.Any(giver => giver.Value is { Kind: not "region", Country: { } country } && parties.Contains(country) && giver.End <= region.Start))));

    /// <summary>"The leaders of five states", "сотрудничество со странами региона": others, though none of them is named.</summary>
    private static bool IsWithStates(Draft draft) =>
        draft.News.Any(scan => draft.IsAbove(scan) && (scan.Has(Cue.States) || (scan.Has(Cue.Sides) && !IsAtHome(draft))) && SceneCountries.IsTogether(scan));

    /// <summary>"Both sides" of an agreement of two towns of one country, or of a mayor and investors, are no states: places of the reader's own country are named, and no other.</summary>
    private static bool IsAtHome(Draft draft)
    {
        var places = draft.Of<PlaceFact>();
        return places.Length > 0 && draft.Lexicon.Language.Home is { } home && Array.TrueForAll(places, place => place.Country == home) && Array.TrueForAll(draft.Of<CountryFact>(), country => country.Code == home);
    }

    /// <summary>"Премьер-министр принял посла Японии": whoever receives another country's envoy, its foreign minister, or its minister as a minister, is the other side.</summary>
    private static bool IsReceived(Draft draft) =>
        draft.News.Where(scan => draft.IsAbove(scan) && scan.Has(Cue.Event + EventKind.Talks.Name)).Any(scan =>
        {
            var offices = draft.OfficesIn(scan).SelectMany(phrase => phrase.Offices).Where(office => office.Rank is { } rank && office.Organisation is null && draft.Knowledge.Ranks[rank].Side == "government").ToList();
            return offices.Exists(host => host.Country is null && !Envoys.Contains(host.Rank!)
                && offices.Exists(guest => guest.Country is not null && guest.Span.Start > host.Span.Start && (Envoys.Contains(guest.Rank!) || guest.Portfolio == ForeignAffairs || (guest.Rank == host.Rank && guest.Portfolio == host.Portfolio))));
        });

    /// <summary>"The foreign minister spoke with his Mongolian counterpart", "мы работаем с казахстанскими коллегами": nobody says whose minister, but not Mongolia's.</summary>
    private static bool IsWithCounterpart(Draft draft, HashSet<string> parties) =>
        parties.Count == 1 && draft.News.Any(scan => draft.IsAbove(scan) && scan.Has(Cue.Counterpart) && (scan.Has(Cue.Event + EventKind.Talks.Name) || scan.Has(Cue.Cooperation))
            && scan.Countries.Any(country => parties.Contains(country.Value) && scan.HasBeside(Cue.Counterpart, country, CounterpartReach)));

    private static bool IsJoint(Draft draft, Scan scan, Hit<string> country, Hit<Organisation> region)
    {
        var (from, to) = country.End <= region.Start ? (country.End, region.Start) : (region.End, country.Start);
        return to > from && scan.Text[from..to].Trim(' ', '.') is var gap && (gap is "-" or "–" or "—" or "・" or "と" || gap == draft.Lexicon.Language.And.Trim());
    }

    /// <summary>The countries of Central Asia are several, though none is named.</summary>
    private static bool HasRegion(Draft draft) =>
        draft.Of<OrganisationFact>().Any(found => found.Id is { } id && draft.Knowledge.Organisations[id].Kind is "region" or "format" && draft.IsAbove(found.Span.Sentence));
}
