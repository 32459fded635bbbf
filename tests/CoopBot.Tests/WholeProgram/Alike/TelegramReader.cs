using CoopBot.Emulators.Telegram;
using CoopBot.Tests.WholeProgram.Telegram;

namespace CoopBot.Tests.WholeProgram.Alike;

/// <summary>A private chat of Telegram.</summary>
internal sealed class TelegramReader : IReader
{
    private readonly Messenger messenger;
    private readonly SimulatedUser user;
    private readonly SimulatedChat chat;
    private SimulatedMessage last;

    private TelegramReader(Messenger messenger, SimulatedUser user, SimulatedMessage hello) =>
        (this.messenger, this.user, chat, last) = (messenger, user, hello.Chat, hello);

    public static async Task<IReader> SitDownAsync()
    {
        var messenger = await Messenger.OpenAsync();
        await messenger.ServeAsync();
        await messenger.NewsAsync(first: 1, count: 7);
        var user = messenger.Telegram.AddUser("Ada", language: "en");
        return new TelegramReader(messenger, user, await Messenger.StartAsync(user));
    }

    public string Typed(string line) => "/" + line;

    public async Task<string> DoAsync(Way way, string what)
    {
        last = way switch
        {
            Way.Say => await Messenger.AskAsync(user, chat, IsCommand(what) ? Typed(what) : what),
            Way.Press => await Messenger.PressAsync(user, last, Label(what)),
            Way.Turn => await Messenger.TurnAsync(user, last, Label(what)),
            _ => await messenger.DigestAsync(chat),
        };
        return last.Text;
    }

    public async ValueTask DisposeAsync()
    {
        messenger.Telegram.Problems.ShouldBeEmpty();
        await messenger.DisposeAsync();
    }

    /// <summary>A filter is said as it is, and everything else with the slash of a command.</summary>
    private static bool IsCommand(string line) => char.IsAsciiLetterLower(line[0]) && line != "energy";

    private string Label(string words) => last.Labels.FirstOrDefault(label => label.Contains(words, StringComparison.OrdinalIgnoreCase))
        ?? throw new InvalidOperationException($"No button “{words}” among {string.Join(", ", last.Labels)} under\n{last.Text}");
}
