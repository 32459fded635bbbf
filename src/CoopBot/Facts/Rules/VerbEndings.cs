using System.Collections.Immutable;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>Whether an event has happened, by the ending of its verb: in languages that end a clause on it, and of infinitives.</summary>
internal static class VerbEndings
{
    /// <summary>In letters: from the event to the verb that ends its clause.</summary>
    private const int Reach = 100;

    /// <summary>A stem has as many letters at least.</summary>
    private const int LeastStem = 3;

    /// <summary>қоюды: of a cue that is known, where the verb comes last.</summary>
    private const int LeastStemOfLast = 2;

    /// <summary>In letters: from "managed" to what was managed.</summary>
    private const int AchievedReach = 40;

    /// <summary>In letters: between a paper and the word for signing it, or a loan and the word for giving it.</summary>
    private const int DeedReach = 90;

    private static readonly string Agreement = Cue.Event + EventKind.AgreementSigned.Name;
    private static readonly string Memorandum = Cue.Event + EventKind.Memorandum.Name;
    private static readonly string Loan = Cue.Event + EventKind.GrantLoan.Name;

    /// <summary>"Подписать меморандум", "udzielić pożyczki": who is, wants, may or has agreed to do it has not done it, unless he managed to.</summary>
    public static bool IsStillToDo(Scan scan, Hit<string> hit)
    {
        if (scan.Grammar.Infinitives.IsEmpty) return false;
        if (IsInfinitive(scan, hit)) return true;
        var deed = IsPaper(hit) ? Cue.Signed : hit.Value == Loan ? Cue.Allocates : "";
        Hit<string>? nearest = null;
        foreach (var verb in scan.CuesOf(deed))
        {
            if (scan.IsOneClause(verb, hit, DeedReach) && !(nearest is { } other && other.DistanceTo(hit) <= verb.DistanceTo(hit))) nearest = verb;
        }
        return nearest is { } found && IsInfinitive(scan, found);
    }

    /// <summary>"Не проведут", "nie zostanie podpisane", "will not go": true where "not" stands before the verb, or behind its first word.</summary>
    public static bool IsNegated(Scan scan, Hit<string> verb)
    {
        var negations = scan.Grammar.Negations;
        if (negations.Count == 0) return false;
        var words = scan.Tokens.Words;
        var at = scan.WordAt(verb.Start);
        return (at > 0 && negations.Contains(words[at - 1].Folded) && words[at].Start - words[at - 1].End == 1)
            || (at >= 0 && at + 1 < words.Length && negations.Contains(words[at + 1].Folded) && words[at + 1].Start - words[at].End == 1);
    }

    /// <returns>Null where no ending tells.</returns>
    public static EventStatus? Of(Scan scan, Hit<string> hit)
    {
        var grammar = scan.Grammar;
        if (grammar.ToCome.IsEmpty) return null;
        var words = scan.Tokens.Words;
        var first = scan.WordAt(hit.Start);
        if (first < 0 || IsOccasion(scan, hit)) return null;
        var isOpen = true;
        for (var at = first; at < words.Length && words[at].Start - hit.End <= Reach && (at == first || isOpen); at++)
        {
            isOpen = words[at].End < hit.End || (at + 1 < words.Length && scan.Text.AsSpan(words[at].End, words[at + 1].Start - words[at].End).IndexOfAny(",;:–—") < 0);
            var isUndone = EndsIn(scan, words[at], grammar.Undone);
            var isToCome = !isUndone && ((EndsIn(scan, words[at], grammar.ToCome) && EndsClause(scan, at, isOpen)) || EndsIn(scan, words[at], grammar.ToComeNouns)
                || (EndsIn(scan, words[at], grammar.ToComeParticiples) && at + 1 < words.Length && grammar.Auxiliaries.Contains(words[at + 1].Folded)));
            if (!isToCome && !isUndone)
            {
                if (EndsIn(scan, words[at], grammar.DoneParticiples) && !grammar.Auxiliaries.Contains(words[at].Folded)) return null;
                continue;
            }
            // "Келісім мигранттардың құқығын қорғайды": of a paper only the signing tells.
            if (IsPaper(hit) && words[at].Start >= hit.End && !scan.Cues.Any(signs => signs.Value is Cue.Signed or Cue.Agreed && words[at].Start - signs.End <= 1 && signs.Start <= words[at].Start)) return null;
            return isToCome ? EventStatus.Planned : EventStatus.Denied;
        }
        return null;
    }

    /// <summary>A verb in its own right ends the clause, or stands before "deb", "деп".</summary>
    private static bool EndsClause(Scan scan, int at, bool isOpen) =>
        !isOpen || at + 1 == scan.Tokens.Words.Length || scan.Cues.Any(says => says.Value is Cue.That or Cue.Said && says.Start == scan.Tokens.Words[at + 1].Start);

    /// <summary>True of a word for a paper, by itself or with that for signing it.</summary>
    public static bool IsPaper(Hit<string> hit) => hit.Value == Agreement || hit.Value == Memorandum || hit.Value.StartsWith(Cue.Paper, StringComparison.Ordinal);

    /// <summary>"Tashrifi doirasida", "кездесуде": what is told is what was done at it.</summary>
    private static bool IsOccasion(Scan scan, Hit<string> hit) =>
        scan.CuesOf(Cue.Occasion).Concat(scan.CuesOf(Cue.Outcome)).Any(word => word.Start - hit.End is >= 0 and <= 2)
        || scan.IsLocative(hit);

    private static bool IsInfinitive(Scan scan, Hit<string> verb)
    {
        var words = scan.Tokens.Words;
        var at = scan.WordAt(verb.Start);
        while (scan.IsVerbLast && at >= 0 && at + 1 < words.Length && words[at + 1].End <= verb.End) at++;
        return at >= 0 && EndsIn(scan, words[at], scan.Grammar.Infinitives, scan.IsVerbLast ? LeastStemOfLast : LeastStem)
            && !scan.CuesOf(Cue.Achieved).Any(word => (scan.IsVerbLast ? word.Start > verb.Start : word.End <= verb.Start) && (word.Start < verb.End || scan.IsOneClause(word, verb, AchievedReach)));
    }

    /// <summary>A name with a capital is no verb.</summary>
    private static bool EndsIn(Scan scan, Token word, ImmutableArray<string> endings, int least = LeastStem)
    {
        if (char.IsUpper(scan.Text[word.Start])) return false;
        foreach (var ending in endings)
        {
            if (word.Folded.Length >= ending.Length + least && word.Folded.EndsWith(ending, StringComparison.Ordinal)) return true;
        }
        return false;
    }
}
