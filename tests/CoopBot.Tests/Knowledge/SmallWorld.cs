using CoopBot.Knowledge;

namespace CoopBot.Tests.Knowledge;

/// <summary>The least the loader takes: two languages, one of them spoken, and one of each thing. Tests spoil a line of it.</summary>
internal static class SmallWorld
{
    private static readonly Dictionary<string, string> Whole = new()
    {
        ["languages/en/language.yaml"] =
            """
            name: English
            told: true
            and: " and "
            comma: ", "
            quotes: "“”"
            date: "d MMMM yyyy"
            moment: "dddd d MMMM, HH:mm"
            plural: one-other
            chain: 2
            endings: s ed
            """,
        ["languages/ru/language.yaml"] =
            """
            name: Русский
            told: true
            and: " и "
            comma: ", "
            quotes: "«»"
            date: "d MMMM yyyy"
            moment: "d MMMM, HH:mm"
            plural: east-slavic
            """,
        ["languages/en/countries.yaml"] = "KZ: {name: Kazakhstan, words: [kazakh*]}\nUS: {name: United States, the: the United States, words: [=US]}",
        ["languages/ru/countries.yaml"] = "KZ: {name: Казахстан, gen: Казахстана, words: [казах*]}\nUS: {name: США, words: [=США]}",
        ["languages/en/cues.yaml"] = "signed: [signed]",
        ["languages/ru/cues.yaml"] = "signed: [подписа*]",
        ["languages/en/numbers.yaml"] = Numbers,
        ["languages/ru/numbers.yaml"] = Numbers,
        ["currencies.yaml"] = "USD: {signs: [$], countries: [US], words: {en: [dollar*]}, told: {en: dollar|dollars}}",
        ["goods.yaml"] = "oil: {says: [solar], told: {en: oil supplies}, words: {en: [oil]}}",
        ["units.yaml"] = "km: {words: {en: [km]}, told: {en: km}}\nmile: {of: km, times: 2, words: {en: [mile]}}",
        ["languages/en/names.yaml"] = "order: inside\norganisations:\n  tail:\n    c: {Agency: [=Agency]}",
        ["languages/ru/names.yaml"] = "order: first\norganisations:\n  tail:\n    n: {агентство: агентств*}",
        ["languages/en/summaries.yaml"] = "lead:\n  talks: [\"{sides:the} met[ in {place}].\"]\n  any: [\"News of {sides}.\"]\nbackground:\n  countries: [\"in {n} {n|country|countries}\"]",
        ["languages/ru/summaries.yaml"] = "lead:\n  any: [\"Новость.\"]",
        ["languages/en/texts/some.yaml"] = "hello: \"Hello, {name}\"\nstories: \"{n} {n|story|stories}\"",
        ["languages/ru/texts/some.yaml"] = "hello: \"Привет, {name}\"\nstories: \"{n} {n|новость|новости|новостей}\"",
        ["topics/energy.yaml"] =
            """
            order: 1
            sign: "*"
            names: {en: energy, ru: энергетика}
            aliases: {en: [power]}
            words:
              en:
                3: [energy]
            subjects:
              solar:
                words: {en: [solar*]}
                told: {en: {nom: solar power}}
                weight: 2
                also: [water]
            """,
        ["topics/water.yaml"] = "order: 2\nsign: \"*\"\nnames: {en: water, ru: вода}\naliases: {}\nwords: {}\nsubjects: {}",
        ["organisations.yaml"] = "adb:\n  kind: bank\n  country: KZ\n  names: {en: Asian Bank}\n  words: [asian bank*]",
        ["places.yaml"] = "astana:\n  country: KZ\n  kind: city\n  capital: true\n  names: {en: {nom: Astana}}\n  words: {en: [astana]}",
        ["gazetteer.yaml"] = "kent:\n  country: KZ\n  kind: city\n  names: {en: {nom: Kent}}\n  words: {en: [=Kent]}",
        ["offices/portfolios.yaml"] = "energy:\n  words: {en: [energy]}\n  told: {en: {nom: energy}}",
        ["offices/ranks.yaml"] = "minister:\n  side: government\n  portfolio: energy\n  words: {en: [minister]}\n  told: {en: [\"minister of {portfolio}\"]}",
        ["names/spelling.yaml"] =
            "tables:\n  a-to-b: a=b c=d\n  hepburn-to-polivanov: a=а\n  ru-to-uk: и=і\n  cyrillic-to-uz: а=a\n  uz-to-cyrillic: a=а\nwestern: миллер=Miller\njapanese-surnames: abe\njapanese-given-names: juro",
        ["names/given.yaml"] = "latin: john\ncyrillic: иван\nkatakana: ジョン\nkanji-surnames: 安倍\nkanji-given: 晋三",
        ["names/signs.yaml"] = "en: {titles: mr}",
        ["names/roots.yaml"] = "KZ: kazakh",
        ["names/figures.yaml"] = "abe: {country: JP, en: Shinzo Abe}",
    };

    private static string Numbers =>
        "decimal: \".\"\nmagnitudes: {1000000: million}\nwords:\n  month.1: [january]\nmonths:\n  nom: [january, february, march, april, may, june, july, august, september, october, november, december]\ndates:\n"
        + string.Concat(NumberWords.Shapes.Select(shape => $"  {shape}: \"{{d}} {{m}} {{y}}\"\n"));

    public static KnowledgeBase Load() => KnowledgeLoader.Load(Whole);

    /// <summary>With one stretch of one file replaced; the whole file when <paramref name="old"/> is empty.</summary>
    public static KnowledgeBase LoadWith(string path, string old, string replacement)
    {
        var file = old.Length == 0 ? replacement : Whole[path].Replace(old, replacement);
        file.ShouldNotBe(Whole.GetValueOrDefault(path), "the test has to change something");
        return KnowledgeLoader.Load(new Dictionary<string, string>(Whole) { [path] = file });
    }

    public static KnowledgeBase LoadWithout(string path) => KnowledgeLoader.Load(Whole.Where(file => file.Key != path).ToDictionary());
}
