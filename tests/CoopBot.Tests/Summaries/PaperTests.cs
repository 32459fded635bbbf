using CoopBot.Tests.Facts;

namespace CoopBot.Tests.Summaries;

/// <summary>What a paper is called and what became of it, and to whom the money of one goes.</summary>
public sealed class PaperTests
{
    private const string Treaty = "Вступило в силу соглашение между Узбекистаном и Японией о железных дорогах.";
    private const string Declaration = "Узбекистан и Япония подписали совместное заявление о цифровизации.";
    private const string Loan = "ЕБРР предоставил кредит на 20 млн долларов государственной компании Узбекистана на строительство сетей.";

    [Theory]
    [InlineData("en", "An agreement on railways between Uzbekistan and Japan took effect.")]
    [InlineData("ru", "Вступило в силу соглашение между Узбекистаном и Японией в сфере железных дорог.")]
    [InlineData("pl", "Weszła w życie umowa między Uzbekistanem i Japonią w sprawie kolei.")]
    [InlineData("uk", "Набула чинності угода між Узбекистаном та Японією у сфері залізниць.")]
    [InlineData("kk", "Өзбекстан мен Жапония арасындағы теміржол саласындағы келісім күшіне енді.")]
    [InlineData("uz", "O'zbekiston va Yaponiya o'rtasidagi temir yo'llar bo'yicha bitim kuchga kirdi.")]
    [InlineData("ja", "ウズベキスタンと日本の鉄道に関する協定が発効した。")]
    public void AnAgreementThatTakesEffectIsNotToldAsSigned(string language, string told) => Told(Treaty, language).ShouldContain(told);

    [Theory]
    [InlineData("An agreement between Japan and Uzbekistan on taxes entered into force on Monday.")]
    [InlineData("Weszła w życie umowa między Japonią a Uzbekistanem o podatkach.")]
    [InlineData("Угода між Японією та Узбекистаном про податки набула чинності.")]
    [InlineData("Жапония мен Өзбекстан арасындағы салық келісімі күшіне енді.")]
    [InlineData("Yaponiya va O'zbekiston o'rtasidagi soliq bitimi kuchga kirdi.")]
    [InlineData("日本とウズベキスタンの租税条約が発効した。")]
    public void ItIsReadInEveryLanguage(string text) => Told(text, "en").ShouldContain("between Japan and Uzbekistan took effect.");

    [Theory]
    [InlineData("en", "Uzbekistan and Japan signed a joint declaration on digital transformation.")]
    [InlineData("ru", "Узбекистан и Япония подписали совместную декларацию в сфере цифровизации.")]
    [InlineData("pl", "Uzbekistan i Japonia podpisały wspólną deklarację w sprawie transformacji cyfrowej.")]
    [InlineData("uk", "Узбекистан та Японія підписали спільну декларацію у сфері цифровізації.")]
    [InlineData("kk", "Өзбекстан мен Жапония цифрландыру саласындағы бірлескен декларацияға қол қойды.")]
    [InlineData("uz", "O'zbekiston va Yaponiya raqamli transformatsiya bo'yicha qo'shma deklaratsiya imzoladi.")]
    [InlineData("ja", "ウズベキスタンと日本がデジタル化に関する共同宣言に署名した。")]
    public void APaperIsToldByItsKind(string language, string told) => Told(Declaration, language).ShouldContain(told);

    [Theory]
    [InlineData("en", "provided a loan of 20 million US dollars in Uzbekistan.")]
    [InlineData("ru", "В Узбекистане предоставлен кредит на сумму 20 млн долларов США")]
    [InlineData("pl", "W Uzbekistanie udzielono kredytu w wysokości 20 mln dolarów")]
    [InlineData("uk", "В Узбекистані надано кредит на суму 20 млн доларів США")]
    [InlineData("kk", "Өзбекстанда 20 миллион АҚШ доллары көлемінде несие берді.")]
    [InlineData("uz", "O'zbekistonda 20 million AQSH dollari miqdorida kredit berdi.")]
    [InlineData("ja", "ウズベキスタンで2000万ドルを融資した。")]
    public void ALoanToACompanyIsGivenInItsCountry(string language, string told) => Told(Loan, language).ShouldContain(told);

    [Theory]
    [InlineData("Xitoyning O'zbekistondagi elchisi Xitoy kreditlari haqidagi fikrlarni izohladi.", "🏷")]
    [InlineData("Belgium is blocking the EU's loan to Ukraine.", "🏷")]
    [InlineData("Китай предоставил Кыргызстану кредит.", "China provided assistance to Kyrgyzstan.")]
    public void OnlyWhatSomebodyGivesIsToldAsGiven(string text, string told) => Told(text, "en").ShouldStartWith(told);

    private static string Told(string text, string language) => Readers.Tell(text, language).ToString();
}
