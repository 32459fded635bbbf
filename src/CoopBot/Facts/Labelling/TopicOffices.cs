using System.Collections.Immutable;
using CoopBot.Facts.Rules;
using CoopBot.Knowledge;

namespace CoopBot.Facts.Labelling;

/// <summary>The words of topics in a sentence without those that only say what somebody is minister of.</summary>
internal static class TopicOffices
{
    private const string Minister = "minister";

    /// <summary>In letters: from a minister to the name.</summary>
    private const int MinisterReach = 110;

    public static ImmutableArray<Hit<TopicWord>> Without(Draft draft, Scan scan)
    {
        var offices = draft.OfficesIn(scan).RemoveAll(office => office.Offices.All(one => one.Portfolio is null) || scan.CuesOf(Cue.Discussed).Any(cue => office.Start <= cue.Start && cue.End <= office.End));
        return scan.Topics.RemoveAll(word => IsOfRank(scan, word) || IsOfMinister(scan, word) || offices.Any(office => office.Start <= word.Start && word.End <= office.End));
    }

    /// <summary>"Секретарь Совбеза": the field is a word of the office itself.</summary>
    private static bool IsOfRank(Scan scan, Hit<TopicWord> word)
    {
        foreach (var rank in scan.Ranks)
        {
            if (rank.Start <= word.Start && word.End <= rank.End) return true;
        }
        return false;
    }

    /// <summary>"Министр культурного наследия, ремёсел и туризма Реза Салехи": between a minister and the name stands what the minister is for, as long as nothing is done there.</summary>
    private static bool IsOfMinister(Scan scan, Hit<TopicWord> word)
    {
        foreach (var rank in scan.Ranks)
        {
            if (rank.End > word.Start || word.Start - rank.End > MinisterReach || !rank.Value.Id.Contains(Minister, StringComparison.Ordinal)) continue;
            if (NameAfter(scan, word.End) is > 0 and var name && name - rank.End <= MinisterReach && scan.Text.AsSpan(rank.End, name - rank.End).IndexOfAny(".;:()«»\"") < 0 && !HasDeedWithin(scan, rank.End, name)) return true;
        }
        return false;
    }

    /// <summary>Where two words with a capital stand side by side.</summary>
    private static int NameAfter(Scan scan, int from)
    {
        var last = -1;
        foreach (var word in scan.Tokens.Words)
        {
            if (word.Start < from) continue;
            if (word.Start - from > MinisterReach) return -1;
            if (!char.IsUpper(scan.Text[word.Start])) last = -1;
            else if (last >= 0 && word.Start - last == 1) return word.Start;
            else last = word.End;
        }
        return -1;
    }

    private static bool HasDeedWithin(Scan scan, int from, int to)
    {
        foreach (var cue in scan.Cues)
        {
            if (cue.Start >= from && cue.End <= to && (cue.Value is Cue.Discussed or Cue.Said or Cue.Signed or Cue.Agreed or Cue.Allocates or Cue.Cooperation or Cue.Fields || cue.Value.StartsWith(Cue.Event, StringComparison.Ordinal))) return true;
        }
        return false;
    }
}
