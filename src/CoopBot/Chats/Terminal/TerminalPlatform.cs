using CoopBot.Commands;
using CoopBot.Model;

namespace CoopBot.Chats.Terminal;

/// <summary>The chat in a terminal: a prompt and colour for a person, plain text for a pipe.</summary>
internal sealed class TerminalPlatform(TerminalConsole console, TerminalTexts texts, TimeProvider time, ILogger<TerminalPlatform> log) : IChatPlatform
{
    private const string Prompt = "› ";

    public static readonly ChatAddress Address = new("terminal", "local");

    /// <summary>Messages wait this long for a terminal that is not open.</summary>
    private static readonly TimeSpan UntilOpen = TimeSpan.FromSeconds(30);

    private readonly ColourPrinter colours = new(console);
    private readonly Lock output = new();
    private bool isOpen;
    private bool isPrompting;
    private bool hasPrinted;

    public string Name => Address.Platform;

    /// <summary>Talks until the input ends, somebody types exit, or it is cancelled.</summary>
    public Task TalkAsync(Desk desk, CancellationToken cancel) => TalkAsync(desk.AnswerAsync, cancel);

    public Task<Outcome> SendAsync(ChatAddress chat, Message message, Target? target, CancellationToken cancel)
    {
        lock (output)
        {
            if (!isOpen) return Task.FromResult<Outcome>(new Outcome.Wait(UntilOpen));
            if (isPrompting) console.Output.Write(console.HasColour ? "\r\e[K" : "\n");
            Print(message);
            if (isPrompting) ShowPrompt();
        }
        return Task.FromResult<Outcome>(new Outcome.Sent());
    }

    internal async Task TalkAsync(Func<Line, CancellationToken, Task<Message>> answer, CancellationToken cancel)
    {
        lock (output)
        {
            isOpen = true;
            if (console.IsInteractive) colours.PrintNote(texts.Welcome);
        }
        try
        {
            while (await ReadAsync(cancel) is { } typed)
            {
                var text = CleanText.Of(typed).Trim();
                if (text.Length == 0) continue;
                if (text is "exit" or "quit") return;
                var message = await AnswerAsync(answer, text, cancel);
                lock (output) Print(message);
            }
        }
        finally
        {
            lock (output) isOpen = false;
        }
    }

    private async Task<string?> ReadAsync(CancellationToken cancel)
    {
        lock (output)
        {
            isPrompting = console.IsInteractive;
            if (isPrompting) ShowPrompt();
        }
        try
        {
            // A console's reader blocks even when asked not to, so it gets a thread of its own and cancelling leaves it behind.
            var typed = await Task.Run(console.Input.ReadLine, CancellationToken.None).WaitAsync(cancel);
            if (typed is null && console.IsInteractive) await console.Output.WriteLineAsync();
            return typed;
        }
        finally
        {
            lock (output) isPrompting = false;
        }
    }

    private async Task<Message> AnswerAsync(Func<Line, CancellationToken, Task<Message>> answer, string text, CancellationToken cancel)
    {
        try
        {
            return await answer(new Line(Address, "local", text, IsLocal: true, texts.Language, ZoneHere()), cancel);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            log.LogError(error, "The line {Text} could not be answered", text);
            return Message.Of(texts.Language, Part.Of(Paragraph.Of(texts.Failed)));
        }
    }

    private void Print(Message message)
    {
        if (console.IsInteractive)
        {
            colours.Print(message);
            return;
        }
        if (hasPrinted) console.Output.WriteLine();
        console.Output.WriteLine(MessageText.Of(message));
        hasPrinted = true;
    }

    private void ShowPrompt()
    {
        console.Output.Write(console.HasColour ? $"\e[36m{Prompt}\e[0m" : Prompt);
        console.Output.Flush();
    }

    private string? ZoneHere() => time.LocalTimeZone is { HasIanaId: true, Id: var id } ? id : null;
}
