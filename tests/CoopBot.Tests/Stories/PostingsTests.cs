using CoopBot.Stories;
using FsCheck;
using FsCheck.Fluent;

namespace CoopBot.Tests.Stories;

public sealed class PostingsTests
{
    private const int Room = 5;

    [Fact]
    public void TheLatestIsFoundFirstAndTakenOutFirst()
    {
        var postings = new Postings();
        // Keys that are close together, in a table that grows over them; lists that outgrow a block.
        for (var article = 0; article < 20; article++) postings.Add(Enumerable.Range(0, 40).Select(key => (uint)key * 16));
        Under(postings, 16, 48).ShouldBe(Enumerable.Range(0, 20).Reverse());
        Under(postings, 16, 3).ShouldBe([19, 18, 17]);
        Under(postings, 1, 48).ShouldBeEmpty();
        postings.KeysOf(7).Length.ShouldBe(40);

        for (var article = 19; article > 2; article--) postings.RemoveLast();
        Under(postings, 16, 48).ShouldBe([2, 1, 0]);
        for (var article = 2; article >= 0; article--) postings.RemoveLast();
        Under(postings, 16, 48).ShouldBeEmpty();
    }

    /// <summary>Whatever is put in and taken out, in any order, the plainest index says the same.</summary>
    [Fact]
    public void WhateverIsPutInAndTakenOutItSaysWhatAPlainListSays()
    {
        // Few different keys, so that they meet; at times an article is taken out instead.
        var keys = Gen.Choose(0, 30).Select(key => (uint)key * 1_000_003).NonEmptyListOf().Select(all => all.Distinct().ToArray());
        var step = Gen.Frequency((3, keys), (2, Gen.Constant(Array.Empty<uint>())), (1, Gen.Constant<uint[]>(null!)));
        Prop.ForAll(step.ListOf().ToArbitrary(), steps =>
        {
            var (postings, plain) = (new Postings(), new List<uint[]>());
            foreach (var its in steps)
            {
                if (its is not null)
                {
                    postings.Add(its);
                    plain.Add(its);
                }
                else if (plain.Count > 0)
                {
                    postings.RemoveLast();
                    plain.RemoveAt(plain.Count - 1);
                }
                for (uint key = 0; key <= 30; key++) Under(postings, key * 1_000_003, Room).ShouldBe(Plainly(plain, key * 1_000_003));
            }
            for (var article = 0; article < plain.Count; article++) postings.KeysOf(article).ToArray().ShouldBe(plain[article]);
        }).QuickCheckThrowOnFailure();
    }

    private static int[] Plainly(List<uint[]> articles, uint key) =>
        [.. Enumerable.Range(0, articles.Count).Reverse().Where(article => articles[article].Contains(key)).Take(Room)];

    private static int[] Under(Postings postings, uint key, int most)
    {
        Span<int> latest = stackalloc int[most];
        return latest[..postings.Read(key, latest)].ToArray();
    }
}
