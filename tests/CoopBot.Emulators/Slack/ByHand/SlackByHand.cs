namespace CoopBot.Emulators.Slack.ByHand;

/// <summary>The emulator for trying the whole bot without a token: three people, a few channels, a workspace in the browser.</summary>
internal static class SlackByHand
{
    public const string Usage = "slack [--port 8082] [--calls http://127.0.0.1:5080]";

    private const int UsualPort = 8082;

    public static async Task<int> RunAsync(string[] arguments)
    {
        var (program, rest) = ProgramIn(arguments);
        if (ByHandConsole.PortIn(rest, UsualPort) is not { } port)
        {
            Console.Error.WriteLine(Usage);
            return 2;
        }

        try
        {
            await using var slack = await StartAsync(port, program);
            await ServeAsync(slack, program);
            return 0;
        }
        catch (IOException failure)
        {
            Console.Error.WriteLine($"{failure.Message} Another --port may be free.");
            return 1;
        }
    }

    /// <param name="program">Where the bot is called; null when it opens a socket.</param>
    public static async Task<SlackEmulator> StartAsync(int port, Uri? program = null)
    {
        var slack = await SlackEmulator.StartAsync(new() { Port = port, HasPage = true, HttpUrl = program });
        var aziza = slack.AddUser("Aziza", locale: "ru-RU", zone: "Asia/Tashkent", isAdmin: true);
        slack.AddUser("Piotr", locale: "pl-PL", zone: "Europe/Warsaw");
        slack.AddUser("John", locale: "en-US", zone: "America/New_York");
        aziza.Invite(slack.AddChannel("energy", creator: aziza));
        slack.AddChannel("trade", isPrivate: true, creator: aziza);
        slack.AddChannel("partners", isShared: true, creator: aziza);
        return slack;
    }

    /// <summary>The last two arguments may name the web address of the bot.</summary>
    private static (Uri? Program, string[] Others) ProgramIn(string[] arguments) =>
        arguments is [.. var rest, "--calls", var text] && Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttp
            ? (address, rest)
            : (null, arguments);

    private static async Task ServeAsync(SlackEmulator slack, Uri? program)
    {
        var way = program is null ? $"--Slack:AppToken={slack.AppToken}" : $"--Slack:SigningSecret={slack.SigningSecret} --Web:Url={program.GetLeftPart(UriPartial.Authority)}";
        Console.WriteLine($"""
            The workspace: {slack.BaseUrl[..^"api/".Length]}

            Start the bot in another terminal:

              dotnet run --project src/CoopBot -- --Slack:BotToken={slack.BotToken} {way} --Slack:BaseUrl={slack.BaseUrl}

            Calls that a correct bot never makes are named here. Ctrl+C ends it.
            """);
        await ByHandConsole.SayProblemsAsync(slack.World, () => slack.Problems, slack.EndedAsync());
    }
}
