namespace CoopBot.Emulators.Slack.Blocks;

/// <summary>Where blocks stand.</summary>
internal enum Surface
{
    Message,
    Modal,
    Home,
}
