using System.Collections.Immutable;

namespace CoopBot.Benchmarks.Farm;

/// <summary>What articles of a language are made of: sentences with slots, and the words that fill them.</summary>
internal sealed record FarmLanguage(
    string Code, string Title, string Opening, ImmutableArray<string> Sentences, ImmutableArray<(string Slot, ImmutableArray<string> Words)> Words)
{
    public static FarmLanguage Russian { get; } = new(
        "ru",
        "{country} и Япония обсудили {field} ({number})",
        "{day} марта в городе {city} представители {country_of} и японской стороны обсудили сотрудничество в области {field_of}.",
        [
            "Министр энергетики {country_of} {person} заявил, что стороны намерены реализовать проект мощностью {power} МВт.",
            "Стоимость проекта оценивается в {sum} млн долларов США.",
            "В переговорах приняли участие {people} представителей компаний двух стран, в том числе {company}.",
            "По итогам встречи подписан меморандум о взаимопонимании между {company} и министерством инвестиций.",
            "Ожидается, что первая очередь будет введена в эксплуатацию в {year} году.",
            "Стороны также договорились расширить обмен специалистами и студентами в сфере {field_of}.",
            "«Мы видим большой интерес японских инвесторов к нашему рынку», – отметил {person}.",
            "Ранее посол Японии сообщил, что торговый оборот между странами вырос на {people} миллионов долларов.",
        ],
        [
            ("country", ["Казахстан", "Узбекистан", "Кыргызстан", "Таджикистан"]),
            ("country_of", ["Казахстана", "Узбекистана", "Кыргызстана", "Таджикистана"]),
            ("city", ["Астана", "Ташкент", "Алматы", "Токио", "Самарканд", "Бишкек"]),
            ("field", ["водородную энергетику", "транспорт", "экологию", "водные ресурсы", "цифровизацию", "переработку отходов"]),
            ("field_of", ["водородной энергетики", "транспорта", "экологии", "водных ресурсов", "цифровизации", "сельского хозяйства"]),
            ("person", ["Ерлан Абдрахманов", "Тимур Садыков", "Азиз Каримов", "Нурлан Исабеков", "Рустам Юсупов", "Данияр Оспанов"]),
            ("company", ["Mitsubishi Heavy Industries", "Sumitomo Corporation", "Toyota Tsusho", "Marubeni", "Chiyoda Corporation", "Kawasaki"]),
        ]);

    public static FarmLanguage Polish { get; } = new(
        "pl",
        "{country} i Japonia rozmawiały o {field} ({number})",
        "{day} marca w mieście {city} przedstawiciele {country_of} i Japonii rozmawiali o współpracy w dziedzinie {field_of}.",
        [
            "Minister energii {person} powiedział, że strony planują budowę elektrowni o mocy {power} MW.",
            "Wartość inwestycji oszacowano na {sum} mln euro.",
            "W rozmowach uczestniczyło {people} przedstawicieli firm z obu krajów, między innymi {company}.",
            "Podpisano memorandum o współpracy pomiędzy {company} a ministerstwem rozwoju.",
            "Uruchomienie pierwszego etapu zaplanowano na {year} rok.",
            "Strony uzgodniły też wymianę ekspertów i studentów w dziedzinie {field_of}.",
            "„Japońscy inwestorzy coraz częściej pytają o nasz rynek” – podkreślił {person}.",
            "Ambasador Japonii poinformował wcześniej, że obroty handlowe wzrosły o {people} milionów dolarów.",
        ],
        [
            ("country", ["Kazachstan", "Uzbekistan", "Polska", "Kirgistan"]),
            ("country_of", ["Kazachstanu", "Uzbekistanu", "Polski", "Kirgistanu"]),
            ("city", ["Astana", "Taszkent", "Ałmaty", "Tokio", "Warszawa", "Samarkanda"]),
            ("field", ["energetyce wodorowej", "transporcie", "ochronie środowiska", "gospodarce wodnej", "cyfryzacji", "rolnictwie"]),
            ("field_of", ["energetyki wodorowej", "transportu", "ochrony środowiska", "gospodarki wodnej", "cyfryzacji", "rolnictwa"]),
            ("person", ["Jan Nowicki", "Piotr Zawadzki", "Marek Lewandowski", "Adam Sikora", "Tomasz Górski", "Andrzej Wilk"]),
            ("company", ["Mitsubishi Heavy Industries", "Sumitomo Corporation", "Toyota Tsusho", "Marubeni", "Chiyoda Corporation", "Kawasaki"]),
        ]);

    public static FarmLanguage English { get; } = new(
        "en",
        "{country} and Japan discuss {field} ({number})",
        "Officials of {country} and Japan met in {city} on {day} March to discuss cooperation in {field}.",
        [
            "Energy Minister {person} said the two sides plan a power plant with a capacity of {power} MW.",
            "The project is expected to cost {sum} million US dollars.",
            "Some {people} representatives of companies of both countries took part, among them {company}.",
            "A memorandum of understanding was signed by {company} and the Ministry of Investment.",
            "The first stage is to be completed in {year}.",
            "The sides also agreed to exchange more experts and students in {field}.",
            "\"Japanese investors show growing interest in our market,\" {person} said.",
            "The Japanese ambassador said earlier that trade between the countries had grown by {people} million dollars.",
        ],
        [
            ("country", ["Kazakhstan", "Uzbekistan", "Kyrgyzstan", "Tajikistan"]),
            ("city", ["Astana", "Tashkent", "Almaty", "Tokyo", "Samarkand", "Bishkek"]),
            ("field", ["hydrogen energy", "transport", "environmental protection", "water management", "digital services", "agriculture"]),
            ("person", ["Yerlan Abdrakhmanov", "Timur Sadykov", "Aziz Karimov", "Nurlan Isabekov", "Rustam Yusupov", "Daniyar Ospanov"]),
            ("company", ["Mitsubishi Heavy Industries", "Sumitomo Corporation", "Toyota Tsusho", "Marubeni", "Chiyoda Corporation", "Kawasaki"]),
        ]);
}
