namespace CoopBot.Emulators.Telegram;

/// <summary>The emulator for trying the bot without a token.</summary>
internal static class TelegramByHand
{
    private const int UsualPort = 8081;

    public static async Task<int> RunAsync(string[] arguments)
    {
        await using var telegram = await TelegramEmulator.StartAsync(new() { Port = UsualPort, HasPage = true });
        return 0;
    }
}
