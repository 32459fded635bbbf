namespace CoopBot.Emulators.Slack.ByHand;

/// <summary>The emulator for trying the whole bot without a token: three people, a few channels, a workspace in the browser.</summary>
internal static class SlackByHand
{
    private const int UsualPort = 8082;

    public static async Task<int> RunAsync(string[] arguments)
    {
        if (ByHandConsole.PortIn(arguments, UsualPort) is not { } port)
        {
            Console.Error.WriteLine("slack [--port 8082]");
            return 2;
        }

        try
        {
            await using var slack = await StartAsync(port);
            await ServeAsync(slack);
            return 0;
        }
        catch (IOException failure)
        {
            Console.Error.WriteLine($"{failure.Message} Another --port may be free.");
            return 1;
        }
    }

    public static async Task<SlackEmulator> StartAsync(int port)
    {
        var slack = await SlackEmulator.StartAsync(new() { Port = port, HasPage = true });
        var aziza = slack.AddUser("Aziza", locale: "ru-RU", zone: "Asia/Tashkent", isAdmin: true);
        slack.AddUser("Piotr", locale: "pl-PL", zone: "Europe/Warsaw");
        slack.AddUser("John", locale: "en-US", zone: "America/New_York");
        aziza.Invite(slack.AddChannel("energy", creator: aziza));
        slack.AddChannel("trade", isPrivate: true, creator: aziza);
        slack.AddChannel("partners", isShared: true, creator: aziza);
        return slack;
    }

    private static async Task ServeAsync(SlackEmulator slack)
    {
        Console.WriteLine($"""
            The workspace: {slack.BaseUrl[..^"api/".Length]}

            Start the bot in another terminal:

              dotnet run --project src/CoopBot -- --Slack:BotToken={slack.BotToken} --Slack:AppToken={slack.AppToken} --Slack:BaseUrl={slack.BaseUrl}

            Calls that a correct bot never makes are named here. Ctrl+C ends it.
            """);
        await ByHandConsole.SayProblemsAsync(slack.World, () => slack.Problems, slack.EndedAsync());
    }
}
