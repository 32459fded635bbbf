using CoopBot.Tests.Commands;

namespace CoopBot.Tests.Knowledge;

/// <summary>Dates as each language writes them, alone and in a sentence.</summary>
public sealed class NumberWordsTests
{
    [Theory]
    [InlineData("en", "2026-03-12", "12 March 2026", "on 12 March 2026")]
    [InlineData("en", "--03-12", "12 March", "on 12 March")]
    [InlineData("en", "2026-03", "March 2026", "in March 2026")]
    [InlineData("en", "2026", "2026", "in 2026")]
    [InlineData("en", "2026-05-03/2026-05-05", "3–5 May 2026", "on 3–5 May 2026")]
    [InlineData("en", "2026-02-28/2026-03-03", "28 February – 3 March 2026", "from 28 February to 3 March 2026")]
    [InlineData("en", "2025-12-30/2026-01-02", "30 December 2025 – 2 January 2026", "from 30 December 2025 to 2 January 2026")]
    [InlineData("en", "2026/2030", "2026–2030", "in 2026–2030")]
    [InlineData("en", "--05-03/--05-05", "3–5 May", "on 3–5 May")]
    [InlineData("ru", "2026-03-12", "12 марта 2026 года", "12 марта 2026 года")]
    [InlineData("ru", "--03-12", "12 марта", "12 марта")]
    [InlineData("ru", "2026-03", "март 2026 года", "в марте 2026 года")]
    [InlineData("ru", "2026", "2026 год", "в 2026 году")]
    [InlineData("ru", "2026-05-03/2026-05-05", "3–5 мая 2026 года", "3–5 мая 2026 года")]
    [InlineData("ru", "2026-02-28/2026-03-03", "28 февраля – 3 марта 2026 года", "с 28 февраля по 3 марта 2026 года")]
    [InlineData("ru", "2026/2030", "2026–2030 годы", "в 2026–2030 годах")]
    [InlineData("pl", "2026-03-12", "12 marca 2026 r.", "12 marca 2026 r.")]
    [InlineData("pl", "2026-03", "marzec 2026 r.", "w marcu 2026 r.")]
    [InlineData("pl", "2026-09", "wrzesień 2026 r.", "we wrześniu 2026 r.")]
    [InlineData("pl", "2026", "2026 r.", "w 2026 r.")]
    [InlineData("pl", "2026-05-03/2026-05-05", "3–5 maja 2026 r.", "3–5 maja 2026 r.")]
    [InlineData("pl", "2026-02-28/2026-03-03", "28 lutego – 3 marca 2026 r.", "od 28 lutego do 3 marca 2026 r.")]
    [InlineData("pl", "2026/2030", "lata 2026–2030", "w latach 2026–2030")]
    [InlineData("kk", "2026-03-12", "2026 жылғы 12 наурыз", "2026 жылғы 12 наурызда")]
    [InlineData("kk", "2026-07-01", "2026 жылғы 1 шілде", "2026 жылғы 1 шілдеде")]
    [InlineData("kk", "2026-03", "2026 жылғы наурыз", "2026 жылғы наурызда")]
    [InlineData("kk", "2026", "2026 жыл", "2026 жылы")]
    [InlineData("kk", "2026-05-03/2026-05-05", "2026 жылғы 3–5 мамыр", "2026 жылғы 3–5 мамырда")]
    [InlineData("kk", "2026/2030", "2026–2030 жылдар", "2026–2030 жылдары")]
    [InlineData("uz", "2026-03-12", "2026-yil 12-mart", "2026-yil 12-martda")]
    [InlineData("uz", "2026-03", "2026-yil mart", "2026-yil martda")]
    [InlineData("uz", "2026", "2026-yil", "2026-yilda")]
    [InlineData("uz", "2026-05-03/2026-05-05", "2026-yil 3–5-may", "2026-yil 3–5-may kunlari")]
    [InlineData("uz", "2026/2030", "2026–2030-yillar", "2026–2030-yillarda")]
    [InlineData("uk", "2026-03-12", "12 березня 2026 року", "12 березня 2026 року")]
    [InlineData("uk", "2026-03", "березень 2026 року", "у березні 2026 року")]
    [InlineData("uk", "2026", "2026 рік", "у 2026 році")]
    [InlineData("uk", "2026-02-28/2026-03-03", "28 лютого – 3 березня 2026 року", "з 28 лютого до 3 березня 2026 року")]
    [InlineData("ja", "2026-03-12", "2026年3月12日", "2026年3月12日")]
    [InlineData("ja", "2026-03", "2026年3月", "2026年3月に")]
    [InlineData("ja", "2026", "2026年", "2026年に")]
    [InlineData("ja", "2026-05-03/2026-05-05", "2026年5月3～5日", "2026年5月3～5日")]
    [InlineData("ja", "2026-02-28/2026-03-03", "2026年2月28日～3月3日", "2026年2月28日～3月3日")]
    public void ADateIsToldAloneAndInASentence(string language, string iso, string alone, string when)
    {
        Shipped.Knowledge.Numbers[language].Date(iso).ShouldBe(alone);
        Shipped.Knowledge.Numbers[language].DateWhen(iso).ShouldBe(when);
    }

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("2026-13")]
    [InlineData("2026-02-30")]
    [InlineData("2026-03-12/2026")]
    [InlineData("2026/2027/2028")]
    [InlineData("--03")]
    public void WhatIsNoDateIsNotTold(string iso) => Shipped.Knowledge.Numbers["en"].Date(iso).ShouldBeNull();
}
