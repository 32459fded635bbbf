namespace CoopBot.Emulators.Telegram;

/// <summary>What somebody is in a chat, and what they may do there.</summary>
/// <param name="CanPost">Only asked in channels.</param>
/// <param name="CanSend">Only asked of the restricted.</param>
internal readonly record struct Membership(MemberStatus Status, bool CanPost = false, bool CanSend = true)
{
    public bool IsIn => Status is not (MemberStatus.Left or MemberStatus.Kicked);

    public bool IsAdmin => Status is MemberStatus.Administrator or MemberStatus.Creator;
}
