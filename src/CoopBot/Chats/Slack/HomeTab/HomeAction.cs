namespace CoopBot.Chats.Slack.HomeTab;

/// <summary>What can be pressed on the Home page, as Slack hands it back; a modal is called like the button that opens it.</summary>
internal static class HomeAction
{
    public const string Add = "home.add";
    public const string Remove = "home.remove";
    public const string Digest = "home.digest";
    public const string Schedule = "home.schedule";
    public const string Language = "home.language";
    public const string Zone = "home.zone";

    /// <summary>Before the name of a command: a choice whose value is a line of that command.</summary>
    public const string Set = "home.set.";

    /// <summary>True for the id of a button or a modal of the page: what is not answered here belongs to a message.</summary>
    public static bool IsOne(string id) => id.StartsWith("home.", StringComparison.Ordinal);
}
