using System.Collections.Immutable;
using CoopBot.Facts.Names;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>
/// Persons: a name that is known as one by its words, or that stands after an office ("minister X Y"), before one ("X Y, minister"),
/// or beside a verb of speech ("said X. Y"). A surname that comes back alone is the same person.
/// </summary>
internal sealed class PersonRule : IFactRule
{
    private const string President = "president";
    private const string PrimeMinister = "prime-minister";

    /// <summary>What opens an apposition in English.</summary>
    private static readonly string[] Articles = [", the ", ", a ", ", an ", ", a former ", ", former ", ", the former ", ", who is the ", ", then "];

    public string Name => "person";

    public IEnumerable<Fact> Find(Draft draft)
    {
        var people = new PersonList(draft.Knowledge.Ranks);
        var reader = draft.NameReader;
        // The text first, then the headline: what the text has spelt out settles what the headline shortens.
        foreach (var scan in draft.Own)
        {
            if (scan.Sentence.Number > 0) Gather(draft, scan, people);
        }
        if (draft.Scans.Length > 0) Gather(draft, draft.Scans[0], people);
        DelegationHeads.Mark(draft, people);

        var parties = draft.Parties.ToImmutableArray();
        var unnamed = new UnnamedOffices(draft, people);
        return people.All.Where(person => !reader.IsByFather(person.Name) || !people.HasNamesake(person)).OrderBy(person => person.Span.Sentence).ThenBy(person => person.Span.Start).Select(person => new PersonFact(
            Name, person.Span, person.Name, draft.TextOf(person.Span), person.Country ?? PersonOrigin.Of(person, draft.Knowledge, parties), [.. person.Offices.Select(office => Whose(office, person, draft, unnamed))]));
    }

    /// <summary>"Президент Шавкат Мирзиёев": whose president everybody knows, or the article says where it does not name him.</summary>
    private static Office Whose(Office office, PersonList.Entry person, Draft draft, UnnamedOffices unnamed)
    {
        if (office is not { Country: null, Organisation: null, Body: null, Rank: { } rank } || IsOfSomethingElse(draft, office)) return office;
        var known = draft.Knowledge.Ranks[rank];
        if (known.Side != "government" && known.OfState.Count == 0) return office;
        return draft.Knowledge.Names.FigureOf(draft.Page.Language, person.Name)?.Serves is { } country ? office with { Rank = known.OfStateIn(country) ?? rank, Country = country } : office with { Country = unnamed.CountryOf(rank) };
    }

    /// <summary>"«Сбербанк» ААҚ президенті", "форумның президенті": where the rank comes last, what it belongs to stands right before it, known or not.</summary>
    private static bool IsOfSomethingElse(Draft draft, Office office)
    {
        if (draft.Lexicon.Names.Order != "last") return false;
        var scan = draft.Scans[office.Span.Sentence];
        var before = scan.Text[..office.Span.Start].TrimEnd();
        if (before.Length == 0) return false;
        if (QuoteMarks.Closings.Contains(before[^1])) return true;
        var start = before.LastIndexOf(' ') + 1;
        var owner = before[start..];
        // A country, be it former: "АҚШ-тың бұрынғы президенті".
        if (scan.Countries.Any(country => country.Start < before.Length && country.End > start)) return false;
        return (owner.Length > 1 && owner.All(char.IsUpper)) || RankLastOffice.EndsIn(owner, draft.Lexicon.Names.OwnerEndings);
    }

    private static void Gather(Draft draft, Scan scan, PersonList people)
    {
        if (draft.NameReader.IsUnspaced) JapanesePersons.Gather(draft, scan, people);
        else Gather(draft, scan, new NameWords(draft, scan, draft.NameReader), people);
    }

    private static void Gather(Draft draft, Scan scan, NameWords words, PersonList people)
    {
        if (!words.HasNames) return;
        var finder = new PersonFinder(words);
        var pairs = new NamePairs(words, draft.Lexicon.Names, finder);
        var found = new List<(PersonName Name, ImmutableArray<Office> Offices)>();
        foreach (var phrase in draft.OfficesIn(scan))
        {
            var isOfState = phrase.Offices.Any(office => office.Rank is { } rank && draft.Knowledge.Ranks[rank].Side == "government");
            if (finder.After(phrase.End, isOfState) is { } after)
            {
                if (OfficeCase.IsOfAnother(draft, words, phrase, after)) found.Add((after, []));
                else if (!IsOfServant(draft, scan, phrase, after)) found.Add((after, OfficeCountry.WithCountryAfter(draft, scan, OfOne(phrase.Offices), after.Span.End)));
                else
                {
                    found.Add((after, []));
                    if (finder.After(after.Span.End, isOfState) is { } servant && servant.Span.Start == after.Span.End + 1) found.Add((servant, [.. phrase.Offices.Select(office => Of(draft, after, office))]));
                }
            }
            else if (finder.Before(BeforeArticle(scan.Text, phrase.Start), isSure: false) is { } before && IsApposition(scan, before.Span.End, phrase.Start, phrase.End)
                && !found.Exists(other => other.Name.Span.Overlaps(before.Span))) found.Add((before, phrase.Offices));
            else if (Apposed(scan, finder, phrase, isOfState) is { } apposed && !found.Exists(other => other.Name.Span.Overlaps(apposed.Span))) found.Add((apposed, phrase.Offices));
            else if ((finder.Beyond(phrase.End) ?? pairs.Over(phrase.End)) is { } beyond && !scan.Ranks.StandWithin(phrase.End, beyond.Span.Start)) found.Add((beyond, OfficeCase.IsOfAnother(draft, words, phrase, beyond) || IsSpokenOf(draft, words, phrase, beyond) ? [] : phrase.Offices));
        }
        AddFree(finder.ByThemselves(), found);
        found.RemoveAll(person => QuotedTitles.Holds(scan, draft.Lexicon.Names, person.Name.Span));
        AddFree(pairs.Shown(), found);
        for (int at = 0, count = found.Count; at < count; at++)
        {
            if (pairs.Beside(found[at].Name) is { } paired && !found.Exists(other => other.Name.Span.Overlaps(paired.Span))) found.Add((paired, []));
        }
        found.RemoveAll(person => found.Exists(other => IsOtherSpelling(scan, other.Name.Span, person.Name.Span)));
        for (var at = 0; at < found.Count; at++)
        {
            if (IsServed(draft, scan, found[at].Name.Span.End)) found[at] = (found[at].Name, []);
        }
        SharedOffices.Share(scan, words.Reader.Signs, draft.OfficesIn(scan), found);
        foreach (var (name, offices) in found.Count < 2 ? (IEnumerable<(PersonName, ImmutableArray<Office>)>)found : found.OrderBy(pair => pair.Name.Span.Start)) people.Add(name, offices);

        foreach (var said in scan.CuesOf(Cue.Said))
        {
            if (!NameWords.IsOfHouse(scan, said.Start) && finder.Before(said.Start, isSure: true) is { } speaker && said.Start - speaker.Span.End is 1 or 2) people.AddSpeaker(speaker);
            if (finder.AfterSpeech(said.End) is { } after) people.AddSpeaker(after);
        }
    }

    /// <summary>"Elchi o'z intervyusida Si Szinpinning tashrifi haqida gapirdi": with other words between, a name in a case of its own is whom the holder of the office speaks of.</summary>
    private static bool IsSpokenOf(Draft draft, NameWords words, OfficePhrase phrase, PersonName name) =>
        words.Reader.IsVerbLast && name.Span.Start > phrase.End + 1 && draft.TextOf(name.Span) != name.Text;

    /// <summary>"The President and Prime Minister Kishida": nobody is both, and the name is the nearer one's.</summary>
    private static ImmutableArray<Office> OfOne(ImmutableArray<Office> offices) =>
        offices.Any(office => office.Rank == PrimeMinister) ? offices.RemoveAll(office => office.Rank == President) : offices;

    /// <summary>"Rzecznik Wołodymyra Zełenskiego", "пресс-секретарь Владимира Путина": the one in the genitive is whom somebody serves.</summary>
    private static bool IsOfServant(Draft draft, Scan scan, OfficePhrase phrase, PersonName name)
    {
        var surface = draft.TextOf(name.Span);
        if (name.Span.Start != phrase.End + 1 || surface == name.Text) return false;
        var office = scan.Tokens.Folded.AsSpan(phrase.Start, phrase.End - phrase.Start);
        var signs = draft.NameReader.Signs;
        return signs.IsServantOf(office[(office.LastIndexOfAny(' ', '-') + 1)..], surface) || (office.IndexOf(' ') is > 0 and var first && signs.IsServantOf(office[..first], surface));
    }

    /// <summary>"Ursula von der Leyen's head of cabinet Bjoern Seibert": the office that counts is that of the one who serves.</summary>
    private static bool IsServed(Draft draft, Scan scan, int nameEnd) =>
        // The mark of the genitive is a part of the word it hangs on.
        scan.Text.AsSpan(0, nameEnd) is [.., '\'' or '’', 's'] && draft.OfficesIn(scan).Any(phrase => phrase.Start == nameEnd + 1);

    /// <summary>"Doradca prezydenta Andrzeja Dudy": of the country of whom he serves, where everybody knows it.</summary>
    private static Office Of(Draft draft, PersonName served, Office office) =>
        office.Country is null && draft.Knowledge.Names.FigureOf(draft.Page.Language, served.Text)?.Serves is { } country ? office with { Country = country } : office;

    /// <summary>"Судья Джордж Х. Кинг (George H. King)": in brackets the same name in its own letters.</summary>
    private static bool IsOtherSpelling(Scan scan, Span name, Span aside) =>
        scan.Text.AsSpan(name.End, Math.Max(0, aside.Start - name.End)) is " (" && scan.Text.AsSpan(aside.End) is [')', ..]
        && Script.IsLatin(scan.Text[name.Start]) != Script.IsLatin(scan.Text[aside.Start]);

    /// <summary>Names that stand where none was found before.</summary>
    private static void AddFree(List<PersonName> names, List<(PersonName Name, ImmutableArray<Office> Offices)> found)
    {
        var before = found.Count;
        foreach (var name in names)
        {
            if (found.FindIndex(0, before, other => other.Name.Span.Overlaps(name.Span)) < 0) found.Add((name, []));
        }
    }

    /// <summary>"Prezydent Kazachstanu, Nursułtan Nazarbajew.", "the foreign minister, Jane Hart, said": a whole name between an office and a stop.</summary>
    private static PersonName? Apposed(Scan scan, PersonFinder finder, OfficePhrase phrase, bool isOfState)
    {
        if (!isOfState || !scan.Text.AsSpan(phrase.End).StartsWith(", ") || finder.After(phrase.End + 1, isOfState) is not { Words: > 1 } name) return null;
        return name.Span.End >= scan.Text.Length || scan.Text[name.Span.End] is ',' or '.' ? name : null;
    }

    /// <summary>"Donald Tusk, the prime minister": the article is the office's.</summary>
    private static int BeforeArticle(string text, int start) => Articles.FirstOrDefault(article => text.AsSpan(0, start).EndsWith(article)) is { } found ? start - found.Length + ", ".Length : start;

    /// <summary>Name, office: a comma or a bracket between them, nothing else.</summary>
    private static bool IsApposition(Scan scan, int nameEnd, int officeStart, int officeEnd)
    {
        if (officeStart <= nameEnd) return false;
        var between = scan.Text[nameEnd..officeStart].Trim();
        return !IsOfNext(scan.Text.AsSpan(officeEnd)) && (between is "," or "(" or "–" or "—" or "-" || Articles.Any(article => between == article.Trim()));
    }

    /// <summary>"Узрой Зея, конгрессменом-демократом Ами Бера": the office goes on to the one it is of.</summary>
    private static bool IsOfNext(ReadOnlySpan<char> after) =>
        after is ['-', ..] && after.IndexOf(' ') is > 1 and var blank && blank + 1 < after.Length && char.IsUpper(after[blank + 1]) && char.IsLower(after[1]);
}
