using System.Text.Json;

namespace CoopBot.Emulators.Slack;

public sealed class SimulatedMessage
{
    internal SimulatedMessage(MessageContent content) => Content = content;

    public required SimulatedChannel Channel { get; init; }

    /// <summary>Its name within the channel; later messages have greater ones, by letters too.</summary>
    public required string Ts { get; init; }

    /// <summary>The message whose thread it stands in.</summary>
    public string? ThreadTs { get; init; }

    public required DateTimeOffset At { get; init; }

    public required SimulatedUser From { get; init; }

    /// <summary>Seen by <see cref="SeenBy"/> alone, and gone with the next look.</summary>
    public bool IsEphemeral => SeenBy is not null;

    public SimulatedUser? SeenBy { get; init; }

    /// <summary>A reply that stands in the channel too.</summary>
    public bool IsBroadcast { get; init; }

    public int EditedCount { get; internal set; }

    public bool IsDeleted { get; internal set; }

    /// <summary>The blocks as Slack keeps them, with all ids; an empty array without any.</summary>
    public JsonElement Blocks => Content.Layout.Json;

    /// <summary>What people read, plain, but for the labels of buttons and menus: the blocks, or the text where there are none. Links are their labels, mentions names.</summary>
    public string Text => Content.Text;

    /// <summary>The text argument, as the bot wrote it.</summary>
    public string Fallback => Content.Source;

    public IReadOnlyList<SimulatedButton> Buttons => Content.Layout.Buttons;

    /// <summary>The labels of all buttons, in order.</summary>
    public IEnumerable<string> Labels => Buttons.Select(button => button.Label);

    public IReadOnlyList<SimulatedSelect> Selects => Content.Layout.Selects;

    /// <summary>Everybody it calls, in text or blocks, as written: &lt;!channel&gt;, &lt;@U1&gt;, @here; each once.</summary>
    public IReadOnlyList<string> Mentions => Content.Mentions;

    /// <summary>What is shown bold, italic, struck, as code or as a quote.</summary>
    public IReadOnlyList<SimulatedFormat> Formats => Content.Formats;

    public IReadOnlyList<SimulatedLink> Links => Content.Links;

    /// <summary>Whether links in it bring previews along: true unless both kinds were switched off, and never for one pair of eyes.</summary>
    public bool Unfurls => Content.Unfurls && !IsEphemeral;

    internal MessageContent Content { get; private set; }

    internal bool IsTopLevel => ThreadTs is null || ThreadTs == Ts || IsBroadcast;

    internal void Replace(MessageContent content)
    {
        Content = content;
        EditedCount++;
    }

    public override string ToString() => $"{Ts} {From.Name}{(IsEphemeral ? $" to {SeenBy!.Name} alone" : "")}: {Text}{(Buttons.Count > 0 ? $" [{string.Join("] [", Labels)}]" : "")}";
}
