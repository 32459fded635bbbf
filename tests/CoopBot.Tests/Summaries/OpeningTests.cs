using CoopBot.Model;
using CoopBot.Summaries;

namespace CoopBot.Tests.Summaries;

public sealed class OpeningTests
{
    /// <summary>Who wrote and whence is no news: what is quoted begins behind it.</summary>
    [Theory]
    [InlineData("АСТАНА. KAZINFORM — Қазақстан мен Қытай келісімге қол қойды.", "Қазақстан мен Қытай келісімге қол қойды.")]
    [InlineData("TOShKENT, 11 avg — Vazir mehmonlarni qabul qildi.", "Vazir mehmonlarni qabul qildi.")]
    [InlineData("NUR-SULTAN - 12 ta hujjat imzolandi.", "12 ta hujjat imzolandi.")]
    [InlineData("【ワシントン共同】外相は会談した。", "外相は会談した。")]
    [InlineData("ЮНЕСКО – организация, в которой состоят обе страны.", null)]
    [InlineData("ЕС – Казахстан и Узбекистан подписали соглашение.", null)]
    [InlineData("Казахстан – Япония: стороны подписали соглашение.", null)]
    [InlineData("The ministers met in Astana - their third meeting.", null)]
    [InlineData("АСТАНА –", null)]
    public void WhatStandsBeforeTheNewsIsLeftOut(string sentence, string? news) =>
        Of("Title", sentence).ShouldBe(news ?? sentence);

    [Fact]
    public void TheAgencyMayStandInASentenceOfItsOwn() => Of("Title", "ASTANA.", "Kazinform - Вазирлар учрашди.").ShouldBe("Вазирлар учрашди.");

    [Fact]
    public void BehindAnotherSentenceADashIsNoDateline() => Of("Title", "Учрашув бўлди.", "Kazinform - Вазирлар учрашди.").ShouldBe("Kazinform - Вазирлар учрашди.");

    [Fact]
    public void ATitleIsLeftAsItIs() => Of("АСТАНА – Токио: новый рейс").ShouldBe("АСТАНА – Токио: новый рейс");

    /// <summary>The opening of the last of the sentences.</summary>
    private static string Of(params string[] sentences)
    {
        var page = new Page("ru", null, null, [.. sentences.Select((text, at) => new Sentence(at, Math.Min(at, 1), text))]);
        return Opening.TextOf(page, page.Sentences[^1]);
    }
}
