using System.Text;
using CoopBot.Chats.Telegram.Rendering;
using CoopBot.Model;
using CoopBot.Storage;
using CoopBot.Tests.Storage;

namespace CoopBot.Tests.Chats.Telegram.Rendering;

public sealed class CallbackDataTests
{
    private const string Long = "/subscribe энергетика, Казахстан, Узбекистан -туризм";

    [SkippableTheory, EveryEngine]
    public async Task AShortCommandTravelsAsItIs(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        var data = new CallbackData(new ButtonTable(store.Database));

        (await data.WriteAsync(new Button("Why?", "/why 12"), Samples.Noon, default)).ShouldBe("-/why 12");
        (await data.WriteAsync(new Button("More", "/latest 20", InPlace: true), Samples.Noon, default)).ShouldBe("~/latest 20");
        (await data.ReadAsync("-/why 12", default)).ShouldBe(new PressedButton("/why 12", false));
        (await data.ReadAsync("~/latest 20", default)).ShouldBe(new PressedButton("/latest 20", true));
    }

    [SkippableTheory, EveryEngine]
    public async Task ALongCommandSurvivesARestart(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        var written = await new CallbackData(new ButtonTable(store.Database)).WriteAsync(new Button("Subscribe", Long, InPlace: true), Samples.Noon, default);

        Encoding.UTF8.GetByteCount(written).ShouldBeLessThanOrEqualTo(64);
        written.ShouldNotContain("subscribe");
        (await new CallbackData(new ButtonTable(store.Another())).ReadAsync(written, default)).ShouldBe(new PressedButton(Long, true));
        (await new CallbackData(new ButtonTable(store.Another())).ReadAsync("-" + written[1..], default)).ShouldBe(new PressedButton(Long, false));
    }

    [SkippableTheory, EveryEngine]
    public async Task EveryLengthComesBack(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        var data = new CallbackData(new ButtonTable(store.Database));

        for (var length = 1; length < 80; length++)
        {
            foreach (var command in new[] { new string('a', length), "/" + new string('ё', length), "#" + new string('1', length) })
            {
                var written = await data.WriteAsync(new Button("x", command), Samples.Noon, default);
                Encoding.UTF8.GetByteCount(written).ShouldBeInRange(1, 64);
                (await data.ReadAsync(written, default)).ShouldBe(new PressedButton(command, false));
            }
        }
        (await data.WriteAsync(new Button("x", new string('a', 63)), Samples.Noon, default)).Length.ShouldBe(64, "what fits is not stored");
    }

    [SkippableTheory, EveryEngine]
    public async Task WhatWasNeverWrittenMeansNothing(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        var data = new CallbackData(new ButtonTable(store.Database));

        foreach (var forged in new[]
        {
            "", "-", "~", "- ", "/why 12", "v1:why:12", "\0", "-\0", "-/why\n12", "-/why \ud83d", "-/why \u202e", "-#", "~#abc", "-#" + new string('0', 24),
            "-#" + new string('G', 24), "-#'; drop table button_commands; --", "-" + new string('a', 64), new string('~', 10_000),
        })
        {
            (await data.ReadAsync(forged, default)).ShouldBeNull(forged);
        }
    }

    [SkippableTheory, EveryEngine]
    public async Task ACommandOfTheWorldIsCleaned(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        var data = new CallbackData(new ButtonTable(store.Database));

        var written = await data.WriteAsync(new Button("x", "/latest a\nb\0\u202e\ud83d "), Samples.Noon, default);

        (await data.ReadAsync(written, default)).ShouldBe(new PressedButton("/latest a b\ufffd", false));
    }
}
