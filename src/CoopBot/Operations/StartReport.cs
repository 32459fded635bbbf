using CoopBot.Chats.Slack;
using CoopBot.Chats.Slack.Receiving;
using CoopBot.Chats.Telegram;
using CoopBot.Chats.Web;
using CoopBot.Commands;
using CoopBot.Digests;
using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Sources;
using CoopBot.Storage;

namespace CoopBot.Operations;

/// <summary>Says in a few plain lines what is on, what is off and why, where the data lie and where to chat.</summary>
internal sealed class StartReport(
    Database database, SourceDesk desk, SourceList list, SourcesSettings sources, DigestSettings digests, WebSettings web, TelegramSettings telegram, SlackSettings slack, AccessSettings access,
    OwnerCode owner, KnowledgeBase knowledge, HomeFolder home, SettingWarnings warnings, ILogger<StartReport> log)
{
    private const int MostNamed = 10;

    public async Task WriteAsync(CancellationToken cancel)
    {
        foreach (var warning in warnings.All) log.LogWarning("{Warning}", warning);
        log.LogInformation("Data: {Database}", database.Place);
        log.LogInformation(
            "Knowledge: {Topics} topics, {Countries} countries; reads {Read}; speaks {Spoken}",
            knowledge.Topics.Count, knowledge.Countries.Count, string.Join(' ', knowledge.Languages.Keys), string.Join(' ', knowledge.Spoken.Select(language => language.Code)));
        log.LogInformation("Sources: {Sources}", await SourcesAsync(cancel));
        if (Named() is { } named) log.LogInformation("Sources that the settings name: {Named}", named);
        log.LogInformation("Digests: {Schedule}, {Zone}, unless a chat sets its own", digests.DefaultSchedule, digests.DefaultZone);
        log.LogInformation("Access: {Mode}; this machine is always let in", Access());
        log.LogInformation("Telegram: {Telegram}", Telegram());
        log.LogInformation("Slack: {Slack}", Slack());
        if ((telegram.IsOn || slack.IsOn) && await owner.MakeAsync(cancel) is { } code)
            log.LogInformation("Nobody runs this bot yet. Send it this line, and you do; the code works once: {Lines}", Lines(code));
        log.LogInformation("Terminal chat: dotnet run --project src/CoopBot -- chat");
        if (web.Enabled) log.LogInformation("Web chat: open {Url} in a browser. Ctrl+C stops the program.", web.Url);
        else log.LogInformation("Web chat: off, because Web:Enabled is false. Ctrl+C stops the program.");
    }

    private string Access() =>
        access.Mode.ToLowerInvariant() + (access.Open.Length > 0 && !access.Mode.Equals(nameof(AccessMode.Open), StringComparison.OrdinalIgnoreCase) ? ", but open to all of " + string.Join(", ", access.Open) : "");

    private string Telegram() =>
        !telegram.IsOn ? "off, because neither Telegram:Token nor Telegram:TokenFile is set"
        : telegram.IsWebhook ? $"on, is called by {telegram.BaseUrl} at {telegram.WebhookHost}"
        : $"on, asks {telegram.BaseUrl} for messages";

    private string Slack() =>
        !slack.IsOn ? "off, because Slack:BotToken is not set"
        : slack.IsSocketMode ? $"on, connects to {new Uri(slack.BaseUrl).Authority} (Socket Mode)"
        : $"on, is called at {web.Url.TrimEnd('/')}{HttpDoor.Path}";

    /// <summary>Slack takes a line that begins with a slash for a command of its own.</summary>
    private string Lines(string code) => string.Join(
        ", or ", new[] { slack.IsOn ? $"in a direct message in Slack: start {code}" : null, telegram.IsOn ? $"in Telegram: /start {code}" : null }.OfType<string>());

    private async Task<string> SourcesAsync(CancellationToken cancel)
    {
        // The workers do the same at this moment; whoever is first.
        await desk.PrepareAsync(cancel);
        var all = await list.AllAsync(cancel);
        var starter = all.Count(source => source is { Origin: SourceOrigin.Starter, Standing: SourceStanding.Off });
        var (on, off, ended) = (Standing(SourceStanding.On), Standing(SourceStanding.Off) - starter, Standing(SourceStanding.Ended));
        string?[] parts = [on == 0 ? "none on; sources add URL takes one in" : $"{on} on", off == 0 ? null : $"{off} off", ended == 0 ? null : $"{ended} ended", starter == 0 ? null : $"{starter} of the starter list off: sources enable --starter"];
        return string.Join(", ", parts.OfType<string>());

        int Standing(SourceStanding standing) => all.Count(source => source.Standing == standing);
    }

    private string? Named()
    {
        var all = sources.FoldersOrDefault().Select(folder => "folder " + home.Resolve(folder))
            .Concat(Named("feed", sources.Feeds)).Concat(Named("page", sources.Pages)).Concat(Named("sitemap", sources.Sitemaps)).ToList();
        return all.Count == 0 ? null : string.Join(", ", all.Take(MostNamed)) + (all.Count > MostNamed ? $" and {all.Count - MostNamed} more: sources list" : "");
    }

    private static IEnumerable<string> Named(string kind, NamedSource[] named) => named.Select(one => $"{kind} {one.ToRow(kind)?.ShownAddress}");
}
