using CoopBot.Chats;
using FsCheck;
using FsCheck.Fluent;

namespace CoopBot.Tests.Chats;

public sealed class CleanTextTests
{
    [Theory]
    [InlineData("plain, Ёлка, 日本, Oʻzbekiston 🇰🇿", "plain, Ёлка, 日本, Oʻzbekiston 🇰🇿")]
    [InlineData("a\u001b[31mred\u001b[0m", "a[31mred[0m")]
    [InlineData("a\u009b2Jb\u0007\u0008\u007f", "a2Jb")]
    [InlineData("two\nlines\tand\u2028more", "two lines and more")]
    [InlineData("over\u202eride\u2066d", "overrided")]
    public void WhatSteersATerminalIsTakenOut(string text, string clean) => CleanText.Of(text).ShouldBe(clean);

    [Fact]
    public void NoTextKeepsAControlCharacter() =>
        Prop.ForAll<string>(text => text is null || !CleanText.Of(text).Any(char.IsControl)).QuickCheckThrowOnFailure();
}
