using CoopBot.Chats.Slack;
using CoopBot.Chats.Slack.Manifest;

namespace CoopBot.Tests.Readme;

public sealed class SlackReadmeTests
{
    [Fact]
    public void TheManifestIsWhatTheProgramPrints() =>
        ReadmeFile.PartShouldBe("manifest", $"```json\n{AppManifest.Write(new SlackSettings().Command, web: null).ReplaceLineEndings("\n")}\n```\n");
}
