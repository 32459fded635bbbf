using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoopBot.Chats.Slack.Manifest;

/// <summary>The description of the app that Slack makes it from.</summary>
/// <remarks>https://docs.slack.dev/reference/app-manifest</remarks>
internal static class AppManifest
{
    /// <summary>The shortcut in the menu of a message, as it comes back.</summary>
    public const string WhyShortcut = "why";

    private const string Name = "CoopBot";

    /// <summary>For people to read and paste: nothing is put into HTML.</summary>
    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <param name="command">The slash command: <c>/coop</c>.</param>
    /// <param name="web">The web address where Slack calls the bot; null when the bot calls Slack (Socket Mode).</param>
    public static string Write(string command, Uri? web) => JsonSerializer.Serialize(
        new
        {
            DisplayInformation = new
            {
                Name,
                Description = "News of international cooperation from seven languages: who agreed on what with whom, in your language, at your hour.",
                BackgroundColor = "#14532d",
            },
            Features = new
            {
                AppHome = new { HomeTabEnabled = true, MessagesTabEnabled = true, MessagesTabReadOnlyEnabled = false },
                BotUser = new { DisplayName = Name, AlwaysOnline = true },
                Shortcuts = new[]
                {
                    new { Name = "Why did I get this?", Type = "message", CallbackId = WhyShortcut, Description = "Shows the subscription that a story came by and the sentences it stands on" },
                },
                SlashCommands = new[]
                {
                    new { Command = command, Url = Under(web, AppAddresses.Commands), Description = "Ask for news, or set what comes by itself", UsageHint = "latest energy", ShouldEscape = false },
                },
            },
            OauthConfig = new { Scopes = new { Bot = AppRights.Scopes } },
            Settings = new
            {
                EventSubscriptions = new { RequestUrl = Under(web, AppAddresses.Events), BotEvents = AppRights.Events },
                Interactivity = new { IsEnabled = true, RequestUrl = Under(web, AppAddresses.Interactions) },
                OrgDeployEnabled = false,
                SocketModeEnabled = web is null,
                TokenRotationEnabled = false,
            },
        },
        Json);

    private static string? Under(Uri? web, string path) => web is null ? null : AppAddresses.Under(web, path);
}
