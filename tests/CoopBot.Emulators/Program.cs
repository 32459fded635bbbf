using CoopBot.Emulators.Slack.ByHand;
using CoopBot.Emulators.Telegram.ByHand;

return args switch
{
    ["telegram", .. var rest] => await TelegramByHand.RunAsync(rest),
    ["slack", .. var rest] => await SlackByHand.RunAsync(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine($"dotnet run --project tests/CoopBot.Emulators -- telegram [--port 8081] | {SlackByHand.Usage}");
    return 2;
}
