using CoopBot.Chats.Telegram.Rendering;
using CoopBot.Digests;
using CoopBot.Model;
using CoopBot.Summaries;
using CoopBot.Tests.Facts;

namespace CoopBot.Tests.Chats.Telegram.Rendering;

/// <summary>Real digests, made of the seeds and an article that means no good.</summary>
public sealed class DigestPieceTests
{
    private const string Hostile = "\u202eKazakhstan & Japan <b>sign</b> @everyone_here [x](javascript:alert(1)) &lt;";
    private static readonly DateTimeOffset Noon = new(2026, 3, 12, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("pl")]
    [InlineData("uk")]
    [InlineData("kk")]
    [InlineData("uz")]
    [InlineData("ja")]
    public void ThreeStoriesAreOnePiece(string language)
    {
        var piece = TelegramText.First(Digest(language, 3));

        piece.Rest.ShouldBeNull();
        var read = StrictHtml.Read(piece.Html);
        read.Links.ShouldBe(["https://uza.example/1?a=1&b=2", "https://uza.example/2?a=1&b=2", "https://uza.example/3?a=1&b=2"], ignoreOrder: true);
        piece.Html.Split("\n\n").Length.ShouldBe(5, "head, stories, foot");
        foreach (var number in (int[])[1, 2, 3]) piece.Html.ShouldContain($"\n\n#{number} ");
        piece.Rows[0].Select(button => (button.Label, button.Command)).ShouldBe(
            [("#1", "/story 1"), ("#2", "/story 2"), ("#3", "/story 3")], ignoreOrder: true);
        piece.Rows.Skip(1).SelectMany(row => row).Select(button => button.Command).ShouldBe(["/latest", "/subscriptions", "/schedule"]);
    }

    [Fact]
    public void EachPieceOfALongDigestHasTheButtonsOfItsStories()
    {
        List<Piece> pieces = [];
        for (var rest = Digest("en", 10); rest is not null; rest = pieces[^1].Rest) pieces.Add(TelegramText.First(rest));

        pieces.Count.ShouldBeGreaterThan(1);
        foreach (var piece in pieces)
        {
            StrictHtml.Read(piece.Html).Text.Length.ShouldBeLessThanOrEqualTo(4096);
            foreach (var number in Enumerable.Range(1, 10))
                piece.Rows.SelectMany(row => row).Any(button => button.Command == $"/story {number}").ShouldBe(piece.Plain.Contains($"#{number} "));
        }
        pieces[^1].Rows[^1][^1].Command.ShouldBe("/schedule");
    }

    [Fact]
    public void AHostileTitleStaysText()
    {
        var piece = TelegramText.First(Digest("en", 3));

        piece.Html.ShouldContain("Kazakhstan &amp; Japan &lt;b&gt;sign&lt;/b&gt; @\u2060everyone_here [x](javascript:alert(1)) &amp;lt;");
        piece.Html.ShouldNotContain("\u202e");
    }

    private static Message Digest(string language, int count)
    {
        var stories = Enumerable.Range(1, count).Select(Story).ToList();
        return new DigestWriter(Readers.Knowledge, new StoryTeller(Readers.Knowledge, Readers.Summaries)).Write(Digests.Editions.Of(language, stories, 10, Noon));
    }

    private static Story Story(int number)
    {
        var page = number % 3 == 0 ? Readers.Page($"{Hostile}\nNothing else is told.", "en") : Readers.Seed(number % 3 == 1 ? "000" : "004").Page;
        page = page with { Link = new Uri($"https://uza.example/{number}?a=1&b=2") };
        return new Story(number, Noon.AddHours(-number), [new Article($"{number}", "feed", $"{number}", Noon.AddHours(-number), page, Readers.Facts.Find(page))]);
    }
}
