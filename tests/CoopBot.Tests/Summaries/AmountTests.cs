using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Summaries;
using CoopBot.Tests.Commands;

namespace CoopBot.Tests.Summaries;

/// <summary>Sums and quantities as a careful editor of each language writes them.</summary>
public sealed class AmountTests
{
    [Theory]
    [InlineData("en", "300000000 EUR", "300 million euros")]
    [InlineData("en", "2000000000 USD", "2 billion US dollars")]
    [InlineData("en", "1 EUR", "1 euro")]
    [InlineData("en", "25000 KZT", "25,000 tenge")]
    [InlineData("en", "1500000000000 JPY", "1.5 trillion yen")]
    [InlineData("ru", "300000000 EUR", "300 млн евро")]
    [InlineData("ru", "2000000000 USD", "2 млрд долларов США")]
    [InlineData("ru", "1 USD", "1 доллар США")]
    [InlineData("ru", "3 USD", "3 доллара США")]
    [InlineData("ru", "1500 RUB", "1 500 рублей")]
    [InlineData("ru", "1.5 USD", "1,5 доллара США")]
    [InlineData("ru", "1500000000 CZK", "1,5 млрд чешских крон")]
    [InlineData("ru", "2 SEK", "2 шведские кроны")]
    [InlineData("pl", "300000000 EUR", "300 mln euro")]
    [InlineData("pl", "2000000000 USD", "2 mld dolarów")]
    [InlineData("pl", "2 USD", "2 dolary")]
    [InlineData("pl", "1.5 USD", "1,5 dolara")]
    [InlineData("pl", "5000000 PLN", "5 mln złotych")]
    [InlineData("pl", "200000000000 BRL", "200 mld reali")]
    [InlineData("kk", "300000000 EUR", "300 миллион еуро")]
    [InlineData("kk", "2000000000 USD", "2 миллиард АҚШ доллары")]
    [InlineData("kk", "1500000 KZT", "1,5 миллион теңге")]
    [InlineData("uz", "300000000 EUR", "300 million yevro")]
    [InlineData("uz", "2000000000 USD", "2 milliard AQSH dollari")]
    [InlineData("uz", "3000000000 UZS", "3 milliard so‘m")]
    [InlineData("uk", "300000000 EUR", "300 млн євро")]
    [InlineData("uk", "2000000000 USD", "2 млрд доларів США")]
    [InlineData("uk", "1.5 USD", "1,5 долара США")]
    [InlineData("uk", "2 USD", "2 долари США")]
    [InlineData("ja", "300000000 EUR", "3億ユーロ")]
    [InlineData("ja", "1500000000 EUR", "15億ユーロ")]
    [InlineData("ja", "1200000000000 JPY", "1兆2000億円")]
    [InlineData("ja", "85000000 JPY", "8500万円")]
    [InlineData("ja", "950000 USD", "95万ドル")]
    [InlineData("ja", "1200 USD", "1200ドル")]
    public void SumsAreToldWithTheNameOfTheCurrency(string language, string sum, string told)
    {
        var parts = sum.Split(' ');
        var fact = new MoneyFact("money", default, decimal.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture), parts[1]);

        Fold.Text(new MoneyTeller(Shipped.Knowledge, VoiceOf(language)).Tell(fact)).ShouldBe(Fold.Text(told));
    }

    [Theory]
    [InlineData("en", "900 MW", "900 MW")]
    [InlineData("en", "3000000 tonne", "3 million tonnes")]
    [InlineData("en", "1 job", "1 job")]
    [InlineData("en", "15 percent", "15%")]
    [InlineData("en", "10000000000 cubic-metre", "10 billion cubic metres")]
    [InlineData("ru", "900 MW", "900 МВт")]
    [InlineData("ru", "3000000 tonne", "3 млн тонн")]
    [InlineData("ru", "2 tonne", "2 тонны")]
    [InlineData("ru", "1500 job", "1 500 рабочих мест")]
    [InlineData("ru", "22 person", "22 человека")]
    [InlineData("pl", "3 student", "3 studenci")]
    [InlineData("pl", "1.5 tonne", "1,5 tony")]
    [InlineData("pl", "2000000 barrel", "2 mln baryłek")]
    [InlineData("kk", "1200 km", "1 200 км")]
    [InlineData("kk", "5000000 tonne", "5 миллион тонна")]
    [InlineData("uz", "900 MW", "900 MVt")]
    [InlineData("uz", "5000000 person", "5 million kishi")]
    [InlineData("uk", "1.5 barrel", "1,5 бареля")]
    [InlineData("uk", "21 student", "21 студент")]
    [InlineData("ja", "500000 person", "50万人")]
    [InlineData("ja", "3000000 tonne", "300万トン")]
    [InlineData("ja", "15 percent", "15%")]
    public void QuantitiesAreToldWithTheirUnit(string language, string quantity, string told)
    {
        var parts = quantity.Split(' ');
        var fact = new QuantityFact("quantity", default, decimal.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture), parts[1]);

        Fold.Text(new QuantityTeller(Shipped.Knowledge, VoiceOf(language)).Tell(fact)).ShouldBe(Fold.Text(told));
    }

    [Fact]
    public void EveryCurrencyIsToldInEveryLanguage() =>
        (from language in Shipped.Knowledge.Languages.Keys
         from currency in Shipped.Knowledge.Currencies.Values
         let told = new MoneyTeller(Shipped.Knowledge, VoiceOf(language)).Tell(new MoneyFact("money", default, 5_000_000, currency.Id))
         where told.Contains(currency.Id, StringComparison.Ordinal)
         select $"{language}: {told}").ShouldBeEmpty();

    private static Voice VoiceOf(string language) =>
        new(Shipped.Knowledge.Languages[language], new Dictionary<string, Template>(), Shipped.Knowledge.Topics, Shipped.Knowledge.Countries, Shipped.Knowledge.Organisations, Shipped.Knowledge.Numbers[language]);
}
