using CoopBot.Facts.Names;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>Cities and regions the bot knows, and those a word of the language makes. The first one named with an event of the news is where it happened.</summary>
internal sealed class PlaceRule : IFactRule
{
    /// <summary>In letters: "в", "w", "from".</summary>
    private const int LongestPreposition = 4;

    /// <summary>In letters: " shahri ", " облысының " between a place and its office.</summary>
    private const int LongestTown = 12;

    private static readonly string Visit = Cue.Event + EventKind.Visit.Name;

    public string Name => "place";

    public IEnumerable<Fact> Find(Draft draft)
    {
        var scene = SceneOf(draft);
        var found = new Dictionary<string, PlaceFact>();
        var persons = PersonsIn(draft);
        var governments = draft.Own.SelectMany(scan => CapitalsAsCountries.In(scan, draft.Lexicon).Select(hit => (scan, hit))).ToHashSet();
        var governing = governments.Select(capital => capital.hit.Value.Id).ToHashSet();
        foreach (var scan in draft.Own)
        {
            foreach (var hit in scan.Places)
            {
                var span = scan.SpanOf(hit);
                if (governments.Contains((scan, hit)) || (governing.Contains(hit.Value.Id) && draft.Lexicon.Names.Order == "first" && !IsWhere(draft, scan, hit)) || draft.IsTaken(span) || QuotedTitles.Holds(scan, draft.Lexicon.Names, hit) || Namesakes.IsPerson(scan, draft.Lexicon.Names, hit) || OpensName(draft.NamesIn(scan), hit) || IsOffice(scan, hit) || (persons.Contains(hit.Value.Id) && !IsWhere(draft, scan, hit))) continue;
                var name = (hit.Value.Names.GetValueOrDefault(draft.Page.Language) ?? hit.Value.Names["en"]).Name;
                found.TryAdd(hit.Value.Id, new PlaceFact(Name, span, name, hit.Value.IsTold ? hit.Value.Id : null, hit.Value.Country, hit.Value.Id == scene));
            }
            foreach (var name in BuiltPlaces.In(draft.NamesIn(scan)))
            {
                if (draft.IsTaken(name.Span) || scan.Places.Overlap(name.Span.Start, name.Span.End)) continue;
                draft.Take(name.Span);
                found.TryAdd(Fold.Text(name.Text), new PlaceFact(Name, name.Span, name.Text, null, null, false));
            }
        }
        foreach (var scan in draft.Scans)
        {
            foreach (var hit in scan.Places)
            {
                if (!Namesakes.IsPerson(scan, draft.Lexicon.Names, hit)) draft.Take(scan.SpanOf(hit));
            }
        }
        if (found.Count < 2) return found.Values;
        // "Ташкентская область", listed once and told in full elsewhere, is one place.
        return found.Values.GroupBy(place => place.Name).Select(same => same.FirstOrDefault(place => place.Id is not null) ?? same.First());
    }

    private static string? SceneOf(Draft draft)
    {
        foreach (var scan in draft.News)
        {
            if (scan.Places.IsEmpty || scan.Has(Cue.Standing) || !(scan.CuesUnder(Cue.Event).Any() || (scan.Has(Cue.Signed) && scan.CuesUnder(Cue.Paper).Any()))) continue;
            foreach (var hit in scan.Places)
            {
                if (hit.Value.IsTold && !Dateline.Holds(scan, hit) && !IsPassing(scan, hit) && !IsHome(scan, hit) && !IsOfRoute(scan, hit) && !IsEndOfRoute(draft, scan, hit) && !IsInBrackets(scan, hit) && !Speaks(scan, hit) && !IsOfAnOffice(scan, hit) && !IsPartner(scan, hit) && !IsWhose(draft, scan, hit) && !IsWhither(draft, scan, hit) && !draft.IsTaken(scan.SpanOf(hit))) return hit.Value.Id;
            }
        }
        return null;
    }

    /// <summary>"Переговоры по Донбассу" are not held there.</summary>
    private static bool IsPassing(Scan scan, Hit<Place> hit)
    {
        foreach (var word in scan.CuesOf(Cue.Passing))
        {
            if (hit.Start - word.End is 0 or 1) return true;
        }
        return false;
    }

    /// <summary>"The line Warsaw – Kyiv": the ends of a way.</summary>
    private static bool IsOfRoute(Scan scan, Hit<Place> hit) =>
        scan.Text.AsSpan(hit.End) is [' ', '–' or '—' or '-', ' ', var after, ..] && char.IsUpper(after)
        || scan.Text.AsSpan(0, hit.Start) is [.., var before, ' ', '–' or '—' or '-', ' '] && char.IsLetter(before);

    /// <summary>"A bus line between Turkistan and Tashkent": two names joined, and a word for what goes between them.</summary>
    private static bool IsEndOfRoute(Draft draft, Scan scan, Hit<Place> hit) =>
        scan.CuesUnder(Cue.Launched).Any(going => Cue.IsTransport(going.Id))
        && scan.WordAt(hit.Start) is >= 0 and var at && (IsJoined(draft, scan, at - 1, at - 2) || IsJoined(draft, scan, at + 1, at + 2));

    private static bool IsJoined(Draft draft, Scan scan, int joint, int other) =>
        Math.Min(joint, other) >= 0 && Math.Max(joint, other) < scan.Tokens.Words.Length && draft.Lexicon.IsAnd(scan.Tokens.Words[joint].Folded) && char.IsUpper(scan.Text[scan.Tokens.Words[other].Start]);

    /// <summary>"関西電力(本社:大阪市)": where somebody is from.</summary>
    private static bool IsInBrackets(Scan scan, Hit<Place> hit) => Asides.OpenBefore(scan.Text, hit.Start) >= 0;

    /// <summary>"В Афинах подтвердили", "Islamabad confirmed": from where it is said.</summary>
    private static bool Speaks(Scan scan, Hit<Place> hit)
    {
        foreach (var said in scan.CuesOf(Cue.Said))
        {
            if (said.Start == hit.End + 1 && OpensClause(scan, hit.Start)) return true;
        }
        return false;
    }

    /// <summary>Nothing but a small word stands between it and the head of the clause.</summary>
    private static bool OpensClause(Scan scan, int start)
    {
        var before = scan.Text.AsSpan(0, start).TrimEnd();
        var blank = before.LastIndexOf(' ');
        return before.Length - blank - 1 <= LongestPreposition && (blank < 0 || before[blank - 1] is ',' or ';' or ':' or '–' or '—') || before is [.., ',' or ';' or ':' or '–' or '—'];
    }

    /// <summary>"Губернатор Санкт-Петербурга", "the Governor of Tokyo", "Toshkent shahri hokimi": he may well be elsewhere.</summary>
    private static bool IsOfAnOffice(Scan scan, Hit<Place> hit)
    {
        foreach (var rank in scan.Ranks)
        {
            if (scan.Grammar.Order == "last" ? rank.Start - hit.End is >= 0 and <= LongestTown && !scan.IsLocative(hit) && !scan.Text.AsSpan(hit.End, rank.Start - hit.End).ContainsAnyInRange('A', 'Z') : hit.Start - rank.End == 1 || scan.Text.AsSpan(rank.End, Math.Max(0, hit.Start - rank.End)) is " of ") return true;
        }
        return false;
    }

    /// <summary>"Sankt-Peterburg bilan hamkorlik": the other side.</summary>
    private static bool IsPartner(Scan scan, Hit<Place> hit) =>
        scan.Grammar.Order == "last" && scan.WordAt(hit.End + 1) is >= 0 and var next && scan.Grammar.Toward.Contains(scan.Tokens.Words[next].Folded);

    /// <summary>"Готовности Таллинна", "mieszkańcy Taszkentu": whose, and not where.</summary>
    private static bool IsWhose(Draft draft, Scan scan, Hit<Place> hit)
    {
        if (draft.Lexicon.Names.Order != "first" || !hit.Value.Names.TryGetValue(draft.Page.Language, out var names) || names.In("gen") is not { } genitive || genitive == names.Name || names.In("in") is not { } where || where.EndsWith(genitive, StringComparison.Ordinal)) return false;
        return scan.Tokens.Folded.AsSpan(hit.Start, hit.Length).SequenceEqual(Fold.Text(genitive)) && !IsWhere(draft, scan, hit);
    }

    /// <summary>"Vashingtonga nisbatan": toward it, and nobody went there.</summary>
    private static bool IsWhither(Draft draft, Scan scan, Hit<Place> hit) =>
        draft.Lexicon.Names.Order == "last" && !scan.Has(Cue.Travels) && !scan.Has(Visit) && scan.EndsIn(hit.Start, hit.End, draft.Lexicon.Names.Whither);

    /// <summary>"Abu Dhabi-based": where a company is at home, and nothing else.</summary>
    private static bool IsHome(Scan scan, Hit<Place> hit) => hit.End + 1 < scan.Text.Length && scan.Text[hit.End] == '-' && char.IsLower(scan.Text[hit.End + 1]);

    /// <summary>Places of which somebody in the article bears the name, in languages whose places stand with a word of where: Anna Moskwa.</summary>
    private static HashSet<string> PersonsIn(Draft draft)
    {
        HashSet<string> persons = [];
        if (draft.Lexicon.Names.Order != "first") return persons;
        foreach (var scan in draft.Own)
        {
            foreach (var hit in scan.Places)
            {
                if (Namesakes.IsPerson(scan, draft.Lexicon.Names, hit)) persons.Add(hit.Value.Id);
            }
        }
        return persons;
    }

    private static bool IsWhere(Draft draft, Scan scan, Hit<Place> hit)
    {
        var names = draft.Lexicon.Names;
        var before = scan.Text.AsSpan(0, hit.Start).TrimEnd();
        var word = Fold.Text(before[(before.LastIndexOf(' ') + 1)..].ToString());
        return names.Prepositions.Contains(word) || names.Directions.Contains(word) || names.Within.Contains(word);
    }

    /// <summary>ロンドン市長, 大阪府知事: written without blanks, the place is the office's.</summary>
    private static bool IsOffice(Scan scan, Hit<Place> hit) => Script.IsUnspaced(scan.Text[hit.Start]) && scan.Ranks.StartAt(hit.End);

    /// <summary>Bucharest Nine, Paris Agreement: a capital word right after makes another name of it.</summary>
    private static bool OpensName(NameText text, Hit<Place> hit) =>
        text.WordsOf(hit) is var (_, last) && last + 1 < text.Count && text.GapBefore(last + 1) is " " && text.IsCapital(last + 1) && text.Grammar.PlaceTails.Contains(text[last + 1].Folded);
}
