using CoopBot.Tests.Chats.Web;
using CoopBot.Tests.Storage;

namespace CoopBot.Tests.WholeProgram;

/// <summary>The whole way, from a file in a folder to a digest in a browser and in a terminal.</summary>
public sealed class JourneyTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string WindNews = """
        Kazakhstan and Germany sign agreement on wind energy

        The minister of energy of Kazakhstan and the ambassador of Germany signed an agreement on wind energy in Astana on Friday.
        The two countries will build a wind farm of 300 megawatts near Karaganda.
        """;

    [SkippableTheory, EveryEngine]
    public async Task ANewcomerHoldsADigestInTheTerminalAndIsToldNothingTwice(string engine)
    {
        await using var site = await Site.OnAsync(engine);
        Articles.CopySeeds(site.Folder, Site.Start.AddHours(-1));
        await site.ServeAsync();
        var seat = await site.SitDownAsync();
        await site.UntilAsync(async () => await site.CountAsync("stories") == 2);
        await seat.SayAsync("/language en");

        (await seat.SayAsync("/latest energy")).ShouldContain("Mitsubishi");
        (await seat.SayAsync("/latest energetyka")).ShouldContain("Mitsubishi");
        (await seat.SayAsync("/latest энергетика Узбекистан")).ShouldContain("There is no news yet on");
        (await seat.SayAsync("/why 1")).ShouldContain("Kuantyrow");
        (await seat.SayAsync("/subscribe energy kazakhstan")).ShouldContain("09:00");

        Articles.Write(site.Folder, "wind.txt", WindNews, site.Clock.GetUtcNow());
        await site.UntilAsync(async () => await site.CountAsync("stories") == 3);
        (await seat.SayAsync("/latest germany")).ShouldContain("Germany");

        site.GoToEveOfDigest();
        await site.UntilAsync(() => seat.Seen.Contains("Your digest · Friday 13 March, 09:00"));
        var digest = seat.Seen[seat.Seen.IndexOf("Your digest", StringComparison.Ordinal)..];
        digest.ShouldContain("Mitsubishi");
        digest.ShouldContain("Germany");
        digest.ShouldNotContain("Uzbekistan");

        await ASecondRunTellsNothingTwiceAsync(site);
    }

    [SkippableTheory, EveryEngine]
    public async Task ADigestArrivesByItselfInTheBrowser(string engine)
    {
        await using var site = await Site.OnAsync(engine);
        Articles.CopySeeds(site.Folder, Site.Start.AddHours(-1));
        var service = await site.ServeAsync();
        await using var visit = await chromium.VisitAsync(new Uri(service.Urls.Single()));
        await site.UntilAsync(visit.SeeAsync("Hello! I read the news of international cooperation"));
        await site.UntilAsync(async () => await site.CountAsync("stories") == 2);

        await AnsweredAsync(site, visit, "/latest energy", "Mitsubishi");
        await AnsweredAsync(site, visit, "/why 1", "Kuantyrow");
        await AnsweredAsync(site, visit, "/latest энергетика Узбекистан", "There is no news yet on");
        await AnsweredAsync(site, visit, "/subscribe energy kazakhstan", "you are subscribed");

        site.GoToEveOfDigest();
        await site.UntilAsync(visit.SeeAsync("Your digest · Friday 13 March, 09:00"));
        (await visit.Log.InnerTextAsync()).ShouldContain("Mitsubishi");
        visit.Check();

        await ASecondRunTellsNothingTwiceAsync(site);
    }

    private static async Task AnsweredAsync(Site site, Visit visit, string line, string answer)
    {
        var entries = await site.CountAsync("transcripts");
        await visit.SayAsync(line);
        await site.UntilAsync(async () => await site.CountAsync("transcripts") == entries + 2);
        await site.UntilAsync(visit.SeeAsync(answer));
    }

    private static async Task ASecondRunTellsNothingTwiceAsync(Site site)
    {
        await site.UntilAsync(async () => await site.CountAsync("outbox where state = 'sent'") == 1);
        var (transcripts, told, slot) = (await site.CountAsync("transcripts"), await site.CountAsync("told"), await LastSlotAsync(site));
        await site.StopAllAsync();

        await site.ServeAsync();
        site.GoToEveOfDigest();
        await site.UntilAsync(async () => await LastSlotAsync(site) > slot);

        (await site.CountAsync("outbox"), await site.CountAsync("transcripts"), await site.CountAsync("told")).ShouldBe((1, transcripts, told));
        (await site.CountAsync("articles")).ShouldBe(await site.CountAsync("stories"));
    }

    private static Task<long> LastSlotAsync(Site site) => site.AskAsync<long>("select max(last_slot) from chats");
}
