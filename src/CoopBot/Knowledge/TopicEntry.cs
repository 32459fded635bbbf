using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CoopBot.Knowledge;

/// <summary>A topic's file as read: the topic, its words and its subjects.</summary>
internal sealed record TopicEntry(
    Topic Topic,
    FrozenDictionary<string, ImmutableArray<PhrasePattern>> Aliases,
    FrozenDictionary<string, ImmutableArray<(PhrasePattern Pattern, int Weight)>> Words,
    ImmutableArray<SubjectEntry> Subjects)
{
    /// <summary>What speaks for topics in a text: this topic's words, and its subjects for all the topics they name.</summary>
    public IEnumerable<(PhrasePattern, TopicWord)> EvidenceIn(string language) =>
        Words.GetValueOrDefault(language, []).Select(word => (word.Pattern, new TopicWord(Topic.Id, word.Weight)))
            .Concat(from subject in Subjects
                    from pattern in subject.WordsIn(language)
                    from topic in subject.Subject.Topics
                    select (pattern, new TopicWord(topic, subject.Subject.Weight)));

    public IEnumerable<(PhrasePattern, Subject)> SubjectsIn(string language) =>
        Subjects.SelectMany(subject => subject.WordsIn(language).Select(pattern => (pattern, subject.Subject)));

    /// <summary>What people may type for it.</summary>
    public IEnumerable<PhrasePattern> TypedIn(string language) =>
        Aliases.GetValueOrDefault(language, []).Append(PhrasePattern.Parse(Topic.Names[language])).Append(PhrasePattern.Parse(Topic.Id));

    /// <summary>Those of them that are whole words.</summary>
    public IEnumerable<string> PlainWordsIn(string language) =>
        Aliases.GetValueOrDefault(language, []).Select(pattern => pattern.Source).Where(source => !source.Contains('*') && !source.Contains('='));
}
