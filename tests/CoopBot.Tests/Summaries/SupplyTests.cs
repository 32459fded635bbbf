using CoopBot.Tests.Facts;

namespace CoopBot.Tests.Summaries;

/// <summary>Where the news is what one country supplies another with, the summary says what, from where and to where.</summary>
public sealed class SupplyTests
{
    [Theory]
    [InlineData("en", "🏷 Oil supplies from Turkmenistan to Uzbekistan")]
    [InlineData("ru", "🏷 Поставки нефти из Туркменистана в Узбекистан")]
    [InlineData("pl", "🏷 Dostawy ropy naftowej z Turkmenistanu do Uzbekistanu")]
    [InlineData("uk", "🏷 Постачання нафти з Туркменістану в Узбекистан")]
    [InlineData("kk", "🏷 Түрікменстаннан Өзбекстанға мұнай жеткізу")]
    [InlineData("uz", "🏷 Turkmanistondan O'zbekistonga neft yetkazib berish")]
    [InlineData("ja", "🏷 トルクメニスタンからウズベキスタンへの石油の供給")]
    public void ASupplyIsToldInEveryLanguage(string language, string told) =>
        Readers.Tell("Узбекистан планирует в этом году закупки нефти в Туркменистане.", language).ToString().ShouldContain(told);

    [Theory]
    [InlineData("ru", "поставки вакцин с Кубы на Кипр", "Куба поставит на Кипр вакцины.")]
    [InlineData("ru", "поставки самолётов из США в Казахстан", "Казахстан закупит в США самолёты.")]
    [InlineData("uk", "постачання електроенергії зі Словаччини в Україну", "Україна імпортує електроенергію зі Словаччини.")]
    [InlineData("pl", "dostawy samolotów ze Stanów Zjednoczonych do Polski", "Polska kupuje samoloty ze Stanów Zjednoczonych.")]
    [InlineData("en", "gas supplies from the United States to Poland", "Poland is to import gas from the United States.")]
    public void ItIsSaidWhereFromAsTheLanguageSaysIt(string language, string told, string text) => Readers.Tell(text, language).ToString().ShouldContain(told);

    [Fact]
    public void WhatTheFirstSentenceSaysIsNotTheFocusToo() =>
        Readers.Tell("Казахстан увеличит экспорт пшеницы в Узбекистан.", "en").ToString().ShouldNotContain("grain supplies. The focus");

    [Fact]
    public void AnEventIsToldBeforeASupply() =>
        Readers.Tell("Казахстан и Узбекистан подписали контракт на поставку пшеницы. Казахстан поставит в Узбекистан миллион тонн пшеницы.", "en").ToString().ShouldContain("Kazakhstan and Uzbekistan signed");
}
