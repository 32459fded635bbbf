namespace CoopBot.Model;

/// <summary>Where a chat is: a platform and the platform's own id for it, written <c>web:3f2a</c>.</summary>
internal readonly record struct ChatAddress(string Platform, string Id)
{
    /// <summary>The chat that this is a part of, such as the forum <c>telegram:-100</c> of the topic <c>telegram:-100/7</c>; itself when it is no part.</summary>
    public ChatAddress Whole => Id.IndexOf('/') is > 0 and var at ? this with { Id = Id[..at] } : this;

    public override string ToString() => $"{Platform}:{Id}";

    /// <summary>Reads what <see cref="ToString"/> writes; null when it is not an address.</summary>
    public static ChatAddress? Parse(string text) =>
        text.IndexOf(':') is > 0 and var at && at < text.Length - 1 ? new ChatAddress(text[..at], text[(at + 1)..]) : null;
}
