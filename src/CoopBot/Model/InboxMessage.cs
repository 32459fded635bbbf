namespace CoopBot.Model;

/// <summary>What a platform handed in and wants to have taken at once; it is worked on afterwards.</summary>
/// <param name="Event">The platform and its own id for the event: <c>slack:Ev0123</c>. What comes twice has it twice.</param>
/// <param name="Lane">What must be worked on one after the other has the same: the chat or the person it is about.</param>
/// <param name="Kind">How the body is to be read.</param>
/// <param name="Body">As the platform wrote it.</param>
internal sealed record InboxMessage(string Event, string Platform, string Lane, string Kind, string Body);
