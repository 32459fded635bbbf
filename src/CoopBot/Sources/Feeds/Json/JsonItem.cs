using System.Collections.Immutable;
using System.Text.Json;

namespace CoopBot.Sources.Feeds.Json;

/// <summary>Reads an item of a JSON Feed.</summary>
internal static class JsonItem
{
    internal static FeedItem Read(JsonElement item, Uri from, DateReading dates)
    {
        var id = Fields.Text(item, "id");
        var link = Fields.Link(item, "url", from) ?? Door.WebAddress.Parse(id) ?? Fields.Link(item, "external_url", from);
        return new FeedItem(id, TrackingParameters.OffIfAny(link), PlainTitle.OfText(Fields.Text(item, "title") ?? ""))
        {
            Summary = FeedText.Plain(Fields.Text(item, "summary")),
            Content = FeedText.Html(Fields.Text(item, "content_html")) ?? FeedText.Plain(Fields.Text(item, "content_text")),
            Author = Authors(item),
            Published = dates.Read(Fields.Text(item, "date_published")),
            Updated = dates.Read(Fields.Text(item, "date_modified")),
            Categories = Categories.Clean((Fields.List(item, "tags") ?? []).Select(Fields.Text)),
            Enclosures = Attachments(item, from),
            Language = LanguageCode.Of(Fields.Text(item, "language")),
        };
    }

    /// <summary>Version 1.0 knew one author, 1.1 knows several.</summary>
    internal static string? Authors(JsonElement around)
    {
        var several = (Fields.List(around, "authors") ?? []).Select(author => Fields.Text(author, "name"));
        var one = around.ValueKind == JsonValueKind.Object && around.TryGetProperty("author", out var author) ? Fields.Text(author, "name") ?? Fields.Text(author) : null;
        return People.Of(several.Append(one));
    }

    private static ImmutableArray<Enclosure> Attachments(JsonElement item, Uri around) => Enclosures.Once(
        from attachment in Fields.List(item, "attachments") ?? []
        let address = Fields.Link(attachment, "url", around)
        where address is not null
        select new Enclosure(address, Fields.Text(attachment, "mime_type"), Enclosures.Length(Fields.Text(attachment, "size_in_bytes"))));
}
