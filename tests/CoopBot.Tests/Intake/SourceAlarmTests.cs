using CoopBot.Intake;
using CoopBot.Model;
using CoopBot.Sources;
using CoopBot.Storage;
using CoopBot.Tests.Commands;
using CoopBot.Tests.Storage;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace CoopBot.Tests.Intake;

public sealed class SourceAlarmTests
{
    private static readonly SourceRow Source = new("s", "feed", "https://example.org/f?key=secret") { Title = "Astana Times" };

    /// <summary>F fails, S succeeds, P is put off; at each of these looks that is told which stands beneath it.</summary>
    [Theory]
    [InlineData("FFF", "--F")]
    [InlineData("FFFFFFFF", "--F-----")]
    [InlineData("FFSFF", "-----")]
    [InlineData("FFPF", "---F")]
    [InlineData("FFFSS", "--F-W")]
    [InlineData("FFFSSSSS", "--F-W---")]
    [InlineData("FFFSFSFS", "--F-----")]
    [InlineData("FFFSFSSFFF", "--F---W--F")]
    [InlineData("FFFSPS", "--F--W")]
    [InlineData("FFFSFFFFSS", "--F------W")]
    [InlineData("SSSS", "----")]
    public void AFlappingSourceDoesNotChatter(string looks, string told)
    {
        var source = Source;
        var heard = "";
        foreach (var end in looks)
        {
            var look = After(source, end);
            var news = SourceAlarm.Judge(look);
            heard += news switch
            {
                SourceNews.Failing => 'F',
                SourceNews.Working => 'W',
                SourceNews.Ended => 'E',
                _ => '-',
            };
            source = SourceAlarm.Remembered(look, news).Source;
        }
        heard.ShouldBe(told);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void AnEndIsToldWhateverWasBefore(int failures) =>
        SourceAlarm.Judge(Look.Ended(Source with { Failures = failures, IsAlarmed = failures > 2 }, "gone")).ShouldBe(SourceNews.Ended);

    [SkippableTheory, EveryEngine]
    public async Task EachOperatorIsToldInTheLanguageOfTheChatAndNobodyElse(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        await AddAsync(store, "1", "ru", isOperator: true);
        await AddAsync(store, "2", "ja", isOperator: false);
        await AddAsync(store, "3", "kk", isOperator: false);
        await AddAsync(store, "4", "pl", isOperator: true);
        await store.Chats.SuspendAsync(new ChatAddress("telegram", "4"), "blocked", default);
        var alarm = Alarm(store, "telegram:3", "telegram:9");

        var look = await alarm.TellAsync(After(Source with { Failures = 2 }, 'F'), default);

        look.Source.IsAlarmed.ShouldBeTrue();
        (await ToldAsync(store)).ShouldBe(
        [
            "telegram:1 Источник «Astana Times» не удалось прочитать 3 раза подряд: сервер отвечает ошибкой 503. Я продолжаю попытки и сообщу, когда он снова заработает. [Все источники → /sources]",
            "telegram:3 «Astana Times» дереккөзін қатарынан 3 рет оқу мүмкін болмады: сервер 503 қатесімен жауап береді. Әрекетті жалғастырамын және ол қайта жұмыс істегенде хабарлаймын. [Барлық дереккөздер → /sources]",
        ]);
    }

    [SkippableTheory, EveryEngine]
    public async Task ThatItWorksAgainIsToldOnceAndItsKeyNever(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        await AddAsync(store, "1", "en", isOperator: true);

        var look = await Alarm(store).TellAsync(After(Source with { Title = null, IsAlarmed = true }, 'S'), default);

        look.Source.IsAlarmed.ShouldBeFalse();
        (await ToldAsync(store)).ShouldBe(["telegram:1 The source “https://example.org/f” works again. [All sources → /sources]"]);
    }

    [Fact]
    public void EveryLanguageTellsAllOfIt()
    {
        foreach (var language in Shipped.Knowledge.Spoken)
        {
            var voice = Shipped.Knowledge.VoiceOf(language.Code);
            foreach (var n in (int[])[1, 3, 5, 21]) voice.Say("source.failing", ("source", "A"), ("n", n), ("why", "b")).ShouldContain($"{n}");
            foreach (var trouble in Troubles) CoopBot.Knowledge.TroubleTeller.Tell(trouble, voice).ShouldNotBeNullOrWhiteSpace();
            if (language.Code != "en") Troubles.Select(trouble => CoopBot.Knowledge.TroubleTeller.Tell(trouble, voice)).ShouldAllBe(told => !Troubles.Contains(told));
        }
    }

    /// <summary>As the readers write them down.</summary>
    private static readonly string[] Troubles =
    [
        "the server answered 503", "the server says that it is gone for good (410)", "the host name is not known", "the server refuses the connection", "the server cannot be reached",
        "no secure connection could be made", "the answer took longer than 30 seconds", "the answer is larger than 10 MB", "it was redirected more than 5 times",
        "localhost is at 127.0.0.1, in a private network, which sources may not reach; --Sources:AllowedNetworks=127.0.0.1/32 would allow it", "the robots.txt of the site asks to stay away from that page",
        "the answer is an HTML page, not a feed", "its selector 'article' finds no article with a link", "the document is broken at line 7, and what follows is not read",
        "the folder is not there", "the answer is neither RSS nor Atom", "it is no feed", "the answer is empty", "the answer broke off or is not HTTP", "the look broke off by a fault of our own; the log tells more",
    ];

    private static Look After(SourceRow source, char end) => (end switch
    {
        'F' => Look.Failed(source, "the server answered 503", TimeSpan.FromMinutes(15)),
        'P' => Look.Postponed(source, TimeSpan.FromMinutes(1)),
        _ => Look.Done(source, [], TimeSpan.FromMinutes(15)),
    }) with
    { Before = source };

    private static SourceAlarm Alarm(TestStore store, params string[] named) => new(
        new LookoutTable(store.Database), store.Outbox, new NamedOperators([.. named.Select(ChatAddress.Parse).OfType<ChatAddress>()]), Shipped.Knowledge,
        new FakeTimeProvider(Samples.Noon), NullLogger<SourceAlarm>.Instance);

    private static async Task AddAsync(TestStore store, string id, string language, bool isOperator)
    {
        var address = new ChatAddress("telegram", id);
        await store.Chats.AddAsync(Samples.Chat(id) with { Address = address, Language = language }, default);
        if (isOperator) await store.Database.WriteAsync(session => OperatorTable.AddAsync(session, address.ToString(), address, Samples.Noon), default);
    }

    private static async Task<IReadOnlyList<string>> ToldAsync(TestStore store) =>
        [.. (await store.Outbox.ClaimAsync(["telegram"], () => Samples.Noon, TimeSpan.FromMinutes(1), 10, default)).Select(message => $"{message.Chat} {Plain.TextOf(message.Message).Replace('\n', ' ')}").Order(StringComparer.Ordinal)];
}
