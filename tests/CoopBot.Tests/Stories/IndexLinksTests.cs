using CoopBot.Stories;

namespace CoopBot.Tests.Stories;

public sealed class IndexLinksTests
{
    private const int Keys = 40;

    [Fact]
    public void TheLatestIsFoundFirstAndTakenOutFirst()
    {
        var links = new IndexLinks();
        // Keys that fall into one place, in a table that grows over them.
        for (var entry = 0; entry < 10; entry++)
        {
            for (uint key = 0; key < Keys; key++) links.Add(key * 16, entry);
        }
        Under(links, 16).ShouldBe([9, 8, 7, 6, 5, 4, 3, 2, 1, 0]);
        Under(links, 1).ShouldBeEmpty();

        for (var entry = 9; entry > 2; entry--) links.RemoveLast(entry);
        Under(links, 16).ShouldBe([2, 1, 0]);
        links.ByEntry[1].Count().ShouldBe(Keys);

        for (var entry = 2; entry >= 0; entry--) links.RemoveLast(entry);
        Under(links, 16).ShouldBeEmpty();
    }

    private static IEnumerable<int> Under(IndexLinks links, uint key)
    {
        for (var link = links.First(key); link >= 0; link = links.Next(link)) yield return links[link];
    }
}
