namespace CoopBot.Model;

/// <summary>The message of the platform that an answer belongs to.</summary>
/// <param name="MessageId">The platform's id for it.</param>
/// <param name="Replaces">True when the answer takes its place; else the answer is a reply to it.</param>
internal sealed record Target(string MessageId, bool Replaces);
