using CoopBot.Chats.Slack.Receiving;

namespace CoopBot.Tests.Chats.Slack.Receiving;

public sealed class SlackWordsTests
{
    [Theory]
    [InlineData("latest energy", "latest energy")]
    [InlineData("  latest energy ", "latest energy")]
    [InlineData("R&amp;D &lt;now&gt;", "R&D <now>")]
    [InlineData("&amp;lt;", "&lt;")]
    [InlineData("&quot;", "&quot;")]
    [InlineData("<https://kazinform.kz/a?b=1&amp;c=2|kazinform.kz>", "kazinform.kz")]
    [InlineData("<https://kazinform.kz/a?b=1&amp;c=2>", "https://kazinform.kz/a?b=1&c=2")]
    [InlineData("<mailto:a@example.org|a@example.org>", "a@example.org")]
    [InlineData("for <#C024BE7LR|trade-desk> and <#C1>", "for #trade-desk and #C1")]
    [InlineData("<@U012|aziza> and <@U012>", "@aziza and @U012")]
    [InlineData("<!subteam^S012|@desk> <!here> <!channel|channel>", "@desk @here channel")]
    [InlineData("a < b", "a < b")]
    [InlineData("oil & <gas>", "oil & <gas>")]
    [InlineData("latest\u00a0energy\u202f5", "latest energy 5")]
    [InlineData(null, "")]
    public void WordsAreReadAsTheyWereTyped(string? text, string typed) => SlackWords.Of(text).ShouldBe(typed);

    [Theory]
    [InlineData("<@UBOT> latest energy", "latest energy")]
    [InlineData("<@UBOT|coopbot>: latest energy", "latest energy")]
    [InlineData("<@UBOT>, energy", "energy")]
    [InlineData("energy <@UBOT>", "energy")]
    [InlineData("<@UBOT>", "")]
    [InlineData("<@UBOT2> energy", "@UBOT2 energy")]
    public void TheNameOfTheBotIsTakenOut(string text, string typed) => SlackWords.WithoutMention(text, "UBOT").ShouldBe(typed);
}
