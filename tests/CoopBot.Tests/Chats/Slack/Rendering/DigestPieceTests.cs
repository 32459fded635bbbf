using CoopBot.Chats.Slack.Rendering;
using CoopBot.Chats.Slack.Wire.Blocks;
using CoopBot.Digests;
using CoopBot.Model;
using CoopBot.Summaries;
using CoopBot.Tests.Facts;

namespace CoopBot.Tests.Chats.Slack.Rendering;

/// <summary>Real digests, made of the seeds and an article that means no good.</summary>
public sealed class DigestPieceTests
{
    private const string Hostile = "\u202eKazakhstan & Japan <!channel> *sign* <@U1> :smile: <https://evil.example|x> &lt; | @here";
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
        var piece = Kit.First(Digest(language, 3, 10));

        piece.Rest.ShouldBeNull();
        piece.Blocks.Select(block => block.GetType().Name.Replace("Block", "")).ShouldBe(
            ["Header", "Section", "Divider", "Section", "Context", "Actions", "Divider", "Section", "Context", "Actions", "Divider", "Section", "Context", "Actions", "Divider", "Context", "Actions"]);
        Kit.Markups(piece).SelectMany(text => StrictMarkdown.Read(text).Links).Order()
            .ShouldBe(["https://uza.example/1?a=1&b=2", "https://uza.example/2?a=1&b=2", "https://uza.example/3?a=1&b=2"]);
        foreach (var number in (int[])[1, 2, 3])
        {
            var section = Kit.Markups(piece).Single(text => text.StartsWith($"#{number} "));
            StrictMarkdown.Read(section.Split('\n')[0]).Bold.ShouldNotBeEmpty("the headline");
        }
        Kit.Buttons(piece).Select(button => button.Value).Order().ShouldBe(
            ["/latest", "/schedule", "/story 1", "/story 2", "/story 3", "/subscriptions", "/why 1", "/why 2", "/why 3"]);
        StrictMarkdown.Read(piece.Text);
    }

    [Fact]
    public void EightyStoriesAreAFewPiecesWithTheButtonsOfTheirStories()
    {
        var pieces = Kit.Pieces(Digest("en", 80, 50));

        pieces.Count.ShouldBeInRange(4, 8);
        foreach (var piece in pieces)
        {
            piece.Blocks.Length.ShouldBeInRange(2, 50);
            foreach (var number in Enumerable.Range(1, 80))
            {
                var isTold = Kit.Markups(piece).Any(text => text.StartsWith($"#{number} "));
                Kit.Buttons(piece).Any(button => button.Value == $"/story {number}").ShouldBe(isTold, $"{number}");
            }
        }
        foreach (var number in Enumerable.Range(1, 80)) pieces.Sum(piece => Kit.Markups(piece).SelectMany(text => text.Split('\n')).Count(line => line.TrimStart('•', ' ').StartsWith($"#{number} "))).ShouldBe(1, $"{number}");
        Kit.Buttons(pieces[^1]).Last().Value.ShouldBe("/schedule");
        pieces[^1].Blocks.OfType<SectionBlock>().ShouldNotBeEmpty("more than a foot");
    }

    [Fact]
    public void AHostileTitleStaysText()
    {
        var piece = Kit.First(Digest("en", 3, 10));

        foreach (var text in Kit.Markups(piece).Append(piece.Text)) StrictMarkdown.Read(text);
        piece.Text.ShouldContain("Kazakhstan &amp; Japan &lt;!channel&gt; ∗sign∗ &lt;@U1&gt; :\u2060smile: &lt;https://evil.example|x&gt; &amp;lt; | @\u2060here");
    }

    private static Message Digest(string language, int count, int inFull)
    {
        var stories = Enumerable.Range(1, count).Select(Story).ToList();
        return new DigestWriter(Readers.Knowledge, new StoryTeller(Readers.Knowledge, Readers.Summaries)).Write(Digests.Editions.Of(language, stories, inFull, Noon));
    }

    private static Story Story(int number)
    {
        var page = number % 3 == 0 ? Readers.Page($"{Hostile}\nNothing else is told.", "en") : Readers.Seed(number % 3 == 1 ? "000" : "004").Page;
        page = page with { Link = new Uri($"https://uza.example/{number}?a=1&b=2") };
        return new Story(number, Noon.AddHours(-number), [new Article($"{number}", "feed", $"{number}", Noon.AddHours(-number), page, Readers.Facts.Find(page))]);
    }
}
