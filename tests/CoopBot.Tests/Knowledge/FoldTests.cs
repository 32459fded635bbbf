using CoopBot.Knowledge;
using FsCheck;
using FsCheck.Fluent;

namespace CoopBot.Tests.Knowledge;

public sealed class FoldTests
{
    [Theory]
    [InlineData("Ёлка", "елка")]
    [InlineData("Łódź", "lodz")]
    [InlineData("Çağrı", "cagri")]
    [InlineData("São Tomé", "sao tome")]
    [InlineData("Curaçao", "curacao")]
    [InlineData("O‘zbekiston", "o'zbekiston")]
    [InlineData("Oʻzbekiston", "o'zbekiston")]
    [InlineData("O`zbekiston’", "o'zbekiston'")]
    [InlineData("В’єтнам", "в'єтнам")]
    [InlineData("ＡＤＢ　１２", "adb 12")]
    [InlineData("Санкт‑Петербург", "санкт-петербург")]
    [InlineData("10\u00a0000\u202f000", "10 000 000")]
    public void SpellingsOfOneWordFoldAlike(string text, string folded) => Fold.Text(text).ShouldBe(folded);

    [Theory]
    [InlineData("ЙОД", "йод")]
    [InlineData("Її", "її")]
    [InlineData("Ўзбек", "ўзбек")]
    [InlineData("Ґрунт", "ґрунт")]
    [InlineData("Қазақ Әңгіме", "қазақ әңгіме")]
    [InlineData("ガーナ", "ガーナ")]
    [InlineData("İstanbul", "istanbul")]
    public void LettersOfTheirOwnStay(string text, string folded) => Fold.Text(text).ShouldBe(folded);

    [Fact]
    public void TheLengthIsKept() =>
        Prop.ForAll(AnyText, text => Fold.Text(text).Length == text.Length).QuickCheckThrowOnFailure();

    [Fact]
    public void WhatIsFoldedStaysAsItIs() =>
        Prop.ForAll(AnyText, text => Fold.Text(Fold.Text(text)) == Fold.Text(text)).QuickCheckThrowOnFailure();

    [Fact]
    public void EveryLetterOfTheBasicPlaneFoldsToOneThatStays() =>
        Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(letter => Fold.Letter(Fold.Letter(letter)) != Fold.Letter(letter))
            .Select(letter => $"U+{(int)letter:x4}").ShouldBeEmpty();

    [Fact]
    public void CutWordsStandWhereTheyStood() =>
        Prop.ForAll(AnyText, text => Tokens.Of(text).Words.All(word => Fold.Text(text.Substring(word.Start, word.Length)) == word.Folded)).QuickCheckThrowOnFailure();

    /// <summary>Any UTF-16, halves of pairs too: the world sends them.</summary>
    private static Arbitrary<string> AnyText =>
        Gen.Choose(0, char.MaxValue).Select(code => (char)code).ArrayOf().Select(letters => new string(letters)).ToArbitrary();
}
