using CoopBot.Model;

namespace CoopBot.Tests.Facts;

/// <summary>Whose office it is.</summary>
public sealed class OfficeHolderTests
{
    [Theory]
    [InlineData("ru", "С послом Венесуэлы Касым-Жомарт Токаев обсудил торговлю.")]
    [InlineData("ru", "С министром иностранных дел Японии Владимир Норов встретился в Ташкенте.")]
    [InlineData("pl", "Z ambasadorem Japonii Radosław Sikorski omówił współpracę.")]
    [InlineData("uk", "Із послом Японії Дмитро Шевченко зустрівся в Києві.")]
    [InlineData("kk", "Ал Венесуэла елшісімен Қасым-Жомарт Тоқаев бүгін кездесті.")]
    [InlineData("uz", "Yaponiya bosh vaziri bilan Shavkat Mirziyoyev uchrashdi.")]
    public void AnOfficeInAnotherCaseThanTheNameIsSomebodyElses(string language, string text) =>
        Readers.Find(text, language).Of<PersonFact>().SelectMany(person => person.Offices).ShouldAllBe(office => office.Country != "JP" && office.Country != "VE");

    [Theory]
    [InlineData("ru", "С послом Японии Ёсинори Кобаяси обсудили торговлю.", "JP")]
    [InlineData("ru", "С послом Японии Иваном Петровым обсудили торговлю.", "JP")]
    [InlineData("pl", "Z ambasadorem Japonii Akio Miyajimą omówiono współpracę.", "JP")]
    [InlineData("kk", "Жапония елшісі Ямада Дзюнмен Тоқаев кездесті.", "JP")]
    public void OneInTheSameCaseIsNot(string language, string text, string country) =>
        Readers.Find(text, language).Of<PersonFact>().SelectMany(person => person.Offices).ShouldContain(office => office.Rank == "ambassador" && office.Country == country);

    [Theory]
    [InlineData("en", "Somalia's future\nThe president of Somalia spoke in New York. President Mohamed Abdullahi said that the country needs support.", "president", "SO")]
    [InlineData("en", "Readout of the Meeting with President Marcos of the Philippines and Prime Minister Kishida of Japan\nVice President Kamala Harris met with President Ferdinand Marcos.", "president", "PH")]
    [InlineData("en", "Vice President Kamala Harris met today with Vice President Yemi Osinbajo of Nigeria in Washington.", "vice-president-of-state", "NG")]
    [InlineData("ru", "Президент Филип Вуянович принял гостей. Черногорского президента спросили о торговле.", "president", "ME")]
    public void TheCountryMayStandElsewhere(string language, string text, string rank, string country) =>
        Readers.Find(text, language).Of<PersonFact>().SelectMany(person => person.Offices).ShouldContain(office => office.Rank == rank && office.Country == country);

    [Theory]
    [InlineData("The Honorable Gina Raimondo, Secretary of the United States Department of Commerce, will lead the delegation.", "minister", "US")]
    [InlineData("Secretary of Education Miguel Cardona will lead the delegation.", "minister", null)]
    [InlineData("U.S. Secretary of State Antony Blinken arrived.", "secretary-of-state", "US")]
    [InlineData("Mr. Sullivan met the Secretary of the Mongolian National Security Council Jadamba Enkhbayar.", "secretary", null)]
    public void NotEverySecretaryIsOneOfState(string text, string rank, string? country) =>
        Readers.Find(text, "en").Of<PersonFact>().SelectMany(person => person.Offices).ShouldContain(office => office.Rank == rank && office.Country == country);

    [Theory]
    [InlineData("ru", "Stephen Brown, President, GreenFire Energy Corporation, attended the talks of Japan and the Philippines.", "президент GreenFire Energy Corporation")]
    [InlineData("ja", "Stephen Brown, President, GreenFire Energy Corporation, attended the talks of Japan and the Philippines.", "GreenFire Energy Corporation")]
    public void ABodyOfNoListIsToldAsItIsWritten(string language, string text, string told) => Readers.Tell(text, language, "en").ToString().ShouldContain(told);

    [Theory]
    [InlineData("uz", "Qatar Amiri Shayx Tamim bin Hamad Ol Soniy Toshkentga keldi.", "Тамим")]
    [InlineData("uz", "Bahrayn qiroli Hamad bin Iso Ol Xalifa bilan suhbatlashdi.", "Hamad bin Iso Ol Xalifa")]
    [InlineData("uz", "Mehnat vaziri Ahmad Al-Sharqiy Toshkentga keldi.", "Ahmad Al-Sharqiy")]
    public void AnArabicNameIsWhole(string language, string text, string name)
    {
        var names = Readers.Find(text, language).Of<PersonFact>().Select(person => person.Name).ToList();
        if (name == "Тамим") names.ShouldContain(found => found.EndsWith("Soniy") || found.EndsWith("Thani") || found.EndsWith("Soni"), string.Join(", ", names));
        else names.ShouldContain(name);
    }

    [Fact]
    public void AVerbStandsBetweenNoOfficeAndItsName() =>
        Readers.Find("Королева була рада схвалити призначення Стівена Барклі на посаду міністра.", "uk").Of<PersonFact>().SelectMany(person => person.Offices).ShouldBeEmpty();
}
