using CoopBot.Tests.Facts;

namespace CoopBot.Tests.Knowledge;

/// <summary>What countries supply each other with can be told in every language, and hides no subject that does not exist.</summary>
public sealed class GoodsTests
{
    [Fact]
    public void EveryGoodIsToldInEveryLanguageAndNamesKnownSubjects()
    {
        foreach (var good in Readers.Knowledge.Goods.Values)
        {
            good.Told.Keys.ShouldBe(Readers.Knowledge.Summaries.Keys, ignoreOrder: true, good.Id);
            good.Says.ShouldAllBe(id => Readers.Knowledge.Subjects.ContainsKey(id), good.Id);
        }
    }

    [Fact]
    public void EveryCountryIsSaidToBeWhereSomethingComesFrom()
    {
        foreach (var country in Readers.Knowledge.Countries.Values)
        {
            foreach (var language in new[] { "ru", "uk", "pl" }) country.Names[language].In("from").ShouldNotBeNull($"{country.Code} {language}");
        }
    }
}
