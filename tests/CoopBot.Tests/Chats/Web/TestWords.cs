using CoopBot.Chats.Web;
using CoopBot.Knowledge;

namespace CoopBot.Tests.Chats.Web;

/// <summary>The page's real texts with a few commands beside them.</summary>
internal static class TestWords
{
    public static readonly IReadOnlyList<string> Languages = ["en", "ru", "pl", "uk", "kk", "uz", "ja"];

    private static readonly CommandHint[] Commands =
    [
        new("start", "", "Say hello and show how to begin", "/start"),
        new("help", "", "Show what the bot can do", "/help"),
        new("latest", "[filter] [n]", "Show the latest stories", "/latest energy kazakhstan"),
        new("subscribe", "[filter]", "Get stories in the digest", "/subscribe energy japan"),
        new("subscriptions", "", "Show what you get", "/subscriptions"),
        new("why", "N", "Show what a summary stands on", "/why 12"),
    ];

    private static readonly Dictionary<string, PageWords> All =
        Languages.ToDictionary(language => language, language => new PageWords(language, TextsOf(language, "web"), Commands));

    public static PageWords Of(string language) => All.GetValueOrDefault(language) ?? All["en"];

    public static Dictionary<string, string> TextsOf(string language, string room)
    {
        var name = $"knowledge/languages/{language}/texts/{room}.yaml";
        using var reader = new StreamReader(typeof(PageWords).Assembly.GetManifestResourceStream(name)!);
        return DataFile.Parse(name, reader.ReadToEnd()).Fields.ToDictionary(field => field.Name, field => field.Text);
    }
}
