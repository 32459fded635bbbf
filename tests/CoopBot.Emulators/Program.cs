using CoopBot.Emulators.Telegram.ByHand;

return args is ["telegram", .. var rest] ? await TelegramByHand.RunAsync(rest) : Usage();

static int Usage()
{
    Console.Error.WriteLine("dotnet run --project tests/CoopBot.Emulators -- telegram [--port 8081]");
    return 2;
}
