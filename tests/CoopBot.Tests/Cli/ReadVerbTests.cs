using System.Text;
using System.Text.Json;

namespace CoopBot.Tests.Cli;

public sealed class ReadVerbTests : IDisposable
{
    private const string Talks = "seeds/articles/000_9b067494998d943c.txt";
    private const string Forum = "seeds/articles/004_82e7117f17965ce6.txt";

    private readonly HomeOfATest home = new HomeOfATest().WithSeeds();

    public void Dispose() => home.Dispose();

    [Fact]
    public async Task AMissingFileIsNamedAndTheRestIsRead()
    {
        var ended = await BuiltProgram.RunAsync(home, ["read", "nowhere.txt", Talks]);
        ended.Code.ShouldBe(1);
        ended.Errors.Trim().ShouldBe("nowhere.txt: there is no such file.");
        ended.Output.ShouldContain("== 000_9b067494998d943c.txt");
        ended.Output.ShouldContain("Mitsubishi Corporation");
    }

    [Fact]
    public async Task AFolderIsNamed()
    {
        var ended = await BuiltProgram.RunAsync(home, ["read", "seeds"]);
        ended.Code.ShouldBe(1);
        ended.Errors.ShouldContain("this is a folder");
    }

    [Fact]
    public async Task AnUnknownLanguageIsRefused() =>
        (await BuiltProgram.RunAsync(home, ["read", "--lang", "xx", Talks])).Refusal().ShouldContain("--lang xx");

    [Fact]
    public async Task EveryFileIsOneLineOfJson()
    {
        var ended = await BuiltProgram.RunAsync(home, ["read", "--json", Talks, Forum]);
        ended.Code.ShouldBe(0, ended.Errors);
        var files = ended.Output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToList();
        files.Count.ShouldBe(2);
        foreach (var file in files) CheckFields(file);

        var forum = files[1];
        forum.GetProperty("file").GetString().ShouldBe("004_82e7117f17965ce6.txt");
        forum.GetProperty("language").GetString().ShouldBe("ru");
        forum.GetProperty("cooperation").GetBoolean().ShouldBeTrue();
        forum.GetProperty("countries")[0].ToString().ShouldBe("""{"code":"UZ","role":"party"}""");
        forum.GetProperty("events")[0].ToString().ShouldBe("""{"kind":"forum","status":"happened"}""");
    }

    [Theory]
    [InlineData("windows-1251", "ru", "", "Узбекистан и Япония подписали меморандум о сотрудничестве в энергетике. Документ подписан в Ташкенте во вторник, сообщило министерство.")]
    [InlineData("windows-1251", "ru", "<meta charset=iso-8859-1>", "Узбекистан и Япония подписали меморандум о сотрудничестве в энергетике. Документ подписан в Ташкенте во вторник, сообщило министерство.")]
    [InlineData("shift_jis", "ja", "", "日本とウズベキスタンは、エネルギー分野の協力に関する覚書に署名した。両国の大臣は東京で会談し、今後の協力について話し合った。")]
    [InlineData("shift_jis", "ja", "<meta charset=utf-8>", "日本とウズベキスタンは、エネルギー分野の協力に関する覚書に署名した。両国の大臣は東京で会談し、今後の協力について話し合った。")]
    public async Task APageIsReadThoughItsDeclarationIsWrongOrMissing(string encoding, string language, string declaration, string words)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        File.WriteAllBytes(home.PathOf("page.html"), Encoding.GetEncoding(encoding).GetBytes($"<html><head>{declaration}</head><body><article><p>{words}</p></article></body></html>"));
        var ended = await BuiltProgram.RunAsync(home, ["read", "--json", "page.html"]);
        ended.Code.ShouldBe(0, ended.Errors);
        var page = JsonDocument.Parse(ended.Output).RootElement;
        page.GetProperty("language").GetString().ShouldBe(language);
        page.GetProperty("countries").EnumerateArray().Select(country => country.GetProperty("code").GetString()).Order().ShouldBe(["JP", "UZ"]);
    }

    [Fact]
    public async Task EveryFactCanBeFoundInItsSentence()
    {
        var ended = await BuiltProgram.RunAsync(home, ["read", "--json", Talks]);
        foreach (var fact in JsonDocument.Parse(ended.Output).RootElement.GetProperty("facts").EnumerateArray())
        {
            fact.GetProperty("rule").GetString().ShouldNotBeNullOrEmpty();
            fact.GetProperty("sentence").GetInt32().ShouldBeGreaterThanOrEqualTo(0);
            fact.GetProperty("start").GetInt32().ShouldBeGreaterThanOrEqualTo(0);
            fact.GetProperty("length").GetInt32().ShouldBeGreaterThan(0);
        }
    }

    [Fact]
    public async Task AnOldEncodingIsRead()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        File.WriteAllBytes(home.PathOf("old.txt"), Encoding.GetEncoding(1251).GetBytes(File.ReadAllText(home.PathOf(Forum))));
        var ended = await BuiltProgram.RunAsync(home, ["read", "--json", "old.txt"]);
        JsonDocument.Parse(ended.Output).RootElement.GetProperty("language").GetString().ShouldBe("ru");
    }

    private static void CheckFields(JsonElement file)
    {
        Names(file).ShouldBe(
            ["file", "language", "published", "cooperation", "countries", "topics", "events", "organisations", "persons", "places", "dates", "money", "facts", "summaries"]);
        Rows("countries", "code", "role");
        Rows("topics", "id", "score");
        Rows("events", "kind", "status");
        Rows("persons", "name", "title", "surface");
        Rows("organisations", "name", "surface");
        Rows("places", "name", "surface");
        Rows("dates", "value", "surface");
        Rows("money", "value", "surface");
        Rows("facts", "kind", "value", "rule", "sentence", "start", "length");
        Names(file.GetProperty("summaries")).ShouldBe(["en", "ru", "pl", "uk", "kk", "uz", "ja"], ignoreOrder: true);
        foreach (var summary in file.GetProperty("summaries").EnumerateObject()) summary.Value.GetString().ShouldNotBeNullOrWhiteSpace();

        void Rows(string list, params string[] fields)
        {
            foreach (var row in file.GetProperty(list).EnumerateArray()) Names(row).ShouldBe(fields, list);
        }
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(field => field.Name);
}
