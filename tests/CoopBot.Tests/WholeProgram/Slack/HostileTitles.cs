namespace CoopBot.Tests.WholeProgram.Slack;

/// <summary>News whose titles try to call people, to change the look of a message or to lead somewhere else.</summary>
internal static class HostileTitles
{
    /// <summary>The word that each of them tries to have shown otherwise than the rest.</summary>
    public const string Word = "hidden";

    /// <summary>Each title as it is written and as people read it, and the news under it.</summary>
    public static readonly (string Title, string News)[] All =
    [
        ("Hidden <!channel> and <!here> and <!everyone>", "Officials of the United Nations signed a memorandum on libraries. Readers brought flowers."),
        ("Hidden <@UBOT00001> and <@U1> and <!subteam^S1>", "A delegation of the United Nations held talks on bread. The oven of the bakery is older than its street."),
        ("Hidden @here, @channel and @everyone", "The ministers of the United Nations signed an agreement on snow. Shepherds drove their sheep into the valley."),
        ("Hidden #general and <#C1|general>", "Musicians of the United Nations opened a forum. The orchestra played waltzes until the lamps were lit."),
        ("Hidden &lt;!channel&gt; &amp; &amp;lt;b&amp;gt;", "Teachers of the United Nations signed an agreement on drawing. The sixth school drew a whale on its wall."),
        ("Hidden <https://evil.example/a|the ministry> | free", "A delegation of the United Nations held talks on goalkeepers. One of them stopped four penalties."),
        ("See *hidden* and * that *, 2*3*4", "Beekeepers of the United Nations signed a memorandum. Most of the hives are strong before winter."),
        ("See _hidden_ and snake_case_name", "Carpenters of the United Nations signed an agreement on chairs. Nobody had sat down before midnight."),
        ("See ~hidden~ and ~ that ~", "Potters of the United Nations held talks on clay. The wheels were turned by the river."),
        ("See `hidden` and ```hidden```", "A delegation of the United Nations held talks on clocks. All of them were slow by a minute."),
        ("> hidden", "Weavers of the United Nations opened a forum. The longest carpet did not fit into the hall."),
        (":warning: hidden :the_hidden:", "A delegation of the United Nations held talks on ropes. The knots were shown to children."),
    ];

    /// <summary>Puts all into the folder and waits until they are told of.</summary>
    public static async Task BringAsync(Workspace workspace)
    {
        foreach (var (number, news) in All.Index()) Articles.Write(workspace.Site.Folder, $"{number}.txt", $"{news.Title}\n\n{news.News}", workspace.Site.Clock.GetUtcNow());
        await Bench.UntilAsync(async () => await workspace.Site.CountAsync("stories where is_cooperation = 1") == All.Length);
    }

    /// <summary>The text as people read it: without what cannot be seen, and with the signs that others stand for because they look alike.</summary>
    public static string Read(string text) => string.Concat(text.Where(sign => sign is not ('\u2060' or '\u200b')).Select(sign => sign switch
    {
        '∗' => '*',
        'ˍ' => '_',
        '∼' => '~',
        'ˋ' => '`',
        '∣' => '|',
        _ => sign,
    }));
}
