using CoopBot.Commands;
using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Storage;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.DependencyInjection;

namespace CoopBot.Tests.Commands;

/// <summary>/export and /import.</summary>
public sealed class ExportTests
{
    private static readonly string[] Sources = ["paper", "one", "feed:3"];

    private static readonly Gen<string> Phrase = Gen.Elements("oil", "a; b", "say \"yes\"", "«да»", "energy instant", "#1", "水素", "o'zbek", "-x", "a+b", "/forget yes", "x;/forget", "?").Select(Fold.Text);

    private static readonly Gen<Filter> Filters =
        from topics in Some(Shipped.Knowledge.TopicIds, 3)
        from countries in Some([.. Shipped.Knowledge.CountryCodes, "JP+KZ", "KZ+PL+UZ", "KR+US"], 3)
        from organisations in Some([.. Shipped.Knowledge.Organisations.Keys.Order(StringComparer.Ordinal)], 2)
        from phrases in Phrase.ListOf().Resize(2)
        from noTopics in Some(Shipped.Knowledge.TopicIds, 1)
        from noCountries in Some([.. Shipped.Knowledge.CountryCodes, "JP+KZ"], 1)
        from noPhrases in Phrase.ListOf().Resize(1)
        select new Filter(topics, countries, organisations, Sorted(phrases), new Exclusions(noTopics, noCountries, [], Sorted(noPhrases)));

    private static readonly Gen<Chat> Chats =
        from language in Gen.Elements(Shipped.Knowledge.Spoken.Select(one => one.Code).ToArray())
        from zone in Gen.Elements("Asia/Tashkent", "Europe/Warsaw", "Etc/GMT-5", "Asia/Kathmandu", "Asia/Calcutta", "America/New_York", "Etc/UTC")
        from schedule in Gen.Elements("daily 09:00", "off", "weekdays 08:30 18:00", "mon,thu 10:00", "sat,sun 00:00", "cron 0 0 9 ? * MON-FRI", "cron 0 0/30 8-18 ? * *")
        from quiet in Gen.Elements(null, "22:00-07:00", "00:00-06:30", "13:15-14:00")
        from pause in Gen.Elements<DateTimeOffset?>(null, Chat.UntilResumed, Room.Start.AddDays(3), Room.Start.AddHours(1).AddSeconds(7))
        from limit in Gen.Elements<int?>(null, 1, 10, 50)
        from flags in Gen.Choose(0, 7)
        select new Chat(new ChatAddress("telegram", "1"), language, zone, Schedule.Parse(schedule)!, Room.Start)
        {
            Quiet = quiet is null ? null : QuietHours.Parse(quiet),
            PausedUntil = pause,
            Limit = limit,
            IsSilent = (flags & 1) != 0,
            TellsNothing = (flags & 2) != 0,
            LooksBack = (flags & 4) != 0,
        };

    private static readonly Gen<(Chat Chat, Subscription[] Wishes, string[] Muted)> Everything =
        from chat in Chats
        from filters in Filters.ListOf().Resize(4)
        from ways in Gen.Elements(Enum.GetValues<Way>()).ArrayOf(5)
        from muted in Gen.SubListOf(Sources)
        select (chat, filters.Distinct().Select((filter, at) => new Subscription($"{at}", chat.Address, filter, 0) { Way = ways[at % ways.Length] }).ToArray(), muted.ToArray());

    [Fact]
    public async Task WhatIsExportedAndImportedIsTheSame()
    {
        var number = 0;
        using var room = await Room.OpenAsync();
        await room.Get<SourceList>().AddAsync([.. Sources.Select(id => new SourceRow(id, "feed", $"https://{id.Replace(':', '.')}.example/rss"))], room.Clock.GetUtcNow(), default);
        foreach (var (chat, wishes, muted) in Everything.Sample(120))
        {
            // Telegram pastes lines, a terminal one line.
            foreach (var platform in (string[])["telegram", "terminal"])
            {
                var from = new ChatAddress(platform, $"{++number}");
                await room.Get<ChatTable>().AddAsync(chat with { Address = from }, default);
                foreach (var wish in wishes) await room.Get<SubscriptionTable>().AddAsync(wish with { Id = $"{number}-{wish.Id}", Chat = from }, default);
                foreach (var (at, source) in muted.Index()) await room.Get<MuteTable>().AddAsync(from, source, Room.Start.AddSeconds(at), default);

                var exported = Pasted(await SayAsync(room, from, "/export"));
                var to = new ChatAddress(platform, $"{number}-copy");
                var answer = Plain.TextOf(await SayAsync(room, to, exported));
                var copy = (await room.Get<ChatTable>().FindAsync(to, default)).ShouldNotBeNull();

                copy.ShouldBe(chat with { Address = to, LastSlot = copy.LastSlot, IsSilent = platform == "telegram" && chat.IsSilent }, $"{exported}\n{answer}");
                (await room.Get<SubscriptionTable>().OfAsync(to, default)).Select(one => (one.Filter, one.Way)).ShouldBe(wishes.Select(one => (one.Filter, one.Way)), exported);
                (await room.Get<MuteTable>().OfAsync(to, default)).ShouldBe(muted, exported);
                Pasted(await SayAsync(room, to, "/export")).ShouldBe(exported);
            }
        }
        room.Log.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task TheLinesAreCommandsAndTheWholeMessageCanBePasted()
    {
        using var room = await Room.OpenAsync();
        await room.HearAsync(Room.Said("/subscribe energy kazakhstan+japan instant"));
        await room.HearAsync(Room.Said("/quiet 22-7"));
        var exported = (await room.HearAsync(Room.Said("/export"))).ShouldNotBeNull();
        exported.ReplaceLineEndings("\n").ShouldBe("""
            /import
            schedule daily 09:00
            timezone Asia/Tashkent
            quiet 22:00-07:00
            limit default
            nothing silent
            lookback on
            language en
            silent off
            subscribe energy, Japan+Kazakhstan instant
            To have all this again, here or in another chat, send me these lines as they are.
            """.ReplaceLineEndings("\n"), StringCompareShould.IgnoreCase);
        (await room.HearAsync(Room.Said(exported, "2"))).ShouldNotBeNull().ShouldStartWith("Done: everything is set, with 1 subscription.");
        (await room.HearAsync(Room.Said("/import /limit 5; /NOTHING say ;", "2"))).ShouldNotBeNull().ShouldStartWith("Done: everything is set.");
        (await room.ChatAsync("2", "telegram")).Limit.ShouldBe(5);
    }

    [Theory]
    [InlineData("limit 99", "“99” is not a number from 1 to 50.")]
    [InlineData("schedule cron 0 * * ? * *", "This cron expression fires too often")]
    [InlineData("subscribe enrgy", "I don't know “enrgy”.")]
    [InlineData("subscribe", "It does not say what to subscribe to.")]
    [InlineData("subscribe energy+water", "“energy+water”: with a plus")]
    [InlineData("mute zzz", "I don't know a source called “zzz”.")]
    [InlineData("timezone Russia", "Several time zones answer to that name.")]
    [InlineData("language klingon", "I don't know the language “klingon”.")]
    [InlineData("latest energy", "I can only take in lines of an /export.")]
    [InlineData("forget yes", "I can only take in lines of an /export.")]
    [InlineData("import limit 5", "I can only take in lines of an /export.")]
    [InlineData("hello there", "I can only take in lines of an /export.")]
    public async Task AWrongLineIsNamedAndNothingIsChanged(string wrong, string why)
    {
        using var room = await Room.OpenAsync();
        await room.SayAsync("/start");
        var before = await room.ChatAsync();
        var answer = await room.SayAsync($"/import\nlimit 5\nsubscribe water\n{wrong}\nquiet 22-7");
        answer.ShouldStartWith($"I changed nothing, because of line 3, “{wrong}”: {why}");
        (await room.ChatAsync()).ShouldBe(before);
        (await room.SubscriptionsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task WithoutRoomForAllNothingIsChanged()
    {
        using var room = await Room.OpenAsync(more: services => services.AddSingleton(new SubscriptionSettings { MostOfChat = 3 }));
        await room.SayAsync("/subscribe energy");
        await room.SayAsync("/subscribe water");
        (await room.SayAsync("/import limit 5; subscribe trade; subscribe tourism")).ShouldStartWith("You have 3 subscriptions, and more than that I cannot keep. Remove one first. Nothing was changed.");
        (await room.ChatAsync()).Limit.ShouldBeNull();
        (await room.SubscriptionsAsync()).Count.ShouldBe(2);
        (await room.SayAsync("/import limit 5; subscribe energy instant; subscribe trade")).ShouldStartWith("Done");
        (await room.SubscriptionsAsync()).Select(one => one.Way).ShouldBe([Way.Instant, Way.Digest, Way.Digest]);
    }

    [Fact]
    public async Task AnImportMayBeLongAndNothingElse()
    {
        using var room = await Room.OpenAsync();
        var lines = string.Join('\n', Enumerable.Range(1, 50).Select(at => $"subscribe \"{new string('x', 100)} {at}\""));
        (await room.SayAsync("/import\n" + lines)).ShouldStartWith("Done: everything is set, with 50 subscriptions.");
        (await room.SayAsync("/subscribe " + lines)).ShouldStartWith("That line is too long for me");
        (await room.SayAsync("/import")).ShouldStartWith("After /import I need the lines of an /export.");
    }

    private static Gen<System.Collections.Immutable.ImmutableArray<string>> Some(IReadOnlyList<string> all, int most) =>
        from count in Gen.Choose(0, most)
        from some in Gen.Elements(all.ToArray()).ArrayOf(count)
        select Sorted(some);

    private static System.Collections.Immutable.ImmutableArray<string> Sorted(IEnumerable<string> texts) => [.. texts.Distinct().Order(StringComparer.Ordinal)];

    private static Task<Message> SayAsync(Room room, ChatAddress chat, string text) =>
        room.Get<Desk>().AnswerAsync(new Line(chat, chat.Id, text), default);

    /// <summary>The lines without the sentence under them.</summary>
    private static string Pasted(Message message) =>
        string.Join('\n', message.Parts[0].Blocks.OfType<Paragraph>().Select(line => string.Concat(line.Runs.Select(run => run.Text))));
}
