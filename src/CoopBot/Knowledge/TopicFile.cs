using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using CoopBot.Model;

namespace CoopBot.Knowledge;

/// <summary>topics/ID.yaml: a topic's names, the words that speak for it, and its subjects.</summary>
internal static class TopicFile
{
    private const int SubjectWeight = 2;

    /// <summary>More than this no sign in a text outweighs.</summary>
    private const int MostOdds = 5;

    public static TopicEntry Read(string id, DataNode file, FrozenSet<string> languages)
    {
        file.Only("order", "odds", "sign", "names", "aliases", "words", "subjects");
        var names = file["names"].ByLanguage(languages, name => name.Typable);
        if (languages.FirstOrDefault(language => !names.ContainsKey(language)) is { } missing) throw file["names"].Wrong($"the name in '{missing}' is missing");
        return new TopicEntry(
            new Topic(id, file["order"].Number, file["sign"].Text, names, file.Find("odds") is { } odds ? ReadOdds(odds) : 0),
            file["aliases"].ByLanguage(languages, list => list.Patterns),
            file["words"].ByLanguage(languages, ReadWeights),
            [.. file["subjects"].Fields.Select(subject => ReadSubject(id, subject, languages))]);
    }

    private static ImmutableArray<(PhrasePattern, int)> ReadWeights(DataNode node) =>
        [.. from weight in node.Fields
            let number = weight.Name is "0" or "1" or "2" or "3" ? weight.Name[0] - '0' : throw weight.Wrong("a weight is 1, 2 or 3, or 0 for words that are not meant")
            from pattern in weight.Patterns
            select (pattern, number)];

    private static double ReadOdds(DataNode node) =>
        double.TryParse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var odds) && Math.Abs(odds) <= MostOdds ? odds : throw node.Wrong($"'{node.Text}' is no number from -{MostOdds} to {MostOdds}");

    private static int ReadWeight(DataNode node) => node.Number is >= 1 and <= 3 and var weight ? weight : throw node.Wrong("a weight is 1, 2 or 3");

    private static EventKind ReadEvent(DataNode node) =>
        EventKindNames.Parse(node.Text) ?? throw node.Wrong($"'{node.Text}' is no event; known: {string.Join(", ", EventKindNames.All)}");

    private static SubjectEntry ReadSubject(string topic, DataNode node, FrozenSet<string> languages)
    {
        node.Only("told", "words", "weight", "also", "event");
        var told = node["told"].ByLanguage(languages, term => term.TermOf("nom"));
        var topics = node.Find("also") is { } also ? also.Texts.Insert(0, topic) : [topic];
        return new SubjectEntry(
            new Subject(node.Name, topics, node.Find("weight") is { } weight ? ReadWeight(weight) : SubjectWeight, told, node.Find("event") is { } said ? ReadEvent(said) : null),
            node["words"].ByLanguage(languages, list => list.Patterns),
            node);
    }
}
