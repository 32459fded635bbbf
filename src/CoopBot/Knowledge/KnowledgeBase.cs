namespace CoopBot.Knowledge;

/// <summary>Everything the bot knows, loaded from data files once at start and never changed.</summary>
internal sealed class KnowledgeBase
{
    /// <summary>All languages the bot reads, by code.</summary>
    public required IReadOnlyDictionary<string, Language> Languages { get; init; }

    /// <summary>Ids of the topics, in the order they are listed.</summary>
    public required IReadOnlyList<string> TopicIds { get; init; }

    /// <summary>ISO codes of the countries, and EU.</summary>
    public required IReadOnlyList<string> CountryCodes { get; init; }

    public required LabelIndex Labels { get; init; }

    /// <summary>The sign of a label before its name: ⚡, 🇰🇿; empty for organisations.</summary>
    public string SignOf(Label label) => throw new NotImplementedException();

    /// <summary>The voice of a language the bot speaks; English for one it does not.</summary>
    public Voice VoiceOf(string language) => throw new NotImplementedException();
}
