using CoopBot.Summaries;
using CoopBot.Tests.Commands;

namespace CoopBot.Tests.Knowledge;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("polivanov-to-hepburn", "Кэнтаро", "Kentaro")]
    [InlineData("polivanov-to-hepburn", "Дзюро", "Juro")]
    [InlineData("polivanov-to-hepburn", "Такаити", "Takaichi")]
    [InlineData("polivanov-to-hepburn", "Мацусита", "Matsushita")]
    [InlineData("polivanov-to-hepburn", "Синдзо", "Shinzo")]
    [InlineData("hepburn-to-polivanov", "Kentaro", "Кэнтаро")]
    [InlineData("hepburn-to-polivanov", "Juro", "Дзюро")]
    [InlineData("hepburn-to-polivanov", "Takaichi", "Такаити")]
    [InlineData("hepburn-to-polivanov", "Motegi", "Мотэги")]
    [InlineData("cyrillic-to-en", "Куантыров", "Kuantyrov")]
    [InlineData("cyrillic-to-en", "Щербаков", "Shcherbakov")]
    [InlineData("cyrillic-to-en", "Елена", "Yelena")]
    [InlineData("cyrillic-to-en", "Дмитрий", "Dmitry")]
    [InlineData("cyrillic-to-pl", "Куантыров", "Kuantyrow")]
    [InlineData("cyrillic-to-pl", "Щербаков", "Szczerbakow")]
    [InlineData("pl-to-en", "Kuantyrow", "Kuantyrov")]
    [InlineData("pl-to-cyrillic", "Kuantyrow", "Куантыров")]
    [InlineData("en-to-pl", "Kuantyrov", "Kuantyrow")]
    [InlineData("en-to-cyrillic", "Kuantyrov", "Куантыров")]
    public void NamesAreSpeltFromScriptToScript(string table, string name, string spelt) =>
        Shipped.Knowledge.Names.Tables[table].Spell(name).ShouldBe(spelt);

    [Theory]
    [InlineData("Анна-Мария О'Нил", "Anna-Mariya O'Nil")]
    [InlineData("АНВАР", "Anvar")]
    [InlineData("де Лима", "de Lima")]
    [InlineData("", "")]
    public void EachWordIsSpeltForItself(string name, string spelt) =>
        Shipped.Knowledge.Names.Tables["cyrillic-to-en"].Spell(name).ShouldBe(spelt);

    [Theory]
    [InlineData("Такаити Санаэ", "JP", "ru", "en", "Sanae Takaichi")]
    [InlineData("Juro Sakamoto", "JP", "en", "ru", "Дзюро Сакамото")]
    [InlineData("Куантыров", "KZ", "ru", "pl", "Kuantyrow")]
    [InlineData("Kuantyrow", "KZ", "pl", "ru", "Куантыров")]
    [InlineData("Wiśniewski", "PL", "pl", "en", "Wiśniewski")]
    [InlineData("Жўраев", "UZ", "uz", "en", "Jorayev")]
    [InlineData("石原慎太郎", "JP", "ja", "en", "石原慎太郎")]
    [InlineData("Сидоров", "RU", "ru", "ru", "Сидоров")]
    [InlineData("Шавкат Мирзиёев", "UZ", "uz", "uz", "Shavkat Mirziyoyev")]
    [InlineData("Алибек Куантыров", "KZ", "ru", "uz", "Alibek Kuantirov")]
    [InlineData("Kuantyrow", "KZ", "pl", "uz", "Kuantirov")]
    [InlineData("Jo'rabek G'ulomov", "UZ", "uz", "ru", "Журабек Гуломов")]
    [InlineData("Шавкат Мирзиёев", "UZ", "ru", "ja", "シャフカト・ミルジヨエフ")]
    [InlineData("Kasym-Jomart Tokayev", "KZ", "en", "ja", "カシムジョマルト・トカエフ")]
    [InlineData("Jo'rabek Mirzamahmudov", "UZ", "uz", "ja", "ジュラベク・ミルザマフムドフ")]
    [InlineData("Владимир Зеленский", "UA", "ru", "ja", "ウォロディミル・ゼレンスキー")]
    [InlineData("J. Kazbekov", "UZ", "en", "ja", "J. Kazbekov")]
    [InlineData("Stefan Krajewski", "PL", "pl", "ja", "Stefan Krajewski")]
    public void ANameIsWrittenAsTheReadersLanguageWritesIt(string name, string origin, string from, string to, string spelt) =>
        new NameSpeller(Shipped.Knowledge.Names).Spell(name, origin, from, to).ShouldBe(spelt);
}
