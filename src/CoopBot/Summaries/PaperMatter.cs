using System.Collections.Immutable;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Summaries;

/// <summary>What a paper beside the main news is on: "signed an agreement on tourism", where such a word joins the two.</summary>
internal static class PaperMatter
{
    private const int Most = 2;

    /// <summary>In letters, from the paper to what it is on, and on to a second matter.</summary>
    private const int Reach = 40;

    public static ImmutableArray<Term> Of(KnowledgeBase knowledge, Voice voice, Page page, Findings findings, Cast cast, Fact paper)
    {
        var text = page.Sentences[paper.Span.Sentence].Text;
        var joints = cast.CuesIn(paper.Span.Sentence).Where(cue => cue.Value == Cue.PaperTopic).ToList();
        var (from, to) = (paper.Span.Start, paper.Span.End);
        var told = new List<Term>();
        foreach (var subject in findings.Of<SubjectFact>().Where(subject => subject.Span.Sentence == paper.Span.Sentence && (subject.Span.Start >= to || subject.Span.End <= from)).OrderBy(subject => Gap(subject.Span)))
        {
            if (told.Count == Most || !knowledge.Subjects[subject.Id].Told.TryGetValue(voice.Language.Code, out var term)) continue;
            var (start, end) = subject.Span.Start >= to ? (to, subject.Span.Start) : (subject.Span.End, from);
            var isJoined = told.Count > 0 || joints.Exists(joint => joint.Start >= start && joint.End <= end);
            if (!isJoined || end - start > Reach || text.AsSpan(start, end - start).IndexOfAny(",;:()") >= 0) continue;
            if (!told.Contains(term)) told.Add(term);
            (from, to) = (Math.Min(from, subject.Span.Start), Math.Max(to, subject.Span.End));
        }
        return [.. told];

        int Gap(Span span) => span.Start >= paper.Span.End ? span.Start - paper.Span.End : paper.Span.Start - span.End;
    }
}
