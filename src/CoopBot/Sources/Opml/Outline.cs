using System.Xml;
using CoopBot.Model;
using CoopBot.Sources.Door;
using CoopBot.Sources.Feeds;

namespace CoopBot.Sources.Opml;

/// <summary>One entry of a list, its attributes by name, whatever the capitals; our own with their names after a colon.</summary>
internal sealed class Outline
{
    private const int LongestName = 200;
    private const int LongestShown = 80;

    private readonly Dictionary<string, string> attributes = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether it has an address; else it is a folder, or nothing.</summary>
    internal bool IsSource => Address is not null;

    internal string FolderName => (Title ?? "").Replace('/', '-').Trim();

    internal string Called => Title is { } title ? $"“{title}”" : Address is { } address ? $"“{Cut(WebAddress.WithoutSecrets(address), LongestShown)}”" : "An entry without a name";

    internal string WithoutAddress => $"{Called} has no address.";

    internal string Unreadable =>
        $"{Called} has the address {Cut(WebAddress.WithoutSecrets(Address ?? ""), LongestShown)}, which is no http or https address.";

    private string? Kind => Own(OpmlNames.Kind);

    // Other readers follow only xmlUrl as a feed; what is none stands where they show a link.
    private string? Address => Filled("xmlUrl") ?? (Kind is null ? null : Own(OpmlNames.Address) ?? Filled("url"));

    private string? Title => Name("title") ?? Name("text");

    internal static Outline Read(XmlReader reader)
    {
        var outline = new Outline();
        while (reader.MoveToNextAttribute())
        {
            if (reader.NamespaceURI.Length == 0) outline.attributes.TryAdd(reader.LocalName, reader.Value);
            else if (reader.NamespaceURI == OpmlNames.Own) outline.attributes.TryAdd(":" + reader.LocalName, reader.Value);
        }
        reader.MoveToElement();
        return outline;
    }

    /// <summary>The row; null when nothing can be made of the address.</summary>
    internal SourceRow? ToSource(string? group) => NewSource.Of(Kind ?? FeedReader.KindName, Address) is not { } row ? null : row with
    {
        Title = Title is { } title && title != row.Address ? title : null,
        Group = group,
        Language = LanguageCode.Of(Filled("language")),
        Options = new SourceOptions(
            Enum.TryParse<FullText>(Own(OpmlNames.FullText), ignoreCase: true, out var whole) && Enum.IsDefined(whole) ? whole : FullText.WhenShort,
            Own(OpmlNames.Items), Own(OpmlNames.Title), Own(OpmlNames.Link), Own(OpmlNames.Date), Own(OpmlNames.Next)),
        Origin = SourceOrigin.Added,
        Standing = Own(OpmlNames.Standing)?.ToLowerInvariant() switch
        {
            "off" => SourceStanding.Off,
            "ended" => SourceStanding.Ended,
            _ => SourceStanding.On,
        },
    };

    private string? Own(string name) => Filled(":" + name);

    private string? Filled(string name) => attributes.TryGetValue(name, out var value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

    private string? Name(string attribute) => Filled(attribute) is { } raw && PlainTitle.OfText(raw) is { } plain ? Cut(plain, LongestName) : null;

    private static string Cut(string text, int most) => text.Length <= most ? text : text[..most] + "…";
}
