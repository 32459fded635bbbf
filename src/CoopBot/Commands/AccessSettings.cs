using CoopBot.Model;

namespace CoopBot.Commands;

internal sealed class AccessSettings : ISettings
{
    public static string Section => "Access";

    /// <summary>Closed: operators, this machine, and the chats they let in or that brought a code. Open: everybody.</summary>
    public string Mode { get; set; } = nameof(AccessMode.Closed);

    /// <summary>Platforms that are open whatever the mode, such as <c>slack</c>: everybody of the workspace is let in.</summary>
    public string[] Open { get; set; } = [];

    /// <summary>Users with every right, as platform and the platform's id: <c>telegram:12345</c>.</summary>
    public string[] Operators { get; set; } = [];

    /// <summary>Lines of one person that are answered however fast they come, 1 to 10000; after them one every three seconds. Operators are never held back.</summary>
    public int LinesAtOnce { get; set; } = 20;

    public IEnumerable<SettingProblem> Problems()
    {
        if (!Enum.GetNames<AccessMode>().Contains(Mode, StringComparer.OrdinalIgnoreCase))
            yield return new(nameof(Mode), Mode, "Closed or Open");
        if (LinesAtOnce is < 1 or > 10_000)
            yield return new(nameof(LinesAtOnce), LinesAtOnce.ToString(), "a number of lines from 1 to 10000");
        foreach (var one in Operators.Where(one => ChatAddress.Parse(one) is null))
            yield return new(nameof(Operators), one, "platform and user id with a colon between, such as telegram:12345");
    }
}
