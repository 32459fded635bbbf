namespace CoopBot.Chats.Slack.Manifest;

/// <summary>Where Slack calls the bot, under its web address.</summary>
internal static class AppAddresses
{
    public const string Events = "/slack/events";
    public const string Interactions = "/slack/interactions";
    public const string Commands = "/slack/commands";

    /// <summary>Longer than any address of a bot, and short enough for Slack.</summary>
    private const int Longest = 1000;

    /// <summary>Null when Slack cannot call an address under it: it must be https, and nothing behind the path.</summary>
    public static Uri? Read(string address) =>
        address.Length <= Longest && Uri.TryCreate(address, UriKind.Absolute, out var read)
        && read is { Scheme: "https", Query: "", Fragment: "", UserInfo: "", IsLoopback: false } && !address.Contains('?') && !address.Contains('#')
            ? read
            : null;

    /// <param name="web">The bot's web address, with or without a slash at its end.</param>
    public static string Under(Uri web, string path) => web.AbsoluteUri.TrimEnd('/') + path;
}
