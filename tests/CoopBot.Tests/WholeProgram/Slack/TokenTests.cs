using CoopBot.Emulators.Slack;
using CoopBot.Emulators.Telegram;
using CoopBot.Model;
using static CoopBot.Tests.WholeProgram.Bench;
using static CoopBot.Tests.WholeProgram.Slack.Workspace;

namespace CoopBot.Tests.WholeProgram.Slack;

/// <summary>A token that is dead, wrong or may do too little, how whoever runs the bot learns of it, and that Telegram goes on beside it. No log of these tests holds a token.</summary>
public sealed class TokenTests
{
    private const string Refused = "the token is refused";

    private const string Line = "Error Slack: " + Refused;

    private const string Uninstalled = "app was uninstalled from the workspace";

    private static readonly Dictionary<string, (string Code, Action<SlackEmulator> Dies)> Ends = new()
    {
        ["is uninstalled"] = ("account_inactive", slack => slack.UninstallApp()),
        ["has its token revoked"] = ("token_revoked", slack => slack.RevokeToken()),
        ["is refused without a word before"] = ("account_inactive", slack =>
        {
            slack.Faults.Next("chat.postMessage", SlackFault.Error("account_inactive"), times: 100_000);
            slack.Faults.Next("auth.test", SlackFault.Error("account_inactive"), times: 100_000);
        }
        ),
    };

    public static TheoryData<string> EndNames => [.. Ends.Keys];

    [Theory, MemberData(nameof(EndNames))]
    public async Task WhenTheAppIsLostItsChatsRestAndAreTakenUpAgainAndTelegramGoesOn(string app)
    {
        await using var telegram = await TelegramEmulator.StartAsync(new() { Limits = SendLimits.None });
        await using var workspace = await OpenAsync();
        var program = await workspace.ServeAndConnectAsync(BesideTelegram(telegram));
        await workspace.NewsAsync(first: 1, count: 2);
        var (aziza, bolat) = (workspace.Slack.AddUser("Aziza", zone: "Asia/Tashkent"), telegram.AddUser("Bolat", language: "en"));
        var desk = await workspace.ChannelAsync(aziza, "energy-desk");
        await TellAsync(aziza, "subscribe energy");
        await MentionAsync(aziza, desk, "subscribe energy");
        var start = bolat.Start();
        var chat = (await start.Chat.NextBotMessageAsync(after: start)).Chat;
        await chat.NextBotMessageAsync(after: bolat.Say(chat, "/subscribe energy"));
        await workspace.SettledAsync();
        var (inDm, inDesk) = (aziza.Dm.BotMessages.Count, desk.BotMessages.Count);

        var (code, dies) = Ends[app];
        dies(workspace.Slack);
        // Nobody but the next message finds out what was not said.
        if (app == "is refused without a word before") await workspace.PostAsync(desk, "never mind");
        (await workspace.SuspendedAsync(desk)).ShouldBe(Uninstalled);
        await UntilAsync(async () => await workspace.Site.CountAsync($"chats where suspended = '{Uninstalled}'") == 2);
        (await HealthAsync(program)).ShouldContain($"slack: Degraded: {Refused} ({code})");

        // The hour of the digest comes: Telegram is told, Slack is not, and it is left alone.
        await workspace.Site.Store.Database.WriteAsync("delete from outbox where state = 'waiting'", new { }, default);
        var calls = workspace.Slack.Calls.Count;
        await workspace.GoToDigestAsync();
        await UntilAsync(() => chat.BotMessages[^1].Text.Contains("Your digest"));
        (await workspace.PassTriesAsync(6, () => workspace.Slack.Calls.Count, seconds: 10)).ShouldBeGreaterThan(TimeSpan.FromMinutes(12));
        workspace.Slack.Calls.Skip(calls).ShouldAllBe(call => call.Method == "auth.test");
        workspace.Said(Line).ShouldBe(1);
        await chat.NextBotMessageAsync(after: bolat.Say(chat, "/help"));
        (await HealthAsync(program)).ShouldContain("telegram: Healthy");
        (aziza.Dm.BotMessages.Count, desk.BotMessages.Count).ShouldBe((inDm, inDesk));

        // It is installed again: what was missed comes, and what is asked is answered.
        workspace.Slack.Faults.Clear();
        workspace.Slack.ReinstallApp();
        await workspace.PassUntilAsync(() => aziza.Dm.BotMessages.Count > inDm && desk.BotMessages.Count > inDesk, seconds: 10);
        aziza.Dm.BotMessages[^1].Text.ShouldContain("Your digest");
        desk.BotMessages[^1].Text.ShouldContain("Your digest");
        (await workspace.Site.CountAsync("chats where suspended is not null")).ShouldBe(0);
        await TellAsync(aziza, "help");
        await MentionAsync(aziza, desk, "help");
        await workspace.SettledAsync();
        (aziza.Dm.BotMessages.Count, desk.BotMessages.Count).ShouldBe((inDm + 2, inDesk + 1));
        workspace.Said("Information Slack: all is well again.").ShouldBe(1);
        (await HealthAsync(program)).ShouldContain("slack: Healthy");
        workspace.Slack.Problems.ShouldBeEmpty();
        telegram.Problems.ShouldBeEmpty();
    }

    /// <summary>Slack hands an event out again whose answer it missed: that the app was once uninstalled is no news when it is there.</summary>
    [Fact]
    public async Task AnOldWordOfAnUninstallDoesNotSilenceAnAppThatIsThere()
    {
        await using var workspace = await OpenAsync();
        var program = await workspace.ServeAndConnectAsync();
        var aziza = workspace.Slack.AddUser("Aziza");
        await workspace.GreetAsync(aziza);

        workspace.Slack.SendEvent(new() { ["type"] = "app_uninstalled", ["event_ts"] = "1.000000" });
        await workspace.SettledAsync();
        (await workspace.Site.CountAsync("chats where suspended is not null")).ShouldBe(0);
        await TellAsync(aziza, "help");
        (await HealthAsync(program)).ShouldContain("slack: Healthy");
    }

    [Fact]
    public async Task ATokenThatIsRefusedAtTheStartIsSaidOnceAndLeavesTelegramAlone()
    {
        const string token = "xoxb-1000000001-1000000002-MistypedTokenOfTheEmulator";
        await using var telegram = await TelegramEmulator.StartAsync(new() { Limits = SendLimits.None });
        await using var workspace = await OpenAsync();
        var program = await workspace.ServeAsync([.. BesideTelegram(telegram), $"--Slack:BotToken={token}"]);
        await UntilAsync(() => workspace.Said(Line) > 0);

        (await HealthAsync(program)).ShouldStartWith("Degraded");
        (await HealthAsync(program)).ShouldContain($"slack: Degraded: {Refused} (invalid_auth)");
        (await workspace.PassTriesAsync(6, () => workspace.Slack.Calls.Count, seconds: 10)).ShouldBeGreaterThan(TimeSpan.FromMinutes(24));
        workspace.Slack.Calls.ShouldAllBe(call => call.Method == "auth.test");
        workspace.Slack.SocketsOpened.ShouldBe(0);
        workspace.Said(Line).ShouldBe(1);

        var start = telegram.AddUser("Bolat", language: "en").Start();
        await start.Chat.NextBotMessageAsync(after: start);
        (await HealthAsync(program)).ShouldContain("telegram: Healthy");
        workspace.Said(token[5..]).ShouldBe(0);
    }

    [Fact]
    public async Task WhenTelegramFailsSlackGoesOn()
    {
        await using var telegram = await TelegramEmulator.StartAsync(new() { Limits = SendLimits.None });
        await using var workspace = await OpenAsync();
        var program = await workspace.ServeAndConnectAsync([.. BesideTelegram(telegram), "--Telegram:Token=123456789:AAMistypedTokenOfTheLoopbackEmulat0"]);
        await workspace.NewsAsync(first: 1, count: 1);
        await UntilAsync(() => workspace.Said("Error Telegram: the token is refused") == 1);
        var aziza = workspace.Slack.AddUser("Aziza", zone: "Asia/Tashkent");

        (await TellAsync(aziza, "subscribe energy")).Text.ShouldContain("you are subscribed: energy");
        (await workspace.DigestAsync(aziza.Dm)).Text.ShouldContain("Your digest");
        (await HealthAsync(program)).ShouldContain("slack: Healthy");
        (await HealthAsync(program)).ShouldContain("telegram: Degraded");
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task AnAppTokenThatIsRefusedIsNamedAndWhatIsToBeSentIsSent()
    {
        await using var workspace = await OpenAsync();
        var program = await workspace.ServeAsync("--Slack:AppToken=xapp-1-A00000001-1000000003-MistypedTokenOfTheEmulator");
        await UntilAsync(() => workspace.Said("Error Slack: the app-level token is refused") == 1);
        var aziza = workspace.Slack.AddUser("Aziza");
        await workspace.PostAsync(AddressOf(aziza), "sent all the same");
        (await aziza.Dm.NextBotMessageAsync()).Text.ShouldBe("sent all the same");
        (await HealthAsync(program)).ShouldContain("slack: Degraded: the app-level token is refused");
        workspace.Said("MistypedToken").ShouldBe(0);
    }

    /// <summary>Without the profile the bot answers in the language of its house, and says to whoever runs it what is missing.</summary>
    [Fact]
    public async Task AScopeThatTheAppLacksIsNamedOnceAndWhatCanBeDoneIsDone()
    {
        await using var workspace = await OpenAsync(options: Patient with { Scopes = [.. SlackEmulatorOptions.UsualScopes.Except(["users:read"])] });
        await workspace.ServeAndConnectAsync();
        var (aziza, bolat) = (workspace.Slack.AddUser("Aziza"), workspace.Slack.AddUser("Bolat"));
        (await TellAsync(aziza, "topics")).Text.ShouldContain("energy");
        (await TellAsync(bolat, "help")).Text.ShouldContain("/coop latest");
        workspace.Said("the app lacks a scope (needed: users:read").ShouldBe(1);
        workspace.Log.ShouldNotContain(line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task WhatTheAppMayNotWriteWaitsUntilItMay()
    {
        await using var workspace = await OpenAsync();
        await workspace.ServeAndConnectAsync();
        var aziza = workspace.Slack.AddUser("Aziza");
        workspace.Slack.Faults.Next("chat.postMessage", SlackFault.Error("missing_scope"), times: 3);
        var line = aziza.Say(aziza.Dm, "help");
        await UntilAsync(() => workspace.Said("the app lacks a scope") == 1);
        await workspace.PassUntilAsync(() => aziza.Dm.BotMessages.Count > 0, seconds: 10);
        (await aziza.Dm.NextBotMessageAsync(after: line)).Text.ShouldContain("/coop latest");
        workspace.Said("the app lacks a scope").ShouldBe(1);
        (await workspace.Site.CountAsync("outbox where state = 'dead'")).ShouldBe(0);
    }

    [Fact]
    public async Task ATokenThatCannotBeStopsTheStartWithOneSentence()
    {
        await using var workspace = await OpenAsync();
        (await RefusalAsync(workspace, $"--Slack:BotToken={workspace.Slack.AppToken}")).ShouldContain("which begins with xoxb-");
        (await RefusalAsync(workspace, $"--Slack:AppToken={workspace.Slack.BotToken}")).ShouldContain("which begins with xapp-");
        (await RefusalAsync(workspace, "--Slack:AppToken=")).ShouldContain("Slack:SigningSecret instead");
        (await RefusalAsync(workspace, $"--Slack:SigningSecret={workspace.Slack.SigningSecret}")).ShouldContain("keep one of the two");
        (await RefusalAsync(workspace, "--Slack:BotToken=")).ShouldContain("Bot User OAuth Token");
        workspace.Slack.Calls.ShouldBeEmpty();
    }

    private static async Task<string> RefusalAsync(Workspace workspace, params string[] settings)
    {
        var refusal = (await Should.ThrowAsync<StartException>(() => workspace.ServeAsync(settings))).Message;
        foreach (var secret in (string[])[workspace.Slack.BotToken, workspace.Slack.AppToken, workspace.Slack.SigningSecret]) refusal.ShouldNotContain(secret);
        refusal.ShouldNotContain('\n');
        return refusal;
    }

    private static string[] BesideTelegram(TelegramEmulator telegram) => [$"--Telegram:Token={telegram.Token}", $"--Telegram:BaseUrl={telegram.BaseUrl}"];
}
