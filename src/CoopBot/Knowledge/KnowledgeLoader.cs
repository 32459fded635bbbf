using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CoopBot.Knowledge;

/// <summary>Makes the knowledge out of its data files, or says which field of which file is wrong.</summary>
internal static class KnowledgeLoader
{
    private const string LanguagesFolder = "languages/";
    private const string TopicsFolder = "topics/";
    private const string StrangersFile = "strangers.yaml";

    /// <param name="files">Relative path and text of each file.</param>
    /// <exception cref="KnowledgeException">A file is missing or wrong.</exception>
    public static KnowledgeBase Load(IReadOnlyDictionary<string, string> files)
    {
        var languages = LanguagesIn(files).ToImmutableSortedDictionary(StringComparer.Ordinal);
        var known = languages.Keys.ToFrozenSet();
        var countries = CountryFile.Read([.. languages.Keys.Select(code => (code, Open(files, $"{LanguagesFolder}{code}/countries.yaml")))]);
        var topics = files.Keys.Where(path => path.StartsWith(TopicsFolder, StringComparison.Ordinal))
            .Select(path => TopicFile.Read(Path.GetFileNameWithoutExtension(path), Open(files, path), known)).ToList();
        CheckSubjects(topics);
        var organisations = OrganisationFile.Read(Open(files, "organisations.yaml"), known, countries.Countries);
        var places = PlaceFile.Read(Open(files, "places.yaml"), known, countries.Countries, isTold: true)
            .AddRange(PlaceFile.Read(Open(files, "gazetteer.yaml"), known, countries.Countries, isTold: false));
        var portfolios = OfficeFile.ReadPortfolios(Open(files, "offices/portfolios.yaml"), known);
        var ranks = OfficeFile.ReadRanks(Open(files, "offices/ranks.yaml"), known, portfolios.Select(row => row.Portfolio.Id).ToFrozenSet());
        var goods = GoodsFile.Read(Open(files, "goods.yaml"), known);
        var currencies = MeasureFile.Read(Open(files, "currencies.yaml"), languages, countries.Countries);
        var units = MeasureFile.Read(Open(files, "units.yaml"), languages, countries.Countries);
        var numbers = languages.Keys.ToFrozenDictionary(code => code, code => Open(files, $"{LanguagesFolder}{code}/numbers.yaml"));
        var numberWords = numbers.ToFrozenDictionary(pair => pair.Key, pair => NumberFile.Read(pair.Value));
        var topicRecords = topics.ToImmutableSortedDictionary(topic => topic.Topic.Id, topic => topic.Topic, StringComparer.Ordinal);
        var organisationRecords = organisations.ToFrozenDictionary(row => row.Organisation.Id, row => row.Organisation);
        var placeRecords = places.ToFrozenDictionary(row => row.Place.Id, row => row.Place);
        var names = NameKnowledge.Read(
            Open(files, "names/spelling.yaml"), Open(files, "names/given.yaml"), Open(files, "names/signs.yaml"), Open(files, "names/roots.yaml"), Open(files, "names/figures.yaml"), known, countries.Countries);

        return new KnowledgeBase
        {
            Languages = languages,
            Strangers = files.ContainsKey(StrangersFile) ? [.. LanguageFile.ReadStrangers(Open(files, StrangersFile)).Where(stranger => !known.Contains(stranger.Code))] : [],
            Topics = topicRecords,
            Subjects = topics.SelectMany(topic => topic.Subjects).ToFrozenDictionary(row => row.Subject.Id, row => row.Subject),
            Goods = goods.Rows.ToFrozenDictionary(row => row.Good.Id, row => row.Good),
            Countries = countries.Countries,
            Organisations = organisationRecords,
            Places = placeRecords,
            Ranks = ranks.ToFrozenDictionary(row => row.Rank.Id, row => row.Rank),
            Portfolios = portfolios.ToFrozenDictionary(row => row.Portfolio.Id, row => row.Portfolio),
            Voices = TextFiles.Read(files, languages).ToFrozenDictionary(
                pair => pair.Key,
                pair => new Voice(languages[pair.Key], pair.Value, topicRecords, countries.Countries, organisationRecords, numberWords[pair.Key])),
            Currencies = currencies.ToFrozenDictionary(row => row.Measure.Id, row => row.Measure),
            Units = units.ToFrozenDictionary(row => row.Measure.Id, row => row.Measure),
            Numbers = numberWords,
            Summaries = languages.Values.Where(language => language.IsTold).ToFrozenDictionary(
                language => language.Code,
                language => SummaryFile.Read(Open(files, $"{LanguagesFolder}{language.Code}/summaries.yaml"), language)),
            Names = names,
            Labels = LabelsOf(languages, topics, countries, organisations, names),
            Lexicons = languages.Values.ToFrozenDictionary(language => language.Code, language =>
            {
                // One pass over a text finds the words of all kinds.
                var book = new PatternBook(language.Endings);
                var cues = CueFile.Read(Open(files, $"{LanguagesFolder}{language.Code}/cues.yaml"), countries.Countries);
                var grammar = NameGrammarFile.Read(Open(files, $"{LanguagesFolder}{language.Code}/names.yaml"), book);
                return new Lexicon
                {
                    Language = language,
                    Countries = new(countries.Words(language.Code), book),
                    Topics = new(topics.SelectMany(topic => topic.EvidenceIn(language.Code)), book),
                    Subjects = new(topics.SelectMany(topic => topic.SubjectsIn(language.Code)), book),
                    Goods = new(goods.WordsIn(language.Code), book),
                    Organisations = new(organisations.SelectMany(row => row.WordsIn(language.Code, names).Select(word => (word, row.Organisation))), book),
                    Places = new(places.SelectMany(row => row.WordsIn(language.Code).Select(word => (word, row.Place))), book),
                    Ranks = new(ranks.SelectMany(row => row.WordsIn(language.Code).Select(word => (word, row.Rank))), book),
                    Portfolios = new(portfolios.SelectMany(row => row.WordsIn(language.Code)), book),
                    Cues = new(cues.Where(cue => cue.Name is not (Cue.Leaning or Cue.LeaningOn)), book),
                    Asides = new(cues.Where(cue => cue.Name is Cue.SourceNote or Cue.Leaning or Cue.LeaningOn), language.Endings),
                    Numbers = new(
                        NumberFile.ReadWords(numbers[language.Code])
                            .Concat(currencies.SelectMany(row => row.WordsIn(language.Code, NumberCue.Currency, NumberCue.SharedCurrency)))
                            .Concat(units.SelectMany(row => row.WordsIn(language.Code, NumberCue.Unit, NumberCue.Unit))),
                        book),
                    Names = grammar,
                    PlaceAdjectives = new(grammar.PlaceAdjectives, language.Code, placeRecords.Values),
                };
            }),
        };
    }

    public static DataNode Open(IReadOnlyDictionary<string, string> files, string path) =>
        files.TryGetValue(path, out var text) ? DataFile.Parse(path, text) : throw new KnowledgeException(path, 0, "", "the file is missing");

    private static IEnumerable<KeyValuePair<string, Language>> LanguagesIn(IReadOnlyDictionary<string, string> files) =>
        from path in files.Keys
        where path.StartsWith(LanguagesFolder, StringComparison.Ordinal) && path.EndsWith("/language.yaml", StringComparison.Ordinal)
        let code = path.Split('/')[1]
        select KeyValuePair.Create(code, LanguageFile.Read(code, Open(files, path)));

    private static void CheckSubjects(List<TopicEntry> topics)
    {
        var ids = topics.Select(topic => topic.Topic.Id).ToFrozenSet();
        var seen = new Dictionary<string, string>();
        foreach (var topic in topics)
        {
            foreach (var subject in topic.Subjects)
            {
                if (subject.Subject.Topics.FirstOrDefault(id => !ids.Contains(id)) is { } unknown)
                    throw subject.Node.Wrong($"'{unknown}' is no topic; known: {string.Join(", ", ids.Order())}");
                if (!seen.TryAdd(subject.Subject.Id, topic.Topic.Id))
                    throw subject.Node.Wrong($"the topic '{seen[subject.Subject.Id]}' has a subject of this name already");
            }
        }
    }

    private static LabelIndex LabelsOf(
        IReadOnlyDictionary<string, Language> languages, List<TopicEntry> topics, CountryFile countries, IReadOnlyList<OrganisationEntry> organisations, NameKnowledge spelling)
    {
        var patterns = languages.Values.Select(language => (
            topics.SelectMany(topic => topic.TypedIn(language.Code).Select(word => (word, new Label(LabelKind.Topic, topic.Topic.Id))))
                .Concat(countries.Words(language.Code).Select(word => (word.Pattern, new Label(LabelKind.Country, word.Value))))
                .Concat(countries.Countries.Values.Select(country => (PhrasePattern.Parse(country.Names[language.Code].Name), new Label(LabelKind.Country, country.Code))))
                .Concat(organisations.SelectMany(row => row.WordsIn(language.Code, spelling).Append(PhrasePattern.Parse(row.Organisation.NameIn(language.Code)))
                    .Select(word => (word, new Label(LabelKind.Organisation, row.Organisation.Id))))),
            language.Endings));
        var names = topics.SelectMany(topic => topic.Topic.Names.Values.Concat(topic.Topic.Names.Keys.SelectMany(topic.PlainWordsIn)))
            .Concat(countries.Countries.Values.SelectMany(country => country.Names.Values.Select(name => name.Name)))
            .Concat(organisations.SelectMany(row => row.Organisation.Names.Values));
        return new LabelIndex(patterns, names, countries.Countries.Keys);
    }
}
