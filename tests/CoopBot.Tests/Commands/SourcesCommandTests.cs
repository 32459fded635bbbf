using CoopBot.Commands;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Tests.Commands;

public sealed class SourcesCommandTests
{
    private static readonly DateTimeOffset Now = Room.Start;

    [Fact]
    public async Task WhatFailsGoesFirstAndAllIsToldInPlainWords()
    {
        using var room = await OpenAsync();
        await AddAsync(room,
            Row("1", "Good") with { Rhythm = TimeSpan.FromMinutes(30), LastSuccess = Now.AddMinutes(-12) },
            Row("2", "Fresh"),
            Row("3", "Bad") with { Failures = 4, LastError = "the server answered 503", LastSuccess = Now.AddHours(-3), Rhythm = TimeSpan.FromHours(3) },
            Row("4", "Worse") with { Failures = 9, LastError = "the host name is not known" },
            Row("5", "Gone") with { Standing = SourceStanding.Ended, LastError = "the server says that it is gone for good (410)", LastSuccess = Now.AddDays(-3) },
            Row("6", "Off") with { Standing = SourceStanding.Off },
            Row("7", "Starter") with { Standing = SourceStanding.Off, Origin = SourceOrigin.Starter },
            Row("8", "Cut") with { LastError = "the document is broken at line 3, and what follows is not read", LastSuccess = Now.AddSeconds(-5), Rhythm = TimeSpan.FromDays(2) },
            Row("9", "Old") with { Standing = SourceStanding.Unlisted });

        (await OperatorAsync(room, "/sources")).ShouldBe("""
            Sources
            Working: 3 · failing: 2 · off: 1 · ended: 1
            • ⚠️ Worse · failing, 9 times in a row: there is no server of that name · never worked so far · 0 articles
            • ⚠️ Bad · failing, 4 times in a row: the server answers with the error 503 · last success 3 hours ago · every 3 hours · 0 articles
            • ⚠️ Gone · ended: its server says that it is gone for good · last success 3 days ago · 0 articles
            • Cut · on · but a part of it cannot be read · last success just now · every 2 days · 0 articles
            • Fresh · on · never worked so far · 0 articles
            • Good · on · last success 12 minutes ago · every 30 minutes · 0 articles
            • Off · off · 0 articles
            Of the starter list 1 source is off.
            """);
    }

    [Theory]
    [InlineData("ru", "последняя удача: 21 минуту назад", "раз в 2 часа", "Из стартового списка 2 источника выключены.")]
    [InlineData("pl", "ostatnio udało się 21 minut temu", "co 2 godziny", "Z listy startowej 2 źródła są wyłączone.")]
    [InlineData("uk", "востаннє вдалося 21 хвилину тому", "раз на 2 години", "Зі стартового списку 2 джерела вимкнено.")]
    [InlineData("kk", "соңғы сәтті оқылым: 21 минут бұрын", "2 сағат сайын", "Бастапқы тізімдегі 2 дереккөз өшірулі.")]
    [InlineData("uz", "oxirgi muvaffaqiyat: 21 daqiqa oldin", "har 2 soatda", "Boshlang'ich ro'yxatdagi 2 ta manba o'chirilgan.")]
    [InlineData("ja", "最終取得: 21分前", "2時間ごと", "初期リストの2件は無効です。")]
    public async Task ItSpeaksTheLanguageOfTheChat(string language, params string[] parts)
    {
        using var room = await OpenAsync();
        await AddAsync(room,
            Row("1", "Good") with { Rhythm = TimeSpan.FromHours(2), LastSuccess = Now.AddMinutes(-21) },
            Row("2", "A") with { Standing = SourceStanding.Off, Origin = SourceOrigin.Starter },
            Row("3", "B") with { Standing = SourceStanding.Off, Origin = SourceOrigin.Starter });
        await OperatorAsync(room, "/language " + language);

        var answer = await OperatorAsync(room, "/sources");

        foreach (var part in parts) answer.ShouldContain(part);
    }

    [Fact]
    public async Task ManyAreShownPageByPage()
    {
        using var room = await OpenAsync();
        await AddAsync(room, [.. Enumerable.Range(10, 21).Select(at => Row($"{at}", $"Paper {at}"))]);

        var first = await OperatorAsync(room, "/sources");
        first.ShouldContain("Paper 19");
        first.ShouldNotContain("Paper 20");
        first.ShouldContain("Page 1 of 3.");
        first.ShouldContain("[2 › → /sources 2]");
        (await OperatorAsync(room, "/sources 3")).ShouldContain("Paper 30");
        (await OperatorAsync(room, "/sources 4")).ShouldStartWith("There is no page “4”; they go from 1 to 3.");
        (await OperatorAsync(room, "/sources x")).ShouldContain("For example: /sources");
    }

    [Fact]
    public async Task ASecretInAnAddressIsNotShown()
    {
        using var room = await OpenAsync();
        await AddAsync(room, new SourceRow("1", "feed", "https://user:pass@example.org/f?key=secret"));

        var answer = await OperatorAsync(room, "/sources");
        answer.ShouldContain("https://example.org/f");
        answer.ShouldNotContain("secret");
        answer.ShouldNotContain("pass");
    }

    [Fact]
    public async Task OthersDoNotHaveIt()
    {
        using var room = await OpenAsync();
        await OperatorAsync(room, "/allow telegram:5");
        (await room.HearAsync(Room.Said("/sources", "5"))).ShouldNotBeNull().ShouldStartWith("I don't know the command");
        (await OperatorAsync(room, "/sources")).ShouldBe("Sources\nThere are no sources yet.");
    }

    private static SourceRow Row(string id, string title) => new(id, "feed", $"https://example.org/{id}") { Title = title, Origin = SourceOrigin.Added };

    /// <summary>Adds them, and writes into them what looks have left.</summary>
    private static async Task AddAsync(Room room, params SourceRow[] rows)
    {
        await room.Get<SourceList>().AddAsync([.. rows.Select(row => row with { Standing = SourceStanding.On })], Now, default);
        await room.Get<SourceTable>().ReleaseAsync(rows, default);
    }

    private static Task<Room> OpenAsync() => Room.OpenAsync(AccessMode.Closed, null, "telegram:9");

    private static async Task<string> OperatorAsync(Room room, string line) => (await room.HearAsync(Room.Said(line, "9"))).ShouldNotBeNull();
}
