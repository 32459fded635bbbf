using System.Collections.Concurrent;
using CoopBot.Chats;
using CoopBot.Commands;
using CoopBot.Model;

namespace CoopBot.Tests.Delivery;

/// <summary>A platform that writes down what is sent and answers as the test says.</summary>
internal sealed class ScriptedPlatform(Func<ChatAddress, Message, CancellationToken, Task<Outcome>> answer) : IChatPlatform
{
    private readonly ConcurrentQueue<(ChatAddress Chat, string Text)> sends = new();

    public ScriptedPlatform(Func<ChatAddress, Outcome> answer) : this((chat, _, _) => Task.FromResult(answer(chat)))
    {
    }

    public ScriptedPlatform() : this(_ => new Outcome.Sent())
    {
    }

    public string Name => "test";

    public Pace? Pace { get; init; }

    /// <summary>The pace of each chat; none unless the test says so.</summary>
    public Func<ChatAddress, Pace?> PaceOf { get; init; } = _ => null;

    Pace? IChatPlatform.PaceOf(ChatAddress chat) => PaceOf(chat);

    /// <summary>Every attempt, in order.</summary>
    public IReadOnlyList<(ChatAddress Chat, string Text)> Sends => [.. sends];

    public Task<Outcome> SendAsync(ChatAddress chat, Message message, Target? target, CancellationToken cancel)
    {
        sends.Enqueue((chat, TextOf(message)));
        return answer(chat, message, cancel);
    }

    /// <summary>All words of a message, a part a line.</summary>
    public static string TextOf(Message message) => string.Join('\n', message.Parts.Select(part => string.Join(' ', part.Blocks.SelectMany(WordsOf))));

    private static IEnumerable<string> WordsOf(Block block) => block switch
    {
        Heading heading => [heading.Text],
        Paragraph paragraph => [string.Concat(paragraph.Runs.Select(run => run.Text))],
        Note note => [string.Concat(note.Runs.Select(run => run.Text))],
        Bullets bullets => bullets.Items.SelectMany(WordsOf),
        _ => [],
    };
}
