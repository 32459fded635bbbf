using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CoopBot.Knowledge;

/// <summary>How a language builds the names of organisations and places, from its names.yaml.</summary>
internal sealed class NameGrammar
{
    /// <summary>first: Ministry of Energy; last: энергетика министрлігі; inside: English, by capitals; unspaced: Japanese.</summary>
    public static readonly ImmutableArray<string> Orders = ["first", "last", "inside", "unspaced"];

    /// <summary>
    /// What a head needs to be a name. alone: nothing; tail: words of its own; name: a capital, a place or a country among them;
    /// capital: a capital of its own beside; works: an adjective of its town; country: a country; place: a place, which stays one.
    /// </summary>
    public static readonly ImmutableArray<string> Needs = ["alone", "tail", "name", "capital", "works", "country", "place"];

    public required string Order { get; init; }

    /// <summary>True where the language ends a sentence on its verb.</summary>
    public bool IsVerbLast => Order is "last" or "unspaced";

    /// <summary>True where every word of a proper name has a capital.</summary>
    public required bool HasCapitalTails { get; init; }

    public required PhraseIndex<NameHead> Organisations { get; init; }

    public required PhraseIndex<NameHead> PlacesAfter { get; init; }

    public required PhraseIndex<NameHead> PlacesBefore { get; init; }

    /// <summary>Heads whose adjective follows without a capital: województwo mazowieckie.</summary>
    public required PhraseIndex<NameHead> AdjectivePlaces { get; init; }

    /// <summary>Words that announce the name of a company, union, party or the like: company X, «X» қоры.</summary>
    public required PhraseIndex<NameHead> Announcers { get; init; }

    /// <summary>Words that make a brand a thing: автомобиль Toyota, Toyota Land Cruiser.</summary>
    public required PhraseIndex<string> Things { get; init; }

    /// <summary>Words after which companies are mere examples: such as, rivals.</summary>
    public required PhraseIndex<string> Examples { get; init; }

    /// <summary>Phrases that say a body's name without the body: the UN Charter.</summary>
    public required PhraseIndex<string> Mentions { get; init; }

    /// <summary>What an acronym does that is somebody: plans, owns.</summary>
    public required PhraseIndex<string> Acting { get; init; }

    /// <summary>Words after a comma that tell a name before it as a company's: X, a Spanish developer.</summary>
    public required PhraseIndex<string> Apposed { get; init; }

    /// <summary>Words for bodies, written small, before whose acronym they stand: the centre CENIPA.</summary>
    public required PhraseIndex<string> Bodies { get; init; }

    /// <summary>What a government does: after a capital they make it one.</summary>
    public required PhraseIndex<string> Governing { get; init; }

    /// <summary>Words that open such an apposition: a, the, one of.</summary>
    public required FrozenSet<string> Articles { get; init; }

    /// <summary>Words before an acronym that make it somebody: by.</summary>
    public required FrozenSet<string> Agents { get; init; }

    /// <summary>Words after a city that make another name of it: Bucharest Nine, Paris Agreement.</summary>
    public required FrozenSet<string> PlaceTails { get; init; }

    /// <summary>Last words of the names of streets.</summary>
    public required FrozenSet<string> Streets { get; init; }

    /// <summary>Of the announcers those that stand behind the name: the Sepla union.</summary>
    public required FrozenSet<string> NameFirst { get; init; }

    /// <summary>What follows a body's name where its house is meant: の外, 庁舎.</summary>
    public required ImmutableArray<string> Buildings { get; init; }

    /// <summary>Words before a capital that make it the government: official Tashkent.</summary>
    public required PhraseIndex<string> Official { get; init; }

    /// <summary>Words before two capitals that make them the ends of a way: the train Warsaw–Kyiv.</summary>
    public required PhraseIndex<string> Routes { get; init; }

    /// <summary>Where words are not parted by blanks: heads of places that are an authority when the place decides something.</summary>
    public required ImmutableArray<string> Authorities { get; init; }

    /// <summary>What follows such a place as the subject.</summary>
    public required ImmutableArray<string> SubjectMarks { get; init; }

    /// <summary>What such a subject does.</summary>
    public required SearchValues<string> Acts { get; init; }

    /// <summary>What teams do to each other: the names in quotation marks beside it are theirs.</summary>
    public required PhraseIndex<string> Contests { get; init; }

    /// <summary>What makes a platform the place where something is said: "in" before it, or the ending of a place.</summary>
    public required ImmutableArray<string> Within { get; init; }

    /// <summary>Endings, or prepositions, of whom one deals with: to, from and with somebody.</summary>
    public required ImmutableArray<string> Toward { get; init; }

    /// <summary>How the name of a place ends that somebody goes to: Toshkentga.</summary>
    public required ImmutableArray<string> Whither { get; init; }

    /// <summary>How a name ends from which something comes: Jahon bankidan.</summary>
    public required ImmutableArray<string> Whence { get; init; }

    /// <summary>Words before a name in quotation marks that make it a work, a programme, a prize: песня «…», фестиваль «…».</summary>
    public required FrozenSet<string> Works { get; init; }

    /// <summary>How words begin that make an acronym beside them a programme, a system, a treaty: механизм PURL, the BBB agenda.</summary>
    public required FrozenSet<string> Titled { get; init; }

    /// <summary>Words before a head without a capital that make it a plain word: в этом объединении.</summary>
    public required FrozenSet<string> Pointers { get; init; }

    /// <summary>Small words inside names: of, and, по.</summary>
    public required FrozenSet<string> Joints { get; init; }

    /// <summary>Words with a capital that are no names, or that no name goes on with.</summary>
    public required FrozenSet<string> Stops { get; init; }

    /// <summary>Words after which a capital word is a place: in, near.</summary>
    public required FrozenSet<string> Prepositions { get; init; }

    /// <summary>Words after which a capital word with its country is a place: near X, Taiwan; off X, Maine.</summary>
    public required FrozenSet<string> Directions { get; init; }

    /// <summary>Words for a part of a country: eastern, north.</summary>
    public required FrozenSet<string> Sides { get; init; }

    /// <summary>Words that open a tail after the head: of, for.</summary>
    public required FrozenSet<string> Openers { get; init; }

    /// <summary>Words with a capital that are no place after a preposition: in Parliament, w Internecie.</summary>
    public required FrozenSet<string> NoPlaces { get; init; }

    /// <summary>Names of countries and cities that people bear too: Jordan, Chad, Virginia.</summary>
    public required FrozenSet<string> GivenNames { get; init; }

    /// <summary>What makes an adjective of a place: ск, sk.</summary>
    public required ImmutableArray<string> PlaceAdjectives { get; init; }

    /// <summary>How a line begins that leads to another article: read also.</summary>
    public required ImmutableArray<string> Links { get; init; }

    /// <summary>Last words of foreign company names: Group, Ltd.</summary>
    public required FrozenSet<string> CompanySigns { get; init; }

    /// <summary>Where words are not parted by blanks: signs that may follow a name at once, as of an office.</summary>
    public required string Followers { get; init; }

    /// <summary>Where words are not parted by blanks: signs that end the name before.</summary>
    public required string Breaks { get; init; }

    /// <summary>Words of a tail that have no ending of <see cref="TailEndings"/>, as genitives without an ending.</summary>
    public required FrozenSet<string> TailWords { get; init; }

    /// <summary>How words of a tail end: genitives where the head stands first; what they may not end in where it stands last.</summary>
    public required ImmutableArray<string> TailEndings { get; init; }

    /// <summary>Where the rank of an office stands last: how the word of whose it is ends, and the word of where it is held, which is not whose.</summary>
    public required ImmutableArray<string> OwnerEndings { get; init; }

    public required ImmutableArray<string> SeatEndings { get; init; }

    /// <summary>How adjectives of towns end in their base form: Минский.</summary>
    public required ImmutableArray<string> TownEndings { get; init; }

    /// <summary>Where the head stands last: how the word of doing before it ends, which has its object in the name: нарығын реттеу агенттігі.</summary>
    public required ImmutableArray<string> TaskEndings { get; init; }

    /// <summary>Words that end as a case does and are in none: сауда, қайта.</summary>
    public required FrozenSet<string> Uninflected { get; init; }

    /// <summary>How words end that look like a tail and are none: verbs.</summary>
    public required ImmutableArray<string> VerbEndings { get; init; }

    /// <summary>Endings of verbs that no past has, of what is still to come: imzolaydi, ашылады.</summary>
    public required ImmutableArray<string> ToCome { get; init; }

    /// <summary>The same of participles, which a helping verb makes what is to come: imzolanadigan bo'ldi, баратын болды.</summary>
    public required ImmutableArray<string> ToComeParticiples { get; init; }

    /// <summary>The same of verbs that are what somebody said: imzolanadiganini aytdi, баратынын мәлімдеді.</summary>
    public required ImmutableArray<string> ToComeNouns { get; init; }

    /// <summary>Endings of verbs that say "not": bormaydi, қойылмады.</summary>
    public required ImmutableArray<string> Undone { get; init; }

    /// <summary>Endings of verbs before a noun that say it is done: imzolangan, өткен; of Slavic participles, behind which stands who did it: осуществлённую.</summary>
    public required ImmutableArray<string> DoneParticiples { get; init; }

    /// <summary>Endings of an event's word that make it the occasion of what the clause tells: uchrashuvda, кездесуде.</summary>
    public required ImmutableArray<string> OccasionEndings { get; init; }

    /// <summary>Verbs that only help another: kerak bo'lgan, баратын болды.</summary>
    public required FrozenSet<string> Auxiliaries { get; init; }

    /// <summary>Words before a verb, or behind its auxiliary, that say "not".</summary>
    public required FrozenSet<string> Negations { get; init; }

    /// <summary>Words for doing something with somebody: with, с, z.</summary>
    public required FrozenSet<string> Alongside { get; init; }

    /// <summary>Endings of what one wants or is to do, infinitives or verbal nouns: подписать, udzielić, imzolashni.</summary>
    public required ImmutableArray<string> Infinitives { get; init; }

    /// <summary>Endings of verbs alone: between an office and a name they part the two.</summary>
    public required ImmutableArray<string> Deeds { get; init; }

    /// <summary>Endings of adjectives, folded, the longest first, and by gender the ending of the base form: "ого: {m: ый, n: ое}".</summary>
    public required ImmutableArray<(string Ending, FrozenDictionary<string, string> Base)> Adjectives { get; init; }

    /// <summary>How places end in the cases that prepositions ask for, and in the base form: "owie: ów".</summary>
    public required ImmutableArray<(string Ending, string Base)> PlaceCases { get; init; }

    /// <summary>By gender, how the head ends in the plural.</summary>
    public required FrozenDictionary<string, ImmutableArray<string>> Plurals { get; init; }
}
