using CoopBot.Cli;
using CoopBot.Knowledge;
using Microsoft.Extensions.DependencyInjection;

namespace CoopBot.Tests.Knowledge;

public sealed class OverridesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("coopbot-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void AFileTakesThePlaceOfTheShippedOne()
    {
        Write("topics/tourism.yaml", "order: 99\nsign: \"T\"\nnames: {en: travelling, ru: поездки, pl: podróże, uk: подорожі, kk: саяхат, uz: sayohat, ja: 旅}\naliases: {}\nwords: {}\nsubjects: {}\n");

        var knowledge = Load();

        knowledge.TopicIds[^1].ShouldBe("tourism");
        knowledge.Topics["tourism"].Names["en"].ShouldBe("travelling");
        knowledge.Topics["energy"].Names["en"].ShouldBe("energy");
    }

    [Fact]
    public void ATopicMayBeAdded()
    {
        Write("topics/chess.yaml", "order: 99\nsign: \"♟\"\nnames: {en: chess, ru: шахматы, pl: szachy, uk: шахи, kk: шахмат, uz: shaxmat, ja: チェス}\naliases: {}\nwords: {}\nsubjects: {}\n");

        Load().Labels.Find("szachy").ShouldBe([new Label(LabelKind.Topic, "chess")]);
    }

    [Fact]
    public void ABrokenFileIsRefusedInOneSentence()
    {
        Write("topics/tourism.yaml", "order: 1\nsing: x\n");

        Refusal().ShouldStartWith("topics/tourism.yaml, line 2, sing: unknown field; known here: order, odds, sign");
    }

    [Theory]
    [InlineData("topic/tourism.yaml")]
    [InlineData("topics/tourism.yml")]
    [InlineData("place.yaml")]
    [InlineData("languages/en/cue.yaml")]
    public void AFileThatNobodyWouldReadIsRefused(string name)
    {
        Write(name, "{}\n");

        Refusal().ShouldBe($"{Path.Combine(folder, name)}: this file of Knowledge:Overrides replaces none of the shipped ones and nobody reads it; look at its name and folder");
    }

    [Fact]
    public void OtherFilesMayLieThere()
    {
        Write("README.md", "ours");

        Load().Topics.ShouldNotBeEmpty();
    }

    [Fact]
    public void AFolderThatIsNotThereIsRefused()
    {
        var missing = Path.Combine(folder, "none");

        Should.Throw<KnowledgeException>(() => KnowledgeFiles.Read(missing)).Message
            .ShouldBe($"{missing}: the folder of Knowledge:Overrides is not there; make it, or leave the setting empty");
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private string Refusal() => Should.Throw<KnowledgeException>(() => Load()).Message;

    /// <summary>As the program starts: through the setting.</summary>
    private KnowledgeBase Load()
    {
        using var services = Hosts.Readers([$"--Knowledge:Overrides={folder}"]);
        return services.GetRequiredService<KnowledgeBase>();
    }
}
