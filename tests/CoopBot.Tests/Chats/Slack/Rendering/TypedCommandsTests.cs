using CoopBot.Chats.Slack.Rendering;
using CoopBot.Model;

namespace CoopBot.Tests.Chats.Slack.Rendering;

public sealed class TypedCommandsTests
{
    private static readonly TypedCommands Typed = new(Kit.Command);

    [Theory]
    [InlineData("/latest energy", "/coop latest energy")]
    [InlineData("/latest [filter] [n]", "/coop latest [filter] [n]")]
    [InlineData("/help", "/coop help")]
    [InlineData("/invite @CoopBot", "/invite @CoopBot")]
    [InlineData("/elsewhere is it known", "/elsewhere is it known")]
    [InlineData("telegram:42", "telegram:42")]
    [InlineData("see /help", "see /help")]
    public void InCodeALineIsShownAsItIsTyped(string line, string shown) => Of(Run.Code(line)).ShouldBe(shown);

    [Theory]
    [InlineData("All commands: /help", "All commands: /coop help")]
    [InlineData("/chats shows who is in, /invite makes a code.", "/coop chats shows who is in, /coop invite makes a code.")]
    [InlineData("“/help”, «/help», (/help) „/help", "“/coop help”, «/coop help», (/coop help) „/coop help")]
    [InlineData("Ask /why. Or /why?", "Ask /coop why. Or /coop why?")]
    [InlineData("To switch them on: /schedule daily 09:00", "To switch them on: /coop schedule daily 09:00")]
    [InlineData("Invite me: /invite @CoopBot", "Invite me: /invite @CoopBot")]
    [InlineData("https://uza.example/help and a/help, /help/x /help.html /help-me /help@bot //help /elsewhere", "https://uza.example/help and a/help, /help/x /help.html /help-me /help@bot //help /elsewhere")]
    public void InTextACommandIsShownAsItIsTyped(string text, string shown)
    {
        Of(text).ShouldBe(shown);
        Typed.In(text).ShouldBe(shown);
    }

    [Fact]
    public void WhatStandsBeforeARunCounts()
    {
        Of("Ask ", "/why").ShouldBe("Ask /coop why");
        Of("uza.example", "/why").ShouldBe("uza.example/why");
        Of(Run.Bold("Ask "), "/why").ShouldBe("Ask /coop why");
    }

    [Fact]
    public void LinksAndTitlesAreLeftAlone()
    {
        Of(Run.To("/help", new Uri("https://uza.example/help"))).ShouldBe("/help");
        Of(Run.Bold("/help for farmers")).ShouldBe("/help for farmers");
    }

    private static string Of(params Run[] runs) => string.Concat(Typed.In(runs).Select(run => run.Text));
}
