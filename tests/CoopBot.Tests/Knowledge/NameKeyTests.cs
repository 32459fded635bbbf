using CoopBot.Knowledge;

namespace CoopBot.Tests.Knowledge;

public sealed class NameKeyTests
{
    [Theory]
    [InlineData("Токаев", "Tokayev", "en")]
    [InlineData("Токаев", "Tokajew", "pl")]
    [InlineData("Токаев", "Тоқаев", "kk")]
    [InlineData("Токаев", "To'qayev", "uz")]
    [InlineData("Токаев", "トカエフ", "ja")]
    [InlineData("Мирзиёев", "Mirziyoyev", "en")]
    [InlineData("Мирзиёев", "Мірзійоєв", "uk")]
    [InlineData("Бектенов", "Bektenow", "pl")]
    [InlineData("Ахметов", "Axmetov", "uz")]
    [InlineData("Ахметов", "Akhmetov", "en")]
    [InlineData("Жапаров", "Japarov", "en")]
    [InlineData("Шмигаль", "Shmyhal", "en")]
    [InlineData("Шмигаль", "Szmyhal", "pl")]
    public void ANameHasOneKeyInEveryScript(string russian, string other, string language) =>
        NameKey.Last(other, language).ShouldBe(NameKey.Last(russian, "ru"));

    [Theory]
    [InlineData("Токаев", "Турдиев")]
    [InlineData("Сибига", "Сикорский")]
    [InlineData("Кулеба", "Клименко")]
    public void OtherNamesHaveOthers(string one, string other) => NameKey.Last(one, "ru").ShouldNotBe(NameKey.Last(other, "ru"));

    [Fact]
    public void TheOrderOfANameDoesNotMatterWhereItVaries() => NameKey.All("Дои Кэнтаро", "ru").ShouldBe(NameKey.All("Kentaro Doi", "en"));
}
