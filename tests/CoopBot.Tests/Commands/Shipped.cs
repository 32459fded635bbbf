using CoopBot.Commands;
using CoopBot.Knowledge;

namespace CoopBot.Tests.Commands;

/// <summary>The knowledge as it is shipped, loaded once.</summary>
internal static class Shipped
{
    public static KnowledgeBase Knowledge { get; } = KnowledgeLoader.Load(KnowledgeFiles.Read(null));

    public static FilterParser Filters { get; } = new(Knowledge.Labels, FilterVocabulary.Of(Knowledge.Voices.Values));
}
