using System.Text.Encodings.Web;
using System.Text.Json;
using CoopBot.Cli;
using CoopBot.Sources.Feeds;

namespace CoopBot.Tests.Sources.Feeds;

/// <summary>
/// Feeds of every format and as they are in the wild, byte for byte. A folder in Documents holds feed.xml or feed.json and what is read out of it, expected.json; after a
/// change that is meant COOPBOT_ACCEPT=1 writes the latter anew: read the difference.
/// </summary>
public sealed class FeedGoldenTests
{
    private static readonly bool Accept = Environment.GetEnvironmentVariable("COOPBOT_ACCEPT") == "1";
    private static readonly string Folder = Repository.Path("tests", "CoopBot.Tests", "Sources", "Feeds", "Documents");
    private static readonly Uri Address = new("https://example.org/news/feed.xml");
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Names => [.. Directory.GetDirectories(Folder).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void AFeedGivesWhatIsInIt(string name)
    {
        var feed = FeedVerb.Read(Bytes(name), null, Address).ShouldBeOfType<FeedDocument.Feed>();
        var told = JsonSerializer.Serialize(JsonDocument.Parse(FeedReport.Json(feed)), Readable) + "\n";
        var path = Path.Combine(Folder, name, "expected.json");
        if (Accept) File.WriteAllText(path, told);
        told.ShouldBe(File.ReadAllText(path), $"{path} differs; if it is meant, COOPBOT_ACCEPT=1 writes it anew.");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void AFeedCutAnywhereIsReadAllTheSame(string name)
    {
        var bytes = Bytes(name);
        for (var part = 0; part < 40; part++) FeedVerb.Read(bytes[..(bytes.Length * part / 40)], null, Address).ShouldNotBeNull();
    }

    [Fact]
    public void WhatAFeedSaysOfItselfIsRead()
    {
        var rss = FeedVerb.Read(Bytes("rss-2.0"), null, Address).ShouldBeOfType<FeedDocument.Feed>();
        (rss.Ttl, rss.Hub?.AbsoluteUri, rss.Self?.AbsoluteUri, rss.Next?.AbsoluteUri).ShouldBe((30, "https://hub.example/", "https://vestnik.example/rss.xml", "https://vestnik.example/rss.xml?page=2"));
        FeedVerb.Read(Bytes("rss-1.0"), null, Address).ShouldBeOfType<FeedDocument.Feed>().Ttl.ShouldBe(30);
        var atom = FeedVerb.Read(Bytes("atom-1.0"), null, Address).ShouldBeOfType<FeedDocument.Feed>();
        (atom.Hub?.AbsoluteUri, atom.Self?.AbsoluteUri).ShouldBe(("https://hub.example/", "https://blog.example/pl/feed.atom"));
        var json = FeedVerb.Read(Bytes("json-feed-1.1"), null, Address).ShouldBeOfType<FeedDocument.Feed>();
        (json.Hub?.AbsoluteUri, json.Next?.AbsoluteUri).ShouldBe(("https://hub.example/", "https://json.example/feed.json?page=2"));
    }

    private static byte[] Bytes(string name) => File.ReadAllBytes(Directory.GetFiles(Path.Combine(Folder, name), "feed.*").Single());
}
