using System.Text;

namespace CoopBot.Emulators.Telegram.Markup;

/// <summary>Reads the HTML parse mode by recursive descent. What it refuses, it refuses in the real words, with byte offsets into the UTF-8 source.</summary>
internal sealed class HtmlReader
{
    private readonly string source;
    private readonly StringBuilder text = new();
    private readonly List<SimulatedEntity> marks = [];
    private int at;

    private HtmlReader(string source) => this.source = source;

    public static FormattedText Read(string source)
    {
        var reader = new HtmlReader(source);
        reader.ReadContent();
        if (reader.at < source.Length) throw reader.Wrong("Unexpected end tag", reader.at);
        return FormattedText.Tidy(reader.text.ToString(), HtmlMarks.Settle(reader.marks));
    }

    /// <summary>Up to an end tag or the end.</summary>
    private void ReadContent()
    {
        while (at < source.Length)
        {
            if (source[at] == '&') ReadReference();
            else if (source[at] != '<') text.Append(source[at++]);
            else if (at + 1 < source.Length && source[at + 1] == '/') return;
            else ReadElement();
        }
    }

    private void ReadElement()
    {
        var start = at++;
        var name = ReadName("start tag", start);
        if (!HtmlMarks.IsKnown(name)) throw Wrong($"Unsupported start tag \"{name}\"", start);

        var attributes = ReadAttributes(name, start);
        if (name == "span" && attributes.GetValueOrDefault("class") != "tg-spoiler") throw Wrong("Tag \"span\" must have class \"tg-spoiler\"", start);

        var offset = text.Length;
        ReadContent();
        ReadEndTag(name);
        if (HtmlMarks.Mark(name, attributes, text.ToString(offset, text.Length - offset), offset) is { } mark) marks.Add(mark);
    }

    private void ReadEndTag(string expected)
    {
        var start = at;
        if (at == source.Length) throw Refusal.Problem($"can't parse entities: Can't find end tag corresponding to start tag \"{expected}\"");
        at += 2;
        var found = ReadName("end tag", start);
        SkipBlanks();
        if (at == source.Length || source[at++] != '>') throw Wrong("Unclosed end tag", start);
        if (found.Length > 0 && found != expected) throw Wrong($"Unmatched end tag", start, $", expected \"</{expected}>\", found \"</{found}>\"");
    }

    private string ReadName(string what, int start)
    {
        var from = at;
        while (at < source.Length && !IsBlank(source[at]) && source[at] != '>') at++;
        if (at == source.Length) throw Wrong($"Unclosed {what}", start);
        return source[from..at].ToLowerInvariant();
    }

    private Dictionary<string, string> ReadAttributes(string tag, int start)
    {
        var attributes = new Dictionary<string, string>();
        while (true)
        {
            SkipBlanks();
            if (at == source.Length) throw Wrong("Unclosed start tag", start);
            if (source[at] == '>')
            {
                at++;
                return attributes;
            }

            var from = at;
            while (at < source.Length && !IsBlank(source[at]) && source[at] is not ('=' or '>')) at++;
            var name = source[from..at].ToLowerInvariant();
            if (name.Length == 0) throw Wrong($"Empty attribute name in the tag \"{tag}\"", start);
            SkipBlanks();
            attributes[name] = at < source.Length && source[at] == '=' ? ReadValue(start) : "";
        }
    }

    private string ReadValue(int start)
    {
        at++;
        SkipBlanks();
        if (at == source.Length) throw Wrong("Unclosed start tag", start);

        var quote = source[at] is '"' or '\'' ? source[at++] : '\0';
        var value = new StringBuilder();
        while (at < source.Length && (quote == '\0' ? !IsBlank(source[at]) && source[at] != '>' : source[at] != quote))
        {
            if (source[at] != '&' || !HtmlReference.TryRead(source, ref at, value)) value.Append(source[at++]);
        }
        if (at == source.Length) throw Wrong("Unclosed start tag", start);
        if (quote != '\0') at++;
        return value.ToString();
    }

    /// <summary>What is no reference the server knows stays as it was written.</summary>
    private void ReadReference()
    {
        if (!HtmlReference.TryRead(source, ref at, text)) text.Append(source[at++]);
    }

    private void SkipBlanks()
    {
        while (at < source.Length && IsBlank(source[at])) at++;
    }

    private Refusal Wrong(string what, int place, string more = "") =>
        Refusal.Problem($"can't parse entities: {what} at byte offset {Encoding.UTF8.GetByteCount(source.AsSpan(0, place))}{more}");

    private static bool IsBlank(char letter) => letter is ' ' or '\t' or '\n' or '\r' or '\0' or '\v';
}
