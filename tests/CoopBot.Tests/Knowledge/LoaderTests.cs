using CoopBot.Knowledge;

namespace CoopBot.Tests.Knowledge;

/// <summary>A mistake in a data file is said with the file, the line and the field, in words the one who made it understands.</summary>
public sealed class LoaderTests
{
    private const string English = "languages/en/language.yaml";
    private const string Topic = "topics/energy.yaml";

    [Fact]
    public void TheSmallWorldIsWhole()
    {
        var knowledge = SmallWorld.Load();

        knowledge.TopicIds.ShouldBe(["energy", "water"]);
        knowledge.Subjects["solar"].Topics.ShouldBe(["energy", "water"]);
        knowledge.Ranks["minister"].Portfolio.ShouldBe("energy");
    }

    [Theory]
    [InlineData(English, "told: true", "toldd: true", 2, "toldd", "unknown field")]
    [InlineData(English, "told: true\n", "", 1, "", "the field 'told' is missing")]
    [InlineData(English, "told: true", "told: yes", 2, "told", "'yes' is neither true nor false")]
    [InlineData(English, "“”", "“", 5, "quotes", "two signs are needed")]
    [InlineData(English, "d MMMM yyyy", "d MMMM yyyy HH", 6, "date", "no date pattern")]
    [InlineData(English, "one-other", "two-other", 8, "plural", "'two-other' is none of none, one-other, east-slavic, polish")]
    [InlineData(English, "chain: 2", "chain: two", 9, "chain", "'two' is not a whole number")]
    [InlineData(English, "chain: 2", "chain: 0", 9, "chain", "a chain has 1 to 6 endings")]
    [InlineData(English, "name: English", "name:", 1, "name", "a text is missing here")]
    [InlineData("languages/en/countries.yaml", "KZ:", "Kaz:", 1, "Kaz", "two capital letters")]
    [InlineData("languages/en/countries.yaml", "the: the", "teh: the", 2, "US.teh", "unknown form")]
    [InlineData("languages/en/countries.yaml", "[kazakh*]", "kazakh*", 1, "KZ.words", "a list is needed here")]
    [InlineData("languages/en/countries.yaml", "[kazakh*]", "[kazakh*, ka*zakh]", 1, "KZ.words[2]", "a star may only end a word")]
    [InlineData("languages/en/countries.yaml", "[kazakh*]", "[\"+\"]", 1, "KZ.words[1]", "has no letters")]
    [InlineData("languages/en/countries.yaml", "name: Kazakhstan, ", "", 1, "KZ", "the field 'name' is missing")]
    [InlineData("languages/ru/countries.yaml", "\nUS: {name: США, words: [=США]}", "", 1, "", "the country 'US', known to other languages, is missing")]
    [InlineData("languages/en/numbers.yaml", "month.1:", "month.13:", 4, "words.month.13", "no word about figures")]
    [InlineData("languages/en/numbers.yaml", "december]", "december, more]", 6, "months.nom", "12 months")]
    [InlineData("languages/en/numbers.yaml", "day-when: \"{d} {m} {y}\"", "day-when: \"{x}\"", 9, "dates.day-when", "there is no slot 'x'")]
    [InlineData("currencies.yaml", "dollar|dollars", "dollar|dollars|more", 1, "USD.told.en", "2 forms")]
    [InlineData("currencies.yaml", "[US]", "[USA]", 1, "USD.countries[1]", "no country")]
    [InlineData("units.yaml", "of: km", "of: kilometre", 2, "mile.of", "there is no")]
    [InlineData("languages/en/summaries.yaml", "lead:", "lede:", 2, "lede", "unknown piece of a summary")]
    [InlineData("languages/en/summaries.yaml", "talks:", "talkings:", 2, "lead.talkings", "there is no 'talkings' to tell here")]
    [InlineData("languages/en/summaries.yaml", "{place}]", "{plaice}]", 2, "lead.talks[1]", "there is no slot 'plaice' here")]
    [InlineData("languages/en/summaries.yaml", "{sides:the}", "{sides:teh}", 2, "lead.talks[1]", "'teh' is no form")]
    [InlineData("languages/en/summaries.yaml", "{n|country|countries}", "{n|country}", 5, "background.countries[1]", "a plural has 1 forms here; this language needs 2")]
    [InlineData("languages/en/summaries.yaml", "{place}].", "{place}.", 2, "lead.talks[1]", "the '[' at character 16 is never closed")]
    [InlineData("languages/en/texts/some.yaml", "{name}", "{name", 1, "hello", "the '{' at character 8 is never closed")]
    [InlineData("languages/ru/texts/some.yaml", "hello:", "hallo:", 1, "hallo", "there is no English text of this key")]
    [InlineData("languages/ru/texts/some.yaml", "{name}", "{nom}", 1, "hello", "the English text has no slot 'nom'")]
    [InlineData("languages/ru/texts/some.yaml", "|новость|новости|новостей}", "|новость|новости}", 2, "stories", "a plural has 2 forms here; this language needs 3")]
    [InlineData(Topic, "order: 1", "order: first", 1, "order", "'first' is not a whole number")]
    [InlineData(Topic, "energy, ru: энергетика", "energy", 3, "names", "the name in 'ru' is missing")]
    [InlineData(Topic, "en: energy, ru", "en: \"*\", ru", 3, "names.en", "no name that can be typed")]
    [InlineData(Topic, "{en: [power]}", "{xx: [power]}", 4, "aliases.xx", "unknown language; known: en, ru")]
    [InlineData(Topic, "3: [energy]", "4: [energy]", 7, "words.en.4", "a weight is 1, 2 or 3")]
    [InlineData(Topic, "weight: 2", "weight: 7", 12, "subjects.solar.weight", "a weight is 1, 2 or 3")]
    [InlineData(Topic, "also: [water]", "also: [waster]", 10, "subjects.solar", "'waster' is no topic; known: energy, water")]
    [InlineData(Topic, "{nom: solar power}", "{name: solar power}", 11, "subjects.solar.told.en.name", "unknown form")]
    [InlineData(Topic, "sign: \"*\"", "- sign", 2, "", "this is not YAML")]
    [InlineData(Topic, "sign: \"*\"", "order: 2", 2, "", "this is not YAML: Duplicate key")]
    [InlineData(Topic, "sign:", "[sign, symbol]:", 1, "", "a field's name is one word")]
    [InlineData("topics/water.yaml", "subjects: {}", "subjects: {solar: {words: {}, told: {}}}", 6, "subjects.solar", "the topic 'energy' has a subject of this name already")]
    [InlineData("goods.yaml", "says:", "say:", 1, "oil.say", "unknown field")]
    [InlineData("organisations.yaml", "kind: bank", "kind: bench", 2, "adb.kind", "'bench' is none of company, bank")]
    [InlineData("organisations.yaml", "country: KZ", "country: KX", 3, "adb.country", "'KX' is no country")]
    [InlineData("organisations.yaml", "{en: Asian Bank}", "{ru: Азиатский банк}", 4, "adb.names", "the English name is missing")]
    [InlineData("places.yaml", "country: KZ", "country: kz", 2, "astana.country", "'kz' is no country")]
    [InlineData("places.yaml", "capital: true", "capitol: true", 4, "astana.capitol", "unknown field")]
    [InlineData("gazetteer.yaml", "country: KZ", "country: kz", 2, "kent.country", "'kz' is no country")]
    [InlineData("languages/en/names.yaml", "order: inside", "order: outside", 1, "order", "'outside' is none of first, last")]
    [InlineData("languages/en/names.yaml", "tail:", "tails:", 4, "organisations.tails", "'tails' is none of alone, tail")]
    [InlineData("languages/ru/names.yaml", "n: {", "x: {", 4, "organisations.tail.x", "'x' is none of m, f, n, c")]
    [InlineData("offices/ranks.yaml", "portfolio: energy", "portfolio: energies", 3, "minister.portfolio", "'energies' is no portfolio")]
    [InlineData("offices/ranks.yaml", "side: government", "side: left", 2, "minister.side", "'left' is none of government, company, body")]
    [InlineData("offices/ranks.yaml", "{portfolio}", "{field}", 5, "minister.told.en[1]", "there is no slot 'field' here")]
    [InlineData("names/spelling.yaml", "c=d", "cd", 2, "tables.a-to-b", "'cd' is no pair; write it as from=to")]
    [InlineData("names/spelling.yaml", "", "", 1, "", "the file is empty")]
    [InlineData("names/spelling.yaml", "", "# nothing yet", 1, "", "the file is empty")]
    [InlineData("names/roots.yaml", "KZ: kazakh", "KX: kazakh", 1, "KX", "'KX' is no country")]
    [InlineData("names/roots.yaml", "KZ: kazakh", "KZ: kaz", 1, "KZ", "'kaz' is shorter than 4 letters")]
    [InlineData("names/roots.yaml", "KZ: kazakh", "KZ: kazakh Kazakh", 1, "KZ", "'Kazakh' stands for KZ already")]
    [InlineData("places.yaml", "", "astana", 1, "", "fields are needed here")]
    public void AMistakeIsNamedWithItsPlace(string path, string old, string replacement, int line, string field, string problem)
    {
        var message = Should.Throw<KnowledgeException>(() => SmallWorld.LoadWith(path, old, replacement)).Message;

        message.ShouldStartWith($"{path}, line {line}{(field.Length == 0 ? "" : ", " + field)}: ");
        message.ShouldContain(problem);
        message.ShouldNotContain("\n");
    }

    [Theory]
    [InlineData("places.yaml")]
    [InlineData("languages/en/cues.yaml")]
    [InlineData("languages/ru/summaries.yaml")]
    public void AMissingFileIsNamed(string path) =>
        Should.Throw<KnowledgeException>(() => SmallWorld.LoadWithout(path)).Message.ShouldBe($"{path}: the file is missing");

    [Fact]
    public void TwoFilesOfTextsMayNotShareAKey() =>
        Should.Throw<KnowledgeException>(() => SmallWorld.LoadWith("languages/en/texts/other.yaml", "", "hello: \"Hi\""))
            .Message.ShouldBe("languages/en/texts/other.yaml, line 1, hello: another file of this language has a text of this key");

    [Fact]
    public void ALanguageThatDoesNotExistIsRefused() =>
        Should.Throw<KnowledgeException>(() => SmallWorld.LoadWith("languages/zq/language.yaml", "", "name: Zq\ntold: false"))
            .Message.ShouldContain("languages/zq/language.yaml, line 1: 'zq' is no language code of ISO 639-1");

    [Fact]
    public void ATextNotTranslatedYetIsSaidInEnglish() =>
        SmallWorld.LoadWith("languages/ru/texts/some.yaml", "hello: \"Привет, {name}\"\n", "").Voices["ru"].Say("hello", ("name", "Ann")).ShouldBe("Hello, Ann");
}
