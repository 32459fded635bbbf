using System.CommandLine;
using System.Globalization;
using CoopBot.Model;
using CoopBot.Sources.Discovery;
using CoopBot.Sources.Feeds;
using CoopBot.Sources.Folders;
using CoopBot.Sources.Pages;
using CoopBot.Sources.Sitemaps;
using CoopBot.Storage;

namespace CoopBot.Cli.SourceVerbs;

/// <summary><c>sources add</c>: finds out what an address is and takes it in.</summary>
internal static class AddVerb
{
    public static Command Make(string[] settings)
    {
        var address = new Argument<string>("address") { Description = "A feed, a web page, a sitemap, or a folder of .txt, .md, .html and .json files." };
        var title = new Option<string?>("--title") { Description = "What to call it; else as it calls itself." };
        var group = new Option<string?>("--group") { Description = "The folder of the list to put it in, such as Kazakhstan/Agencies." };
        var language = new Option<string?>("--language") { Description = "The language it is written in, such as kk; else as it says, and as its texts show." };
        var kind = new Option<string?>("--kind") { Description = "What it is; found out by itself when not given." };
        kind.AcceptOnlyFromAmong(FeedReader.KindName, ListingReader.KindName, SitemapReader.KindName, FolderReader.KindName);
        var options = new OptionWords();
        var verb = new Command("add", "Find out what an address is, and take it in as a source.") { address, title, group, language, kind };
        options.AddTo(verb);
        verb.SetAction((line, cancel) => SourceRooms.WorkAsync(settings, async rooms =>
        {
            if (line.GetValue(language) is { } code && LanguageCode.Of(code) is null) throw new StartException($"--language {code}: right would be a code of two letters, such as kk.");
            var finding = await rooms.GetRequiredService<SourceFinder>().FindAsync(line.GetValue(address)!, line.GetValue(kind), options.Read(line), cancel);
            if (finding is not Finding.Source found) throw new StartException(((Finding.Nothing)finding).Why);
            var row = found.Row with
            {
                Title = line.GetValue(title) ?? found.Row.Title,
                Group = line.GetValue(group)?.Trim('/'),
                Language = LanguageCode.Of(line.GetValue(language)) ?? found.Row.Language,
                Options = options.Read(line),
                Origin = SourceOrigin.Added,
            };
            var list = rooms.GetRequiredService<SourceList>();
            var isNew = await list.AddAsync([row], rooms.GetRequiredService<TimeProvider>().GetUtcNow(), cancel) == 1;
            var number = (await list.AllAsync(cancel)).Select(source => source.Id).ToList().IndexOf(row.Id) + 1;
            Console.WriteLine(Told(found with { Row = row }));
            Console.WriteLine($"{(isNew ? "Added" : "It was there already and is on")}, number {number} of the list. A running service reads it at once; `sources check {number}` does too.");
            return 0;
        }, cancel));
        return verb;
    }

    private static string Told(Finding.Source found)
    {
        var row = found.Row;
        var (what, many) = row.Kind switch
        {
            FolderReader.KindName => ("a folder", "text"),
            SitemapReader.KindName => ("a sitemap", "entr"),
            ListingReader.KindName => ("a page", "article"),
            _ => ("a feed", "article"),
        };
        var count = many == "entr" ? $"{found.Items} {(found.Items == 1 ? "entry" : "entries")}" : PlainWords.Count(found.Items, many);
        var newest = found.Newest is { } date ? $", the newest of {date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}" : "";
        var language = row.Language is { } code ? $", in {CultureInfo.GetCultureInfo(code).EnglishName}" : "";
        var place = found.NamedBy switch
        {
            null => "",
            FeedLinkKind.Guessed => " of that site, though the page does not name it",
            _ => " of that page",
        };
        return $"Found {what}{place}: {(row.Title is null ? "" : row.Title + ", ")}{row.ShownAddress}{language}, {count}{newest}{(found.Broken is null ? "" : $"; but {found.Broken}")}.";
    }
}
