namespace CoopBot.Tests.WholeProgram.Telegram;

/// <summary>News whose titles try to break the markup, the reading order or the limits of a messenger.</summary>
internal static class HostileNews
{
    private const string Turn = "the nets of the boats and ";

    /// <summary>Each title as it is written, as people may see it, and the news under it.</summary>
    public static readonly (string Written, string Shown, string News)[] All =
    [
        ("AT&T <b>", "AT&T <b>", "Officials of the United Nations signed a memorandum on libraries. Readers brought flowers."),
        ("a_b*c[d](e)", "a_b*c[d](e)", "A delegation of the United Nations held talks on bread. The oven of the bakery is older than its street."),
        ("</b>", "</b>", "The ministers of the United Nations signed an agreement on snow. Shepherds drove their sheep into the valley."),
        // The joiners that bind several signs into one go with all invisible signs.
        ("🚀👩‍👩‍👧🏳️‍🌈 🎉", "🚀👩👩👧🏳️🌈 🎉", "Musicians of the United Nations opened a forum. The orchestra played waltzes until the lamps were lit."),
        ("Invoice \u202egnp.exe", "Invoice gnp.exe", "Teachers of the United Nations signed an agreement on drawing. The sixth school drew a whale on its wall."),
        ("[free](javascript:alert(1))", "[free](javascript:alert(1))", "A delegation of the United Nations held talks on goalkeepers. One of them stopped four penalties."),
        ("&lt;i&gt; &amp; &#60;", "&lt;i&gt; &amp; &#60;", "Beekeepers of the United Nations signed a memorandum. Most of the hives are strong before winter."),
    ];

    /// <summary>What is left of a title of 5,000 characters begins so.</summary>
    public const string EndlessShown = "the nets of the boats and the nets of the boats";

    /// <summary>Puts all into the folder, and one article whose first line has 5,000 characters; waits until they are told of.</summary>
    public static async Task BringAsync(Messenger messenger)
    {
        foreach (var (number, news) in All.Index()) Write($"{number}.txt", $"{news.Written}\n\n{news.News}");
        Write("endless.txt", $"{string.Concat(Enumerable.Repeat(Turn, 193))}\n\nFishermen of the United Nations held talks on nets. The talks ended when the boats came home.");
        await Bench.UntilAsync(async () => await messenger.Site.CountAsync("stories where is_cooperation = 1") == All.Length + 1);

        void Write(string name, string text) => Articles.Write(messenger.Site.Folder, name, text, messenger.Site.Clock.GetUtcNow());
    }
}
