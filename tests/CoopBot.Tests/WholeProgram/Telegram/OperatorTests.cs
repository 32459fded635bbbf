using System.Net.Http.Json;
using CoopBot.Emulators.Telegram;
using CoopBot.Model;
using Microsoft.AspNetCore.Builder;
using static CoopBot.Tests.WholeProgram.Bench;
using static CoopBot.Tests.WholeProgram.Telegram.Messenger;

namespace CoopBot.Tests.WholeProgram.Telegram;

/// <summary>A token that is wrong, and how whoever runs the bot learns of it. No log of any of these tests holds a token.</summary>
public sealed class OperatorTests
{
    private const string Refused = "the token is refused";

    private const string Line = "Error Telegram: " + Refused;

    /// <summary>Of the right length and not known; and of a length that Telegram does not know at all.</summary>
    [Theory]
    [InlineData("123456789:AAMistypedTokenOfTheLoopbackEmulat0", 401)]
    [InlineData("123456789:AAMistypedTokenOfTheLoopbackEmulator00", 404)]
    public async Task ATokenThatIsRefusedAtTheStartIsSaidOnceAndLeavesTheWebChatAlone(string token, int status)
    {
        await using var messenger = await OpenAsync();
        var program = await messenger.ServeAsync($"--Telegram:Token={token}");
        await UntilAsync(() => messenger.Said(Line) > 0);

        (await HealthAsync(program)).ShouldStartWith("Degraded");
        (await HealthAsync(program)).ShouldContain("telegram: Degraded: " + Refused);
        (await AskOnThePageAsync(program, "/topics")).ShouldContain("energy");
        (await messenger.PassTriesAsync(6, () => messenger.Telegram.Calls.Count, seconds: 10)).ShouldBeGreaterThan(TimeSpan.FromMinutes(24));

        messenger.Telegram.Calls.ShouldAllBe(call => call.Status == 0 || call.Status == status);
        messenger.Said(Line).ShouldBe(1);
        (await AskOnThePageAsync(program, "/help")).ShouldContain("/latest");
        messenger.Said(token[10..]).ShouldBe(0);
    }

    [Fact]
    public async Task WhatIsToBeSentWaitsForARevokedTokenToBeGoodAgain()
    {
        await using var messenger = await OpenAsync();
        var program = await messenger.ServeAsync();
        await messenger.NewsAsync(first: 1, count: 2);
        var aziza = messenger.Telegram.AddUser("Aziza", language: "en");
        var chat = await messenger.GreetAsync(aziza);
        await AskAsync(aziza, chat, "/subscribe energy");
        await messenger.SettledAsync();

        messenger.Telegram.RevokeToken();
        await messenger.GoToDigestAsync();
        await UntilAsync(() => messenger.Said(Line) > 0);
        await UntilAsync(async () => await messenger.Site.CountAsync("outbox where state = 'waiting'") == 1);
        (await HealthAsync(program)).ShouldContain("telegram: Degraded: " + Refused);
        (await AskOnThePageAsync(program, "/topics")).ShouldContain("energy");

        // The first tries come soon after one another.
        await messenger.PassTriesAsync(4, () => messenger.Telegram.Calls.Count, seconds: 10);
        (await messenger.PassTriesAsync(10, () => messenger.Telegram.Calls.Count, seconds: 10)).ShouldBeGreaterThan(TimeSpan.FromMinutes(15));
        messenger.Said(Line).ShouldBe(1);
        (await messenger.Site.CountAsync("outbox where state = 'waiting'")).ShouldBe(1);
        (await messenger.Site.CountAsync("chats where suspended is not null")).ShouldBe(0);

        messenger.Telegram.RestoreToken();
        var last = chat.Messages[^1];
        await messenger.PassUntilAsync(() => chat.BotMessages.Any(message => message.Id > last.Id), seconds: 10);
        (await chat.NextBotMessageAsync(after: last)).Text.ShouldContain("Your digest");
        await messenger.PassUntilAsync(() => messenger.Telegram.CallsOf("getUpdates")[^1].Status is 0 or 200, seconds: 10);
        await AskAsync(aziza, chat, "/help");
        chat.BotMessages.Count(message => message.Id > last.Id).ShouldBe(2);
        messenger.Said("Information Telegram: all is well again.").ShouldBe(1);
        (await HealthAsync(program)).ShouldContain("telegram: Healthy");
    }

    [Fact]
    public async Task TheTokenMayStandInAFileOfItsOwn()
    {
        await using var messenger = await OpenAsync();
        var program = await messenger.ServeAsync(await FileAsync(messenger, TelegramEmulatorOptions.PretendToken + "\r\n"));
        await messenger.GreetAsync(messenger.Telegram.AddUser("Aziza", language: "en"));
        (await HealthAsync(program)).ShouldContain("telegram: Healthy: here as @coop_bot");
        // All that is ever logged is looked through at the end, and this is all.
        messenger.Said("Debug ").ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("123456789:AAPretendToken OfTheLoopbackEmulator")]
    [InlineData("token=" + TelegramEmulatorOptions.PretendToken)]
    [InlineData(TelegramEmulatorOptions.PretendToken + "\n" + TelegramEmulatorOptions.PretendToken)]
    public async Task AFileThatHoldsNoTokenStopsTheStartWithOneSentence(string text)
    {
        await using var messenger = await OpenAsync();
        var refusal = await RefusalAsync(messenger, await FileAsync(messenger, text));
        refusal.ShouldContain("Telegram:TokenFile, holds no token");
    }

    [Fact]
    public async Task ATokenOrItsFileThatCannotBeStopsTheStartWithOneSentence()
    {
        await using var messenger = await OpenAsync();
        (await RefusalAsync(messenger, "--Telegram:Token=", "--Telegram:TokenFile=/nowhere/token")).ShouldContain("/nowhere/token, named by Telegram:TokenFile, cannot be read");
        (await RefusalAsync(messenger, "--Telegram:Token=", $"--Telegram:TokenFile={messenger.Site.Store.Home.Path}")).ShouldContain("named by Telegram:TokenFile, cannot be read");
        (await RefusalAsync(messenger, "--Telegram:Token=", $"--Telegram:TokenFile={TelegramEmulatorOptions.PretendToken}")).ShouldContain("belongs into Telegram:Token");
        (await RefusalAsync(messenger, $"--Telegram:TokenFile={TelegramEmulatorOptions.PretendToken}")).ShouldContain("belongs into Telegram:Token");
        (await RefusalAsync(messenger, "--Telegram:TokenFile=token.txt")).ShouldContain("keep one of the two");
        foreach (var slip in (string[])[TelegramEmulatorOptions.PretendToken[1..].Replace(":", "", StringComparison.Ordinal), $"'{TelegramEmulatorOptions.PretendToken}'", TelegramEmulatorOptions.PretendToken + "/getMe", "bot" + TelegramEmulatorOptions.PretendToken])
            (await RefusalAsync(messenger, $"--Telegram:Token={slip}")).ShouldContain("right would be the token as @BotFather gave it");
        messenger.Telegram.Calls.ShouldBeEmpty();
    }

    private static async Task<string> RefusalAsync(Messenger messenger, params string[] settings)
    {
        var refusal = (await Should.ThrowAsync<StartException>(() => messenger.ServeAsync(settings))).Message;
        refusal.ShouldNotContain("PretendToken");
        refusal.ShouldNotContain('\n');
        return refusal;
    }

    private static async Task<string[]> FileAsync(Messenger messenger, string text)
    {
        var file = Path.Combine(messenger.Site.Store.Home.Path, "telegram-token");
        await File.WriteAllTextAsync(file, text);
        return ["--Telegram:Token=", $"--Telegram:TokenFile={file}"];
    }

    /// <summary>What the chat page gives back for a line: JSON with the answer in it.</summary>
    private static async Task<string> AskOnThePageAsync(WebApplication program, string line)
    {
        using var http = new HttpClient { BaseAddress = new Uri(program.Urls.Single()) };
        http.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        await http.GetStringAsync("api/chat");
        using var answer = await http.PostAsJsonAsync("api/lines", new { text = line });
        return await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
    }
}
