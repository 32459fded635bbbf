using System.Collections.Immutable;
using CoopBot.Digests;
using CoopBot.Model;
using CoopBot.Summaries;
using CoopBot.Tests.Commands;
using CoopBot.Tests.Facts;

namespace CoopBot.Tests.Digests;

public sealed class AlertWriterTests
{
    private static readonly AlertWriter Writer = new(Readers.Knowledge, new StoryTeller(Readers.Knowledge, Readers.Summaries));
    private static readonly Filter Energy = Filter.Everything with { Topics = ["energy"], Countries = ["KZ"] };
    private static readonly Filter Japan = Filter.Everything with { Countries = ["JP"] };

    [Fact]
    public void OneStorySaysWhatItCameBy()
    {
        var message = Write(AlertCause.Moment, [Told(1, Energy)], 10, []);

        Plain.TextOf(message).ShouldStartWith("🔔 energy · Kazakhstan\n#1 ");
        Plain.ButtonsOf(message).Select(button => button.Command).ShouldBe(["/story 1", "/why 1"]);
    }

    [Fact]
    public void AStoryWhoseSubscriptionHasEndedSaysNothing() => Plain.TextOf(Write(AlertCause.Moment, [Told(1, null)], 10, [])).ShouldStartWith("#1 ");

    [Fact]
    public void SeveralByOneSubscriptionSayItOnce()
    {
        var text = Plain.TextOf(Write(AlertCause.Moment, [Told(2, Energy), Told(1, Energy)], 10, []));

        text.ShouldStartWith("🔔 2 stories for you\nenergy · Kazakhstan\n#2 ");
        text.Split("🔔").Length.ShouldBe(2);
    }

    [Fact]
    public void SeveralBySeveralSubscriptionsSayItOfEach()
    {
        var text = Plain.TextOf(Write(AlertCause.Moment, [Told(2, Energy), Told(1, Japan)], 10, []));

        text.ShouldContain("🔔 energy · Kazakhstan\n#2 ");
        text.ShouldContain("🔔 Japan\n#1 ");
    }

    [Theory]
    [InlineData(AlertCause.Moment, "🔔 2 stories for you")]
    [InlineData(AlertCause.Quiet, "🔔 In your quiet hours: 2 stories")]
    [InlineData(AlertCause.Pause, "🔔 During the pause: 2 stories")]
    internal void WhatHasWaitedSaysWhy(AlertCause cause, string title) =>
        Plain.TextOf(Write(cause, [Told(2, Energy), Told(1, Energy)], 10, [])).ShouldStartWith(title);

    [Fact]
    public void WhatHasNoRoomIsCountedAndCanBeAskedFor()
    {
        var message = Write(AlertCause.Moment, [Told(5, Energy), Told(4, Energy), Told(3, Energy)], 2, [1, 2]);
        var text = Plain.TextOf(message);

        text.ShouldStartWith("🔔 5 stories for you");
        text.ShouldContain("More headlines\n• #3 ");
        text.ShouldContain("2 more stories did not fit here.");
        Plain.ButtonsOf(message)[^1].ShouldBe(new Button("+2 more", "/digest more before 3"));
    }

    private static Message Write(AlertCause cause, ImmutableArray<AlertedStory> stories, int full, ImmutableArray<long> capped) =>
        Writer.Write("en", "Asia/Tashkent", cause, stories, full, capped);

    private static AlertedStory Told(long number, Filter? by) => new(News.Story(number), by);
}
