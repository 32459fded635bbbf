namespace CoopBot.Emulators.Telegram.ByHand;

/// <summary>The emulator for trying the whole bot without a token: three people, a few chats, a messenger in the browser.</summary>
internal static class TelegramByHand
{
    private const int UsualPort = 8081;

    public static async Task<int> RunAsync(string[] arguments)
    {
        if (ByHandConsole.PortIn(arguments, UsualPort) is not { } port)
        {
            Console.Error.WriteLine("telegram [--port 8081]");
            return 2;
        }

        try
        {
            await using var telegram = await StartAsync(port);
            await ServeAsync(telegram);
            return 0;
        }
        catch (IOException failure)
        {
            Console.Error.WriteLine($"{failure.Message} Another --port may be free.");
            return 1;
        }
    }

    public static async Task<TelegramEmulator> StartAsync(int port)
    {
        var telegram = await TelegramEmulator.StartAsync(new() { Port = port, HasPage = true });
        var aziza = telegram.AddUser("Aziza", language: "ru", username: "aziza");
        var piotr = telegram.AddUser("Piotr", language: "pl", username: "piotr");
        var john = telegram.AddUser("John", language: "en", username: "john");

        var desk = telegram.AddGroup("Trade desk", aziza);
        var forum = telegram.AddForum("Regions", aziza);
        foreach (var member in (SimulatedUser[])[piotr, john])
        {
            aziza.Invite(member, desk);
            aziza.Invite(member, forum);
        }
        forum.AddTopic(aziza, "Energy");
        forum.AddTopic(piotr, "Transport");
        telegram.AddChannel("Cooperation news", "coop_news", aziza);
        return telegram;
    }

    private static async Task ServeAsync(TelegramEmulator telegram)
    {
        Console.WriteLine($"""
            The messenger: {telegram.BaseUrl}/

            Start the bot in another terminal:

              dotnet run --project src/CoopBot -- --Telegram:Token={telegram.Token} --Telegram:BaseUrl={telegram.BaseUrl}

            Requests that a correct bot never makes are named here. Ctrl+C ends it.
            """);
        await ByHandConsole.SayProblemsAsync(telegram.World, () => telegram.Problems, telegram.EndedAsync());
    }
}
