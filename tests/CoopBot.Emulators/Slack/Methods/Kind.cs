namespace CoopBot.Emulators.Slack.Methods;

/// <summary>What an argument must be.</summary>
internal enum Kind
{
    Text,
    Flag,
    List,
    Object,
}
