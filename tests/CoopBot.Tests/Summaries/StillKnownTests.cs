using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Tests.Facts;

namespace CoopBot.Tests.Summaries;

/// <summary>Stored facts may name what the data have since dropped: they are told plainly or left out, and never stop a digest.</summary>
public sealed class StillKnownTests
{
    private const string Text = "Kazakhstan and Japan sign a memorandum on energy\nKazakhstan and Japan signed a memorandum on energy in Astana on 5 March 2026. Exports grew.";

    private static readonly Span Where = new(1, 0, 10);

    public static TheoryData<string> Languages => [.. Readers.Knowledge.Spoken.Select(language => language.Code)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void WhatTheDataNoLongerKnowIsLeftOut(string language)
    {
        var page = Readers.Page(Text);
        var found = Readers.Facts.Find(page);
        Fact[] dropped =
        [
            new SubjectFact("subject", Where, "dropped-subject", SubjectRole.Discussed),
            new CountryFact("country", Where, "XX", IsParty: false),
            new PlaceFact("place", Where, "Droppedtown", "dropped-place", "XX", IsScene: false),
            new OrganisationFact("organisation", Where, "Dropped Works", "dropped-works", "XX"),
            new EventFact("event", Where, EventKind.Visit, EventStatus.Planned, Place: "dropped-place", From: "XX", To: "XX"),
            new PersonFact("person", Where, "Ivan Petrov", "Ivan Petrov", "XX", [new Office("dropped-rank", "dropped-field", "XX", null, "", Where), new Office("minister", "energy+dropped-field", "KZ", null, "", Where)]),
            new BackgroundFact("background", Where, "dropped-works", "founded", 1950, false, null),
            new MoneyFact("money", new Span(2, 0, 7), 5_000_000, "XXX"),
            new QuantityFact("quantity", Where, 5, "dropped-unit"),
            new DetailFact("detail", Where, "dropped-detail"),
            new AgreementFact("agreement", Where, "dropped-paper", null, EventStatus.Happened),
        ];
        var findings = new Findings(found.Facts.AddRange(dropped), found.Labels with { Topics = [.. found.Labels.Topics, new TopicLabel("dropped-topic", 9, [])], Countries = [.. found.Labels.Countries, "XX"] });

        var summary = Readers.Summaries.Tell(page, findings, language);
        summary.ToString().ShouldNotContain("dropped-topic");
        summary.ToString().ShouldNotContain("dropped-subject");
        summary.ToString().ShouldContain("XXX");

        var story = new Story(1, DateTimeOffset.UnixEpoch, [new Article("id", "source", "1.txt", DateTimeOffset.UnixEpoch, page, findings)]);
        var teller = new CoopBot.Summaries.StoryTeller(Readers.Knowledge, Readers.Summaries);
        var voice = Readers.Knowledge.VoiceOf(language);
        Should.NotThrow(() => teller.Full(story, voice, TimeZoneInfo.Utc));
        Should.NotThrow(() => teller.Why(story, voice));
        voice.NameOf(new Label(LabelKind.Topic, "dropped-topic")).ShouldBe("dropped-topic");
    }
}
