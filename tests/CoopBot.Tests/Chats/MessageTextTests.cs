using CoopBot.Chats;
using CoopBot.Model;

namespace CoopBot.Tests.Chats;

public sealed class MessageTextTests
{
    [Fact]
    public void AMessageReadsWellAsPlainText()
    {
        var message = Message.Of("en",
            Part.Of(
                new Heading("Forum in Tashkent"),
                Paragraph.Of("They spoke of ", Run.Bold("water"), "."),
                new Bullets([Paragraph.Of("one"), Paragraph.Of("two")]),
                Note.Of(Run.To("uza.example", new Uri("https://uza.example/1"))))
                .With(new Button("Why?", "/why 1"), new Button("Story", "/story 1")),
            Part.Of(Paragraph.Of("The end.")));

        MessageText.Of(message).ShouldBe(
            """
            Forum in Tashkent
            They spoke of water.
            - one
            - two
            uza.example (https://uza.example/1)
            Why? [/why 1]  Story [/story 1]

            The end.
            """, StringCompareShould.IgnoreLineEndings);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    public void OnlyAddressesOfTheWebAreWrittenOut(string link) =>
        MessageText.Of(Message.Of("en", Part.Of(Paragraph.Of(Run.To("press", new Uri(link)))))).ShouldBe("press");

    [Fact]
    public void AnAddressThatIsItsOwnTextIsWrittenOnce() =>
        MessageText.Of(Message.Of("en", Part.Of(Paragraph.Of(Run.To("https://uza.example/1", new Uri("https://uza.example/1")))))).ShouldBe("https://uza.example/1");
}
