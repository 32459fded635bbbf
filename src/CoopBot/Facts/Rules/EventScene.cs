using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>Where and when an event was, by its own sentence; a title and the sentence after it speak of the same.</summary>
internal static class EventScene
{
    private const int DayLength = 10;
    private const int StretchLength = 21;

    /// <summary>In letters: between a place and the word for building something there.</summary>
    private const int BuildingReach = 40;

    /// <summary>In letters: a place that opens a sentence is that of all it tells.</summary>
    private const int LongestOpening = 12;

    /// <summary>Further down a place is that of something else.</summary>
    private const int LastNear = 3;

    private static readonly string Visit = Cue.Event + EventKind.Visit.Name;

    /// <summary>A plant is built in a region; people meet and sign in a city, and the region they speak of is where the plant is to be.</summary>
    public static string? PlaceOf(Draft draft, Scan scan, Hit<string> hit, EventKind kind)
    {
        if (kind == EventKind.Talks && (scan.Has(Cue.ByPhone) || (scan.Sentence.Number == 0 && draft.Scans.Length > 1 && draft.Scans[1].Has(Cue.ByPhone)))) return null;
        if (SceneOf(draft) is not { } scene || (kind is not (EventKind.ProjectLaunch or EventKind.Investment or EventKind.GrantLoan) && draft.Knowledge.Places[scene].IsRegion)) return null;
        if (Names(scan, scene)) return IsOfSomethingElse(scan, hit, kind, scene) ? null : scene;
        for (var at = 0; at < draft.Scans.Length && at <= LastNear; at++)
        {
            var other = draft.Scans[at];
            // Who reported the news may have done it elsewhere.
            if (Names(other, scene) && !other.Has(Cue.SourceNote) && !IsOfAnother(other, kind, scene) && !(kind == EventKind.Talks && IsOfAVisit(other, scene)) && (scan.Sentence.Number <= 1 && at <= 1 || Tells(other, kind))) return scene;
        }
        return null;
    }

    /// <summary>"Looks forward to meeting him at the summit in Hiroshima": the place is that of what the sentence tells beside the event.</summary>
    private static bool IsOfAnother(Scan other, EventKind kind, string scene) =>
        other.CuesOf(Cue.Event + kind.Name).FirstOrDefault() is { Length: > 0 } told && IsOfSomethingElse(other, told, kind, scene);

    /// <summary>"Welcomed the president's visit to Tokyo": where somebody is to go, unless it was during the visit that they met.</summary>
    private static bool IsOfAVisit(Scan scan, string scene) =>
        scan.Grammar.Order == "inside" && !scan.Has(Cue.Occasion)
        && scan.Places.Any(place => place.Value.Id == scene && scan.CuesOf(Visit).Any(visit => place.Start - visit.End is >= 0 and <= EventExceptions.HostReach && scan.Text.AsSpan(visit.End, place.Start - visit.End).Trim().StartsWith("to")));

    /// <summary>
    /// The day the sentence names, of a title the one after it; else, where the text says "today", the day it was published. What is still to come
    /// has its day where the plan is, and no day gone by.
    /// </summary>
    public static string? DateOf(Draft draft, Scan scan, bool isPlanned)
    {
        var day = DayIn(draft, scan.Sentence.Number);
        if (day is null && scan.Sentence.Number == 0 && draft.Scans.Length > 1 && (!isPlanned || draft.Scans[1].Has(Cue.Planned))) day = DayIn(draft, 1);
        if (day is not null) return isPlanned && IsOver(draft, day) ? null : day.Iso;
        foreach (var other in draft.Scans)
        {
            if (other.Has(Cue.Today)) return draft.Page.Published is { } published ? DateOnly.FromDateTime(published.DateTime).ToString("O") : null;
        }
        return null;
    }

    /// <summary>The sentence names a day of its own.</summary>
    public static bool HasDay(Draft draft, Scan scan) => DayIn(draft, scan.Sentence.Number) is not null;

    private static string? SceneOf(Draft draft)
    {
        foreach (var place in draft.Of<PlaceFact>())
        {
            if (place.IsScene) return place.Id;
        }
        return null;
    }

    /// <summary>
    /// "Signed an agreement on building a hotel in Khiva", "spoke of their meeting at the summit in Hiroshima": between the event and the place stands what is built
    /// there, or what else is held there. Where the verb comes last, that stands behind a place in the middle of the sentence.
    /// </summary>
    private static bool IsOfSomethingElse(Scan scan, Hit<string> told, EventKind kind, string scene)
    {
        // "The train Tashkent–Dushanbe is to begin": it does not begin in Tashkent.
        if (kind is EventKind.ProjectLaunch or EventKind.Investment or EventKind.GrantLoan) return scan.Places.Where(place => place.Value.Id == scene).All(place => IsOfRoute(scan, place));
        foreach (var place in scan.Places)
        {
            if (place.Value.Id != scene || IsOfRoute(scan, place)) continue;
            if (scan.IsVerbLast ? place.Start <= LongestOpening || place.End > told.Start : place.Start < told.End) return false;
            var (from, to) = scan.IsVerbLast ? (place.End, told.Start) : (told.End, place.Start);
            // "The agreement on building a railway is to be signed in Samarkand": the place goes with the verb.
            if (!scan.IsVerbLast && scan.CuesOf(Cue.Signed).Any(signs => signs.Start >= from && signs.End <= to)) return false;
            // "Met on the margins of the summit in Los Angeles": they were there.
            if (scan.CuesOf(Cue.Attends).Any(attends => attends.Start >= from && attends.End <= to)) return false;
            // "..., по которому в Хиве построят гостиницу": in a clause of its own.
            if (!scan.IsVerbLast && scan.Text.AsSpan(from, to - from).Contains(',') && scan.CuesOf(Cue.Builds).Any(builds => builds.Start >= place.End && scan.IsOneClause(place.Start, place.End, builds.Start, builds.End, BuildingReach))) continue;
            if (!scan.Cues.Any(cue => cue.Start >= from && cue.End <= to && (cue.Value is Cue.Builds || (kind == EventKind.Talks && !scan.IsVerbLast && cue.Value.StartsWith(Cue.Gathering, StringComparison.Ordinal))))) return false;
        }
        return true;
    }

    /// <summary>"The train Dushanbe–Tashkent–Dushanbe": where it runs.</summary>
    private static bool IsOfRoute(Scan scan, Hit<Place> place) =>
        scan.Places.Any(other => AreJoined(scan, other.End, place.Start) || AreJoined(scan, place.End, other.Start));

    private static bool AreJoined(Scan scan, int from, int to) => to > from && Scan.IsDash(scan.Text.AsSpan(from, to - from).Trim(" «»\""));

    /// <summary>The sentence goes on with the same event.</summary>
    private static bool Tells(Scan scan, EventKind kind)
    {
        if (kind is EventKind.Memorandum or EventKind.AgreementSigned) return scan.Has(Cue.Signed);
        foreach (var cue in scan.Cues)
        {
            if (cue.Value.StartsWith(Cue.Event, StringComparison.Ordinal) && cue.Value.AsSpan(Cue.Event.Length).SequenceEqual(kind.Name)) return true;
        }
        return false;
    }

    private static bool Names(Scan scan, string place)
    {
        foreach (var hit in scan.Places)
        {
            if (hit.Value.Id == place && !Dateline.Holds(scan, hit)) return true;
        }
        return false;
    }

    private static DateFact? DayIn(Draft draft, int sentence)
    {
        foreach (var date in draft.Of<DateFact>(sentence))
        {
            if (date.Iso[0] != '-' && (date.Iso.Length == DayLength || IsStretch(draft, date)) && !Dateline.HoldsDay(draft.Scans[sentence], date.Span.Start, date.Span.End)) return date;
        }
        return null;
    }

    /// <summary>"3–5 мая" is when it is held; of "last week" nobody knows the day.</summary>
    private static bool IsStretch(Draft draft, DateFact date) => date.Iso.Length == StretchLength && draft.TextOf(date.Span).Any(char.IsDigit);

    private static bool IsOver(Draft draft, DateFact day) =>
        draft.Page.Published is { } published && string.CompareOrdinal(day.Iso, day.Iso.Length - DayLength, DateOnly.FromDateTime(published.DateTime).ToString("O"), 0, DayLength) < 0;
}
