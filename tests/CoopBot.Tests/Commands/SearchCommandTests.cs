using CoopBot.Model;

namespace CoopBot.Tests.Commands;

/// <summary>/search.</summary>
public sealed class SearchCommandTests
{
    [Fact]
    public async Task StoriesComeWithTheSentenceAndTheWordsInBold()
    {
        using var room = await Room.OpenAsync();
        var number = await room.StoryAsync("Companies agree on green hydrogen", ["energy"], ["KZ", "JP"]);
        await room.StoryAsync("Another pact", ["water"], ["PL"]);

        var message = await room.AnswerAsync("/search company hydrogen");
        var answer = Plain.TextOf(message);
        answer.ShouldStartWith("Search: company hydrogen");
        answer.ShouldContain($"→ /story {number}]");
        answer.ShouldContain("1 story found, the best matches first.");
        answer.ShouldNotContain("Another pact");
        var bold = message.Parts[1].Blocks.OfType<Paragraph>().ElementAt(1).Runs.Where(run => run.Style == RunStyle.Bold).Select(run => run.Text);
        bold.ShouldBe(["Companies", "hydrogen"]);
    }

    [Theory]
    [InlineData("/search Japonia", "pl")]
    [InlineData("/search Япония", "ru")]
    [InlineData("/search Японию", "ru")]
    [InlineData("/search 日本", "ja")]
    [InlineData("/search Yaponiya", "uz")]
    [InlineData("/search Жапония", "kk")]
    public async Task ACountryIsFoundByItsSpellingsInAllLanguages(string line, string language)
    {
        using var room = await Room.OpenAsync();
        var number = await room.StoryAsync("A delegation came from Japan", ["energy"], ["JP"]);
        await room.AnswerAsync("/language " + language);
        (await room.SayAsync(line)).ShouldContain($"→ /story {number}]");
    }

    [Fact]
    public async Task AKindOfEnergyIsNotAllOfIt()
    {
        using var room = await Room.OpenAsync();
        await room.StoryAsync("Partners speak of energy", ["energy"], ["KZ"]);
        (await room.SayAsync("/search oil")).ShouldContain("I found nothing for “oil”.");
        (await room.SayAsync("/search энергетика")).ShouldContain("Partners speak of energy");
    }

    [Fact]
    public async Task PagesTurnInPlaceAndKeepTheCount()
    {
        using var room = await Room.OpenAsync();
        for (var at = 1; at <= 5; at++) await room.StoryAsync($"Pact {at} on water", ["water"], ["KZ"]);

        var first = await room.AnswerAsync("/search water 2");
        Plain.ButtonsOf(first)[^1].ShouldBe(new Button("more ›", "/search water 2 page 2", InPlace: true, "more ›"));
        var second = Plain.TextOf(await room.AnswerAsync("/search water 2 page 2"));
        second.ShouldContain("[‹ back → /search water 2]");
        second.ShouldContain("[more › → /search water 2 page 3]");
        second.ShouldContain("Pact 3 on water");
        (await room.SayAsync("/search water 2 page 9")).ShouldStartWith("There is no more to this search.");
    }

    [Fact]
    public async Task APhraseAndADashAreMinded()
    {
        using var room = await Room.OpenAsync();
        await room.StoryAsync("Green hydrogen for Japan", ["energy"], ["JP"]);
        await room.StoryAsync("Hydrogen that is green", ["energy"], ["PL"]);

        (await room.SayAsync("/search \"green hydrogen\"")).ShouldContain("1 story found");
        (await room.SayAsync("/search hydrogen -japan")).ShouldContain("1 story found");
        (await room.SayAsync("/search hydrogen without Japan")).ShouldContain("Hydrogen that is green");
        (await room.SayAsync("/search -japan")).ShouldStartWith("Write what I shall look for, too");
    }

    [Fact]
    public async Task NothingFoundOffersWhatWasPerhapsMeant()
    {
        using var room = await Room.OpenAsync();
        var answer = await room.SayAsync("/search hydrogn kazakstan");
        answer.ShouldContain("I found nothing for “hydrogn kazakstan”.");
        answer.ShouldContain("→ /search hydrogen kazakstan]");
        answer.ShouldContain("[hydrogn → /search hydrogn]");
        answer.ShouldContain("→ /latest]");
    }

    [Theory]
    [InlineData("/search")]
    [InlineData("/search ...")]
    [InlineData("/search \"\"")]
    public async Task NothingTypedIsAskedFor(string line)
    {
        using var room = await Room.OpenAsync();
        (await room.SayAsync(line)).ShouldBe("What shall I look for? Write the words after the command.\nFor example: /search green hydrogen");
    }

    [Fact]
    public async Task TooManyWordsAreTooMany()
    {
        using var room = await Room.OpenAsync();
        (await room.SayAsync("/search " + string.Join(' ', Enumerable.Range(0, 20).Select(number => $"word{number}")))).ShouldStartWith("I can look for 12 words at a time");
    }
}
