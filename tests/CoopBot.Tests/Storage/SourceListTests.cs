using CoopBot.Model;

namespace CoopBot.Tests.Storage;

public sealed class SourceListTests
{
    private static readonly SourceRow Named = new("named", "feed", "https://example.org/named");
    private static readonly SourceRow Starter = new("starter", "feed", "https://example.org/starter") { Origin = SourceOrigin.Starter, Standing = SourceStanding.Off, Title = "Starter" };
    private static readonly SourceRow Added = new("added", "page", "https://example.org/added") { Origin = SourceOrigin.Added, Options = new SourceOptions(Items: "article"), Group = "A/B", Language = "kk" };

    [SkippableTheory, EveryEngine]
    public async Task TheStarterListIsOffUntilTheSettingOrTheOperatorSaysSo(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        await RegisterAsync(store, Named, Starter);
        (await StandingsAsync(store)).ShouldBe("named On Settings, starter Off Starter");

        await RegisterAsync(store, Named, Starter with { Standing = SourceStanding.On });
        (await StandingsAsync(store)).ShouldBe("named On Settings, starter On Starter");
        await RegisterAsync(store, Named, Starter);
        (await StandingsAsync(store)).ShouldBe("named On Settings, starter Off Starter");

        await store.SourceList.SwitchAsync(["starter"], isOn: true, Samples.Noon, default);
        await RegisterAsync(store, Named, Starter);
        (await StandingsAsync(store)).ShouldBe("named On Settings, starter On Added");
        await store.SourceList.SwitchAsync(["starter"], isOn: false, Samples.Noon, default);
        await RegisterAsync(store, Named, Starter with { Standing = SourceStanding.On });
        (await StandingsAsync(store)).ShouldBe("named On Settings, starter Off Added");
    }

    [SkippableTheory, EveryEngine]
    public async Task OneThatIsOffAsItShouldBeCanBeKeptSo(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        await RegisterAsync(store, Starter);
        await store.SourceList.SwitchAsync(["starter"], isOn: false, Samples.Noon, default);

        await RegisterAsync(store, Starter with { Standing = SourceStanding.On });

        (await StandingsAsync(store)).ShouldBe("starter Off Added");
    }

    [SkippableTheory, EveryEngine]
    public async Task AFeedThatTheSettingsAndTheStarterListNameIsTheSettings(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        await RegisterAsync(store, Starter);

        await RegisterAsync(store, Starter with { Origin = SourceOrigin.Settings, Standing = SourceStanding.On });
        (await StandingsAsync(store)).ShouldBe("starter On Settings");
        (await store.Sources.ClaimDueAsync(Samples.Noon, TimeSpan.FromMinutes(1), 5, default)).Count.ShouldBe(1);

        await RegisterAsync(store, Starter);
        (await StandingsAsync(store)).ShouldBe("starter Off Starter");
        await RegisterAsync(store);
        (await StandingsAsync(store)).ShouldBe("starter Unlisted Starter");
        await RegisterAsync(store, Starter);
        (await StandingsAsync(store)).ShouldBe("starter Off Starter");
    }

    [SkippableTheory, EveryEngine]
    public async Task WhatHasEndedAndWhatTheOperatorAddedAreLeftAlone(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        await RegisterAsync(store, Named);
        (await store.SourceList.AddAsync([Added], Samples.Noon, default)).ShouldBe(1);
        var claimed = (await store.Sources.ClaimAsync("named", Samples.Noon, TimeSpan.FromMinutes(1), default))!;
        await store.Sources.ReleaseAsync([claimed with { Standing = SourceStanding.Ended }], default);

        await RegisterAsync(store, Named);

        (await StandingsAsync(store)).ShouldBe("added On Added, named Ended Settings");
        (await store.SourceList.AllAsync(default)).Single(source => source.Id == "added").ShouldBe(Added with { NextCheck = Samples.Noon });
    }

    [SkippableTheory, EveryEngine]
    public async Task WhoManagesBesideAServiceTakesNothingFromIt(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        await store.SourceList.PrepareAsync([Starter], [Named], Samples.Noon, default);
        (await StandingsAsync(store)).ShouldBe("named On Settings, starter Off Starter");
        await store.SourceList.SwitchAsync(["named"], isOn: false, Samples.Noon, default);

        // Other settings: what they add by a word is taken in, nothing of the service's own is forgotten or switched.
        var seeds = new SourceRow("seeds", "folder", "seeds/articles");
        var other = new SourceRow("other", "page", "https://example.org/other") { Options = new SourceOptions(Items: "li") };
        await store.SourceList.PrepareAsync([other], [seeds], Samples.Noon, default);
        await store.SourceList.PrepareAsync([other with { Options = new SourceOptions(Items: "article") }, Named], [seeds], Samples.Noon, default);

        (await StandingsAsync(store)).ShouldBe("named Off Settings, other On Settings, starter Off Starter");
        (await store.SourceList.AllAsync(default)).Single(source => source.Id == "other").Options.Items.ShouldBe("article");
    }

    [SkippableTheory, EveryEngine]
    public async Task WhoIsToBeReadOtherwiseIsReadAnew(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        var named = Named with { Kind = "page", Options = new SourceOptions(Items: "li") };
        await RegisterAsync(store, named);
        await LookAsync();
        await RegisterAsync(store, named);
        (await KnownAsync()).ShouldBe(("e", "d", "f", Samples.Noon.AddHours(1)), "the settings are as they were");

        await RegisterAsync(store, named with { Options = new SourceOptions(Items: "article") });
        (await KnownAsync()).ShouldBe((null, null, null, Samples.Noon));

        await LookAsync();
        await store.SourceList.PrepareAsync([named], [], Samples.Noon, default);
        (await KnownAsync()).ShouldBe((null, null, null, Samples.Noon));

        await LookAsync();
        await store.SourceList.AddAsync([named with { Options = new SourceOptions(Items: "h2 a"), Origin = SourceOrigin.Added }], Samples.Noon, default);
        (await KnownAsync()).ShouldBe((null, null, null, Samples.Noon));

        async Task LookAsync() => await store.Sources.ReleaseAsync(
            [.. (await store.SourceList.AllAsync(default)).Select(source => source with { ETag = "e", LastModified = "d", Fingerprint = "f", NextCheck = Samples.Noon.AddHours(1) })], default);

        async Task<(string?, string?, string?, DateTimeOffset)> KnownAsync()
        {
            var source = (await store.SourceList.AllAsync(default)).Single();
            return (source.ETag, source.LastModified, source.Fingerprint, source.NextCheck);
        }
    }

    [SkippableTheory, EveryEngine]
    public async Task AddingAgainSwitchesOnAndKeepsWhatIsKnown(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        await RegisterAsync(store, Starter);
        await store.SourceList.AddAsync([Added], Samples.Noon, default);
        await store.SourceList.SwitchAsync(["added"], isOn: false, Samples.Noon, default);

        (await store.SourceList.AddAsync([Added with { Group = null, Title = "Better" }, Starter with { Origin = SourceOrigin.Added, Standing = SourceStanding.On }], Samples.Noon, default)).ShouldBe(0);

        (await StandingsAsync(store)).ShouldBe("added On Added, starter On Added");
        var added = (await store.SourceList.AllAsync(default)).Single(source => source.Id == "added");
        (added.Title, added.Group, added.Language).ShouldBe(("Better", "A/B", "kk"));
    }

    [SkippableTheory, EveryEngine]
    public async Task AListOfWhatIsOffDoesNotTakeTheStarterListOver(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        await RegisterAsync(store, Starter);

        await store.SourceList.AddAsync([Starter with { Origin = SourceOrigin.Added }], Samples.Noon, default);

        (await StandingsAsync(store)).ShouldBe("starter Off Starter");
    }

    [SkippableTheory, EveryEngine]
    public async Task SourcesAreListedByGroupAndNameAndTheirArticlesCounted(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        SourceRow[] rows =
        [
            Row("1", "b", null), Row("2", "Яблоко", "А"), Row("3", "ёлка", "А"), Row("4", "a", "B"), Row("5", "Ab", "b"), Row("6", null, null),
        ];
        await store.SourceList.AddAsync(rows, Samples.Noon, default);
        await store.Articles.AddAsync(Samples.Article("a1") with { Source = "4" }, null, default);
        await store.Articles.AddAsync(Samples.Article("a2") with { Source = "4" }, null, default);

        var listed = (await store.SourceList.AllAsync(default)).Select(source => source.Id).ToList();

        listed.ShouldBe(["1", "6", "4", "5", "3", "2"]);
        (await store.SourceList.ArticlesAsync(default)).ShouldBe(new Dictionary<string, long> { ["4"] = 2 });
        await store.SourceList.RemoveAsync(["4", "5"], default);
        (await store.SourceList.AllAsync(default)).Count.ShouldBe(4);
        (await store.SourceList.ArticlesAsync(default))["4"].ShouldBe(2);
    }

    private static SourceRow Row(string id, string? title, string? group) => new(id, "feed", $"https://example.org/{id}") { Title = title, Group = group, Origin = SourceOrigin.Added };

    private static Task RegisterAsync(TestStore store, params SourceRow[] named) => store.SourceList.RegisterAsync(named, Samples.Noon, default);

    private static async Task<string> StandingsAsync(TestStore store) =>
        string.Join(", ", (await store.SourceList.AllAsync(default)).OrderBy(source => source.Id, StringComparer.Ordinal).Select(source => $"{source.Id} {source.Standing} {source.Origin}"));
}
