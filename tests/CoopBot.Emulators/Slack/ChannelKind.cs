namespace CoopBot.Emulators.Slack;

public enum ChannelKind
{
    Public,
    Private,
    Direct,
    GroupDirect,
}
