using System.Text.RegularExpressions;
using CoopBot.Model;

namespace CoopBot.Chats.Slack;

internal sealed partial class SlackSettings : ISettings
{
    public static string Section => "Slack";

    /// <summary>The bot's token, from "OAuth and Permissions" of the app: <c>xoxb-...</c>. Slack is off without it.</summary>
    public string BotToken { get; set; } = "";

    /// <summary>The app-level token with the scope connections:write: <c>xapp-...</c>. With it the bot calls Slack (Socket Mode).</summary>
    public string AppToken { get; set; } = "";

    /// <summary>The signing secret of the app. With it Slack calls the bot, under /slack/ of its web address.</summary>
    public string SigningSecret { get; set; } = "";

    /// <summary>Where the Web API is served: Slack's own or an emulator.</summary>
    public string BaseUrl { get; set; } = "https://slack.com/api/";

    /// <summary>The slash command that the app was given.</summary>
    public string Command { get; set; } = "/coop";

    /// <summary>Who changes what a channel is told: Members or Admins, those of the workspace.</summary>
    public string ChannelSettings { get; set; } = nameof(Keepers.Members);

    public bool IsOn => BotToken.Length > 0;

    public bool IsSocketMode => AppToken.Length > 0;

    public Keepers Keepers => Enum.Parse<Keepers>(ChannelSettings, ignoreCase: true);

    public IEnumerable<SettingProblem> Problems()
    {
        // What should be secret is not repeated, however wrong it is.
        if (BotToken.Length > 0 && !BotTokenShape().IsMatch(BotToken))
            yield return new(nameof(BotToken), "…", "the Bot User OAuth Token of the app, which begins with xoxb-");
        if (AppToken.Length > 0 && !AppTokenShape().IsMatch(AppToken))
            yield return new(nameof(AppToken), "…", "an app-level token with the scope connections:write, which begins with xapp-");
        if (SigningSecret.Length > 0 && !SecretShape().IsMatch(SigningSecret))
            yield return new(nameof(SigningSecret), "…", "the Signing Secret of the app, 16 to 64 letters and digits");
        if (IsOn && AppToken.Length == 0 && SigningSecret.Length == 0)
            yield return new(nameof(AppToken), "", "an app-level token (the bot calls Slack), or Slack:SigningSecret instead (Slack calls the bot)");
        if (AppToken.Length > 0 && SigningSecret.Length > 0)
            yield return new(nameof(SigningSecret), "…", "nothing, because Slack:AppToken is set too; keep one of the two");
        if (!IsOn && (AppToken.Length > 0 || SigningSecret.Length > 0))
            yield return new(nameof(BotToken), "", "the Bot User OAuth Token of the app, which begins with xoxb-");
        if (!(Uri.TryCreate(BaseUrl, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.Query.Length == 0 && url.UserInfo.Length == 0))
            yield return new(nameof(BaseUrl), BaseUrl, "an http or https address such as https://slack.com/api/");
        if (!CommandShape().IsMatch(Command))
            yield return new(nameof(Command), Command, "a slash and 1 to 31 small letters, digits, - or _, such as /coop");
        if (!Enum.GetNames<Keepers>().Contains(ChannelSettings, StringComparer.OrdinalIgnoreCase))
            yield return new(nameof(ChannelSettings), ChannelSettings, "Members or Admins");
    }

    [GeneratedRegex("^xoxb-[A-Za-z0-9-]{10,250}$")]
    private static partial Regex BotTokenShape();

    [GeneratedRegex("^xapp-[A-Za-z0-9-]{10,250}$")]
    private static partial Regex AppTokenShape();

    [GeneratedRegex("^[A-Za-z0-9]{16,64}$")]
    private static partial Regex SecretShape();

    [GeneratedRegex("^/[a-z0-9_-]{1,31}$")]
    private static partial Regex CommandShape();
}
