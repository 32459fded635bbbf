using System.Globalization;
using System.Text;

namespace CoopBot.Tests.Chats.Telegram.Rendering;

/// <summary>Reads HTML as strictly as the Bot API documents it: few tags, four named entities, no stray sign, nothing left open.</summary>
internal sealed class StrictHtml
{
    private static readonly string[] Tags = ["b", "i", "code", "a"];
    private static readonly Dictionary<string, char> Named = new() { ["amp"] = '&', ["lt"] = '<', ["gt"] = '>', ["quot"] = '"' };

    private readonly StringBuilder text = new();
    private readonly Stack<string> open = new();
    private readonly string html;
    private int at;

    private StrictHtml(string html) => this.html = html;

    /// <summary>What is seen when the markup is taken out.</summary>
    public string Text => text.ToString();

    /// <summary>Addresses in the order of the links.</summary>
    public List<string> Links { get; } = [];

    public int Entities { get; private set; }

    /// <exception cref="FormatException">Telegram would refuse it, or show something else than was meant.</exception>
    public static StrictHtml Read(string html)
    {
        var read = new StrictHtml(html);
        while (read.at < html.Length) read.Step();
        if (read.open.Count > 0) throw new FormatException($"<{read.open.Peek()}> is never closed: {html}");
        return read;
    }

    private void Step()
    {
        switch (html[at])
        {
            case '<' when html[at + 1] == '/': Close(); break;
            case '<': Open(); break;
            case '>': throw new FormatException($"A bare > at {at}: {html}");
            case '&': text.Append(Entity()); break;
            case var sign when char.IsHighSurrogate(sign) && at + 1 < html.Length && char.IsLowSurrogate(html[at + 1]): text.Append(html, at, 2); at += 2; break;
            case var sign when char.IsSurrogate(sign): throw new FormatException($"Half a surrogate pair at {at}");
            case var sign when char.IsControl(sign) && sign != '\n': throw new FormatException($"Control character {(int)sign:x} at {at}");
            case var sign: text.Append(sign); at++; break;
        }
    }

    private void Open()
    {
        var name = Word(at + 1, ">", " ");
        if (!Tags.Contains(name)) throw new FormatException($"<{name}> is no tag of Telegram's: {html}");
        if (open.Contains(name) || open.Contains("code")) throw new FormatException($"<{name}> stands inside <{open.Peek()}>: {html}");
        at += 1 + name.Length;
        if (name == "a") Links.Add(Address());
        Expect(">");
        open.Push(name);
        Entities++;
    }

    private void Close()
    {
        var name = Word(at + 2, ">");
        if (!open.TryPop(out var opened) || opened != name) throw new FormatException($"</{name}> closes <{opened}> at {at}: {html}");
        at += 3 + name.Length;
    }

    private string Address()
    {
        Expect(" href=\"");
        var address = new StringBuilder();
        while (html[at] != '"')
        {
            if (html[at] is '<' or '>') throw new FormatException($"A bare {html[at]} in an address: {html}");
            if (html[at] == '&') address.Append(Entity());
            else address.Append(html[at++]);
        }
        at++;
        return address.ToString();
    }

    private char Entity()
    {
        var name = Word(at + 1, ";");
        at += name.Length + 2;
        if (Named.TryGetValue(name, out var sign)) return sign;
        return name is ['#', .. var digits] && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var code)
            ? (char)code
            : throw new FormatException($"&{name}; is no entity of Telegram's: {html}");
    }

    private string Word(int from, params string[] ends)
    {
        var end = ends.Select(stop => html.IndexOf(stop, from, StringComparison.Ordinal)).Where(found => found >= 0).DefaultIfEmpty(-1).Min();
        return end < 0 ? throw new FormatException($"Nothing ends what begins at {from}: {html}") : html[from..end];
    }

    private void Expect(string sign)
    {
        if (string.CompareOrdinal(html, at, sign, 0, sign.Length) != 0) throw new FormatException($"{sign} is missing at {at}: {html}");
        at += sign.Length;
    }
}
