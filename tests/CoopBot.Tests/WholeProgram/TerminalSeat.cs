using System.Collections.Concurrent;
using System.Text;
using CoopBot.Chats.Terminal;
using CoopBot.Commands;
using CoopBot.Tests.Digests;
using Microsoft.Extensions.Hosting;

namespace CoopBot.Tests.WholeProgram;

/// <summary>Somebody at a terminal: types lines and sees what is printed.</summary>
internal sealed class TerminalSeat : IAsyncDisposable
{
    private const string Prompt = "› ";

    private readonly Keyboard keyboard = new();
    private readonly Screen screen = new();
    private IHost? host;
    private Site? site;
    private Task talk = Task.CompletedTask;

    public TerminalSeat() => Console = new(keyboard, screen, IsInteractive: true, HasColour: false, () => 10_000);

    public TerminalConsole Console { get; }

    /// <summary>Everything printed so far.</summary>
    public string Seen => screen.ToString();

    public async Task BeginAsync(IHost terminal, Site place)
    {
        (host, site) = (terminal, place);
        await host.StartAsync();
        talk = host.Get<TerminalPlatform>().TalkAsync(host.Get<Desk>(), CancellationToken.None);
        await place.UntilAsync(() => Seen.EndsWith(Prompt, StringComparison.Ordinal));
    }

    /// <summary>Types the line and returns what is printed until the next prompt.</summary>
    public async Task<string> SayAsync(string line)
    {
        var before = Seen.Length;
        keyboard.Type(line);
        await site!.UntilAsync(() => Seen.Length > before && Seen.EndsWith(Prompt, StringComparison.Ordinal));
        return Seen[before..];
    }

    public async ValueTask DisposeAsync()
    {
        keyboard.Type("exit");
        await talk;
        if (host is null) return;
        await host.StopAsync();
        host.Dispose();
    }

    private sealed class Keyboard : TextReader
    {
        private readonly BlockingCollection<string> lines = [];

        public void Type(string line) => lines.Add(line);

        public override string? ReadLine() => lines.Take();
    }

    private sealed class Screen : TextWriter
    {
        private readonly StringBuilder text = new();

        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value)
        {
            lock (text) text.Append(value);
        }

        public override string ToString()
        {
            lock (text) return text.ToString();
        }
    }
}
