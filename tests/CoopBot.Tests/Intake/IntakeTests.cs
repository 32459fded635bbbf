using CoopBot.Intake;
using CoopBot.Model;
using CoopBot.Tests.Storage;

namespace CoopBot.Tests.Intake;

public sealed class IntakeTests
{
    private const string Talks = "Казахстан и Masdar обсудили строительство ветропарка\nПредставители Казахстана и ОАЭ провели в Астане переговоры о строительстве ветропарка. В них участвовала компания Masdar.";
    private const string Signed = "Казахстан и Masdar подписали соглашение о ветропарке\nКазахстан и ОАЭ подписали в Астане соглашение о строительстве ветропарка. Документ подписала компания Masdar.";
    private const string SignedInEnglish = "Kazakhstan and Masdar sign wind farm agreement\nKazakhstan and the UAE signed an agreement in Astana on building a wind farm. Masdar signed the document.";
    private const string Other = "Polska i Ukraina rozmawiały w Warszawie o kolei\nPolska i Ukraina rozmawiały w Warszawie o współpracy kolejowej i o nowych połączeniach.";

    [SkippableTheory, EveryEngine]
    public async Task AStoryIsCarriedOnAndItsFurtherSourcesAreCounted(string engine)
    {
        await using var bench = await IntakeBench.OnAsync(engine);

        (await bench.TakeAsync("1", Talks)).ShouldBeOfType<Taken.Stored>().Story.ShouldBe(1);
        var update = (await bench.TakeAsync("2", Signed, "feed:b")).ShouldBeOfType<Taken.Stored>();
        var further = (await bench.TakeAsync("3", SignedInEnglish, "feed:c")).ShouldBeOfType<Taken.Stored>();

        (update.Story, update.Updates).ShouldBe((2, 1));
        (further.Story, further.Updates).ShouldBe((2, null));
        var told = (await bench.Store.Stories.FindAsync(2, default))!;
        told.Updates.ShouldBe(1);
        told.News.OfType<EventFact>().ShouldContain(fact => fact.Event == EventKind.AgreementSigned);
        told.Articles.Select(article => article.Page.Language).ShouldBe(["ru", "en"]);
        (await bench.Store.Stories.FindAsync(1, default))!.UpdatedBy.ShouldBe([2]);
        (await bench.Store.Stories.AfterAsync(1, 10, default)).ShouldHaveSingleItem().Number.ShouldBe(2, "digests come by it as by any story");
    }

    [SkippableTheory, EveryEngine]
    public async Task ATypoMendedIsStoredAndToldToNobody(string engine)
    {
        await using var bench = await IntakeBench.OnAsync(engine);
        await bench.TakeAsync("1", Signed.Replace("строительстве ветропарка. Д", "строительстве ветропарк. Д", StringComparison.Ordinal));

        (await bench.TakeAsync("1", Signed)).ShouldBeOfType<Taken.Known>();

        (await bench.Store.Stories.FindAsync(1, default))!.Lead.Page.Text.ShouldContain("строительстве ветропарка.");
        (await bench.Store.Stories.FindAsync(2, default)).ShouldBeNull();
        (await bench.Store.Stories.LatestAsync(Samples.Filter(phrases: ["строительстве ветропарка."]), 5, default)).ShouldHaveSingleItem();
        var known = await bench.Store.Articles.KnownAsync("feed:a", ["1"], default);
        known["1"].ShouldBe(bench.Make("1", Signed).Hash);
    }

    [SkippableTheory, EveryEngine]
    public async Task AnEditThatBringsNewsIsToldAsAnUpdateOnce(string engine)
    {
        await using var bench = await IntakeBench.OnAsync(engine);
        await bench.TakeAsync("1", Talks);

        var update = (await bench.TakeAsync("1", Signed)).ShouldBeOfType<Taken.Stored>();
        (await bench.TakeAsync("1", Signed)).ShouldBeOfType<Taken.Known>();
        (await bench.TakeAsync("1", Signed + " Об этом сообщило министерство.")).ShouldBeOfType<Taken.Known>();
        (await bench.TakeAsync("2", SignedInEnglish, "feed:b", instance: 1)).ShouldBeOfType<Taken.Stored>().Updates.ShouldBeNull("the edit has told it");

        (update.Story, update.Updates).ShouldBe((2, 1));
        var told = (await bench.Store.Stories.FindAsync(2, default))!;
        told.Lead.Id.ShouldBe((await bench.Store.Stories.FindAsync(1, default))!.Lead.Id, "one article leads both");
        told.Lead.Page.Title.ShouldContain("подписали");
        (await bench.Store.Stories.FindAsync(3, default)).ShouldBeNull();
    }

    [SkippableTheory, EveryEngine]
    public async Task AnEditThatMakesItCooperationNewsBeginsAStoryThatDigestsMeet(string engine)
    {
        await using var bench = await IntakeBench.OnAsync(engine);
        await bench.TakeAsync("1", "Two injured in Leeds crash\nTwo people were taken to hospital after a crash near Leeds, police said.");

        (await bench.TakeAsync("1", Other)).ShouldBeOfType<Taken.Stored>().Story.ShouldBe(2);

        (await bench.Store.Stories.FindAsync(1, default)).ShouldBeNull();
        (await bench.Store.Stories.AfterAsync(1, 10, default)).ShouldHaveSingleItem().Articles.Length.ShouldBe(1);
    }

    [SkippableTheory, EveryEngine]
    public async Task OnePageIsTakenOnceWhateverItIsCalled(string engine)
    {
        await using var bench = await IntakeBench.OnAsync(engine);
        await bench.TakeAsync("guid:1", Other, link: "https://example.org/a/1?utm_source=rss");

        (await bench.TakeAsync("guid:2", Other, link: "http://www.example.org/a/1/")).ShouldBeOfType<Taken.Known>().Story.ShouldBe(1);
        (await bench.TakeAsync("guid:9", Other, "feed:b", "https://example.org/a/1")).ShouldBeOfType<Taken.Known>().Story.ShouldBe(1);
        (await bench.TakeAsync("guid:3", Other + " Dodano zdjęcia.", link: "https://example.org/a/new-1")).ShouldBeOfType<Taken.Known>("the same title from the same source").Story.ShouldBe(1);

        (await bench.Store.Stories.FindAsync(1, default))!.Articles.ShouldHaveSingleItem();
        (await bench.Store.Articles.KnownAsync("feed:a", ["guid:1", "guid:2", "guid:3", "guid:4"], default)).Keys.ShouldBe(["guid:1", "guid:2", "guid:3"], ignoreOrder: true);
        (await bench.TakeAsync("guid:2", Other, link: "https://example.org/a/1")).ShouldBeOfType<Taken.Known>();
    }

    [SkippableTheory, EveryEngine]
    public async Task TwoInstancesFileTheSameEventUnderOneStory(string engine)
    {
        await using var bench = await IntakeBench.OnAsync(engine);
        await bench.TakeAsync([bench.Make("0", Other)], instance: 0);
        await bench.TakeAsync([bench.Make("0", Other, "feed:z")], instance: 1);

        await Task.WhenAll(
            Task.Run(() => bench.TakeAsync([bench.Make("1", Signed, "feed:a")], instance: 0)),
            Task.Run(() => bench.TakeAsync([bench.Make("2", SignedInEnglish, "feed:b")], instance: 1)));

        (await bench.Store.Stories.FindAsync(2, default))!.Articles.Length.ShouldBe(2);
        (await bench.Store.Stories.FindAsync(3, default)).ShouldBeNull();
    }

    [SkippableTheory, EveryEngine]
    public async Task OneArticleThatCannotBeStoredHarmsNoOther(string engine)
    {
        await using var bench = await IntakeBench.OnAsync(engine);
        await bench.Store.Articles.KnownAsync("feed:a", ["1"], default);
        // A row in the way, as of a hash that met another.
        var wrong = bench.Make("wrong", Talks, "feed:b");
        var id = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData("feed:b\nwrong"u8).AsSpan(0, 16));
        await bench.Store.Articles.AddAsync(Samples.Article("there", foundAt: IntakeBench.Start) with { Id = id }, null, default);

        var taken = await bench.TakeAsync([bench.Make("1", Signed), wrong, bench.Make("2", Other)]);

        taken.OfType<Taken.Stored>().Select(one => one.Found.Identity).ShouldBe(["1", "2"]);
        taken.OfType<Taken.Failed>().ShouldHaveSingleItem().Found.Identity.ShouldBe("wrong");
        (await bench.Store.Stories.LatestAsync(Filter.Everything, 9, default)).Count.ShouldBe(3);
    }

    [SkippableTheory, EveryEngine]
    public async Task OneArticleThatCannotBeReadHarmsNoOther(string engine)
    {
        await using var bench = await IntakeBench.OnAsync(engine);

        var taken = await bench.TakeAsync([bench.Make("1", Signed), bench.Make("wrong", Talks) with { Text = null! }, bench.Make("2", Other)]);

        taken.OfType<Taken.Stored>().Select(one => one.Found.Identity).ShouldBe(["1", "2"]);
        taken.OfType<Taken.Failed>().ShouldHaveSingleItem().Found.Identity.ShouldBe("wrong");
    }
}
