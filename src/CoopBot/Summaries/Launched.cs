using System.Collections.Immutable;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Summaries;

/// <summary>What the sides opened, set going or began to build: the thing named nearest to the words for it, in their clause.</summary>
internal sealed class Launched(KnowledgeBase knowledge, Voice voice, Page page, Findings findings, Cast cast)
{
    /// <summary>In letters: between the words for the launch and the thing.</summary>
    private const int Reach = 30;

    /// <summary>In letters: between a word for building and the thing.</summary>
    private const int BuildingReach = 45;

    /// <summary>These are set going; all others open.</summary>
    private static readonly string[] Going = ["train", "flights", "bus", "programme"];

    /// <summary>These go on the ground.</summary>
    private static readonly string[] Grounded = ["train", "bus"];

    /// <summary>These are built.</summary>
    private static readonly string[] Buildable = ["plant", "power-station", "centre", "park", "university", "school", "hospital", "bridge", "museum", "hotel"];

    private readonly (string Thing, bool IsBuilt)? found = In(page, cast);

    /// <summary>What a slot tells of the launch: who launched it alone, the two between whom it goes, or the thing; null of any other.</summary>
    public object? Find(string slot) => slot switch
    {
        "company" => cast.Alone.Company?.TermIn(voice.Language),
        "government" => cast.Alone.State is { } state ? NameOf(state) : null,
        "flights" => EndsOf("flights"),
        "trains" => EndsOf("train"),
        "buses" => EndsOf("bus"),
        "opened" => Opened,
        "begun" => Begun,
        "built" => Built,
        _ => null,
    };

    /// <summary>The country in which somebody launched it alone.</summary>
    public Term? Ground => cast.Alone != default && Doers.Ground(cast) is { } ground && NameOf(ground) is var name ? name.In("the") is { } whole && whole != name.Name ? Term.Of(whole) : name : null;

    /// <summary>It goes between two countries.</summary>
    public bool HasEnds => IsTransport && Doers.AreEnds(cast, findings);

    private ImmutableArray<Term> EndsOf(string transport) => found?.Thing == transport && HasEnds ? [.. cast.Sides.Select(NameOf)] : [];

    private Term NameOf(string country) => knowledge.Countries[country].Names[voice.Language.Code];

    private Term? Opened => found is { IsBuilt: false, Thing: var thing } && !Going.Contains(thing) ? TermOf(thing) : null;

    private Term? Begun => found is { Thing: var thing } && Going.Contains(thing) ? TermOf(thing) : null;

    /// <summary>What a train or a plane is about nobody has to be told.</summary>
    public bool IsTransport => found is { } launched && Cue.IsTransport(launched.Thing);

    private Term? Built => found is { IsBuilt: true, Thing: var thing } ? TermOf(thing) : null;

    private static (string Thing, bool IsBuilt)? In(Page page, Cast cast)
    {
        if (cast.Event is not { Event: EventKind.ProjectLaunch or EventKind.Investment } launch) return null;
        var (text, cues) = (page.Sentences[launch.Span.Sentence].Text, cast.CuesIn(launch.Span.Sentence));
        Hit<string>? nearest = null;
        var gap = launch.Event == EventKind.Investment ? BuildingReach : Reach;
        foreach (var hit in cues)
        {
            if (!hit.Value.StartsWith(Cue.Launched, StringComparison.Ordinal)) continue;
            var away = Math.Max(0, Math.Max(hit.Start - launch.Span.End, launch.Span.Start - hit.End));
            // Of two that begin at one place the longer is meant: a power plant is no plant.
            if (away > gap || (nearest is { } other && away == gap && hit.Length <= other.Length) || !IsOneClause(text, launch.Span, hit)) continue;
            (nearest, gap) = (hit, away);
        }
        if (nearest is not { } thing) return null;
        var name = thing.Value[Cue.Launched.Length..];
        // "Потяг вирушив у перший рейс": in these languages a run of a train has the word of a flight.
        if (name == "flights" && Array.Find(Grounded, other => cues.Any(hit => hit.Value == Cue.Launched + other)) is { } grounded) name = grounded;
        var isBuilt = Buildable.Contains(name) && cues.Any(hit => hit.Value == Cue.Builds && Math.Max(hit.Start - thing.End, thing.Start - hit.End) <= BuildingReach);
        if (launch.Event == EventKind.Investment && (!isBuilt || IsOfMany(text, thing))) return null;
        return isBuilt || Going.Contains(name) || !IsForIt(launch.Span, thing, cues) ? (name, isBuilt) : null;
    }

    /// <summary>"Launched a project for village hospitals": the project was launched, what it is for stood there before.</summary>
    private static bool IsForIt(Span launch, Hit<string> thing, ImmutableArray<Hit<string>> cues)
    {
        var (from, to) = (Math.Min(launch.Start, thing.End), Math.Max(launch.End, thing.Start));
        return cues.Any(word => word.Value == Cue.Undertaking && word.Start >= from && word.End <= to && (word.End <= thing.Start || word.Start >= thing.End));
    }

    /// <summary>"Построит 5 заводов": more than the one that would be told.</summary>
    private static bool IsOfMany(string text, Hit<string> thing) => text.AsSpan(Math.Max(0, thing.Start - BuildingReach), Math.Min(BuildingReach, thing.Start)).IndexOfAnyInRange('0', '9') >= 0;

    private static bool IsOneClause(string text, Span launch, Hit<string> hit)
    {
        var (from, to) = hit.Start >= launch.End ? (launch.End, hit.Start) : (hit.End, launch.Start);
        return to <= from || text.AsSpan(from, to - from).IndexOfAny(",;:") < 0;
    }

    private Term? TermOf(string thing)
    {
        var words = knowledge.Summaries[voice.Language.Code].For("launched", thing);
        return words.IsEmpty ? null : new Term(words[0].Source, new Dictionary<string, string> { ["acc"] = words[^1].Source });
    }
}
