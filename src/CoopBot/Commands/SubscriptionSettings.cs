using CoopBot.Model;

namespace CoopBot.Commands;

internal sealed class SubscriptionSettings : ISettings
{
    public static string Section => "Subscriptions";

    /// <summary>How many subscriptions a chat may have, 1 to 1000.</summary>
    public int MostOfChat { get; set; } = 50;

    /// <summary>How many subscriptions one person may make, in all chats together, 1 to 100,000.</summary>
    public int MostOfUser { get; set; } = 200;

    public SubscriptionCaps Caps => new(MostOfChat, MostOfUser);

    public IEnumerable<SettingProblem> Problems()
    {
        if (MostOfChat is < 1 or > 1000)
            yield return new(nameof(MostOfChat), MostOfChat.ToString(), "a number of subscriptions from 1 to 1000");
        if (MostOfUser is < 1 or > 100_000)
            yield return new(nameof(MostOfUser), MostOfUser.ToString(), "a number of subscriptions from 1 to 100000");
    }
}
