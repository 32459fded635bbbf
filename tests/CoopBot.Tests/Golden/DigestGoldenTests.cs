using System.Text;
using CoopBot.Chats.Telegram.Rendering;
using CoopBot.Chats.Terminal;
using CoopBot.Model;
using CoopBot.Tests.Chats.Slack.Rendering;

namespace CoopBot.Tests.Golden;

/// <summary>
/// Whole digests and alerts in every language, as each platform shows them. After a change that is meant: COOPBOT_ACCEPT=1 writes the files anew; read the difference.
/// </summary>
public sealed class DigestGoldenTests
{
    private const string Folder = "Digests";
    private const int Width = 100;

    public static TheoryData<string> Languages => ["en", "ru", "pl", "kk", "uz", "ja", "uk"];

    [Theory, MemberData(nameof(Languages))]
    public void TelegramShowsThemSo(string language) => Hold(language, "telegram", message =>
    {
        var pieces = new StringBuilder();
        for (var rest = message; rest is not null;)
        {
            var piece = TelegramText.First(rest);
            if (pieces.Length > 0) pieces.Append("----- another message -----\n");
            pieces.Append(piece.Html).Append('\n');
            foreach (var row in piece.Rows) pieces.AppendJoin(' ', row.Select(button => $"[{button.Label} → {button.Command}]")).Append('\n');
            rest = piece.Rest;
        }
        return pieces.ToString();
    });

    [Theory, MemberData(nameof(Languages))]
    public void SlackShowsThemSo(string language) =>
        Hold(language, "slack", message => string.Join("\n----- another message -----\n", Kit.Pieces(message).Select(Kit.Show)) + "\n");

    [Theory, MemberData(nameof(Languages))]
    public void TheTerminalShowsThemSo(string language) => Hold(language, "terminal", message =>
    {
        var output = new StringWriter { NewLine = "\n" };
        new ColourPrinter(new TerminalConsole(TextReader.Null, output, IsInteractive: true, HasColour: false, () => Width)).Print(message);
        return string.Join('\n', output.ToString().Split('\n').Select(line => line.TrimEnd())).TrimEnd('\n') + "\n";
    });

    private static void Hold(string language, string platform, Func<Message, string> show) =>
        GoldenFile.Hold(Folder, $"{language}.{platform}.txt", string.Join('\n', DigestScenes.Of(language).Select(scene => $"===== {scene.Name} =====\n\n{show(scene.Message)}")));
}
