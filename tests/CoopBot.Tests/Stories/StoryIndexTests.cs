using CoopBot.Model;
using CoopBot.Stories;
using CoopBot.Tests.Facts;

namespace CoopBot.Tests.Stories;

public sealed class StoryIndexTests
{
    private static readonly DateTimeOffset Day = new(2026, 3, 12, 10, 0, 0, TimeSpan.Zero);

    [Fact]
    public void TheSameTextFromAnotherSourceIsTheSameStory()
    {
        var text = File.ReadAllText(Directory.GetFiles(Repository.Path("seeds", "articles"), "004*").Single());
        Find(Make(text), [StoryOf(7, Make(text + "\nИсточник: агентство."))]).ShouldBe(7);
    }

    [Fact]
    public void TheTwoSeedArticlesAreTwoStories()
    {
        var texts = Directory.GetFiles(Repository.Path("seeds", "articles")).Order().Select(File.ReadAllText).ToList();
        Find(Make(texts[0]), [StoryOf(1, Make(texts[1]))]).ShouldBeNull();
    }

    [Fact]
    public void SidesEventPlaceAndSumMakeOneStoryAcrossLanguages() =>
        Find(
            Make("Kazachstan i Japonia podpisały umowę\nKazachstan i Japonia podpisały umowę w Tokio. Kredyt wynosi 300 mln dolarów."),
            [StoryOf(3, Make("Казахстан и Япония подписали соглашение\nКазахстан и Япония подписали соглашение в Токио. Кредит составит 300 млн долларов."))]).ShouldBe(3);

    [Fact]
    public void TwoAgreementsOfTheSameSidesStayApart() =>
        Find(
            Make("Казахстан и Япония подписали соглашение\nКазахстан и Япония подписали соглашение о водных ресурсах на 5 млн долларов."),
            [StoryOf(3, Make("Казахстан и Япония подписали соглашение\nКазахстан и Япония подписали соглашение о туризме в Токио на 300 млн долларов."))]).ShouldBeNull();

    [Fact]
    public void TheSameTextAMonthLaterIsAnotherStory()
    {
        const string text = "Узбекистан и Япония провели форум\nУзбекистан и Япония провели в Ташкенте форум по водным ресурсам и энергетике.";
        Find(Make(text, Day.AddDays(30)), [StoryOf(3, Make(text))]).ShouldBeNull();
    }

    private static Article Make(string text, DateTimeOffset? at = null)
    {
        var page = Readers.Page(text, published: at ?? Day);
        return new Article(Guid.NewGuid().ToString("N"), "source", Guid.NewGuid().ToString(), at ?? Day, page, Readers.Facts.Find(page));
    }

    private static (long, Article) StoryOf(long number, Article article) => (number, article);

    private static long? Find(Article article, (long Number, Article Article)[] stories)
    {
        var (index, traits) = (new StoryIndex(), new TraitReader(Readers.Knowledge));
        foreach (var story in stories) index.Learn(story.Article.Id, story.Number, null, story.Article.FoundAt, traits.Read(story.Article));
        return index.Place(traits.Read(article)) switch { Verdict.Joins joined => joined.Story, Verdict.Repeats repeated => repeated.Story, _ => null };
    }

    [Fact]
    public void WhatWasLearntIsForgottenOnGoingBack()
    {
        const string text = "Узбекистан и Япония провели форум\nУзбекистан и Япония провели в Ташкенте форум по водным ресурсам и энергетике.";
        var (index, traits, article) = (new StoryIndex(), new TraitReader(Readers.Knowledge), Make(text));
        index.Learn("a", 1, null, Day, traits.Read(article));
        index.Learn("b", 2, null, Day, traits.Read(Make(text + " Участвовали 40 компаний.")));
        index.Learn("a", 3, null, Day, traits.Read(Make("Совсем другое\nВ городе открыли новую школу для детей из трёх районов.")));
        index.Place(traits.Read(article)).ShouldBe(new Verdict.Repeats("b", 2));

        index.ReturnTo(1);
        index.Place(traits.Read(article)).ShouldBe(new Verdict.Repeats("a", 1));
        index.ReturnTo(0);
        index.Place(traits.Read(article)).ShouldBeOfType<Verdict.Begins>();
    }
}
