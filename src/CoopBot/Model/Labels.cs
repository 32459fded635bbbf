using System.Collections.Immutable;

namespace CoopBot.Model;

/// <summary>What an article is filed under. Subscriptions match labels and words, never facts.</summary>
/// <param name="IsCooperation">True when the news is of cooperation between countries or with a foreign partner.</param>
/// <param name="CooperationWhy">The id of the reason, explained to readers by <c>/why</c>.</param>
/// <param name="Topics">Strongest first.</param>
/// <param name="Countries">Codes of the parties first, then the ones it is set in.</param>
/// <param name="Organisations">Ids of known organisations.</param>
internal sealed record Labels(
    bool IsCooperation,
    string CooperationWhy,
    ImmutableArray<TopicLabel> Topics,
    ImmutableArray<string> Countries,
    ImmutableArray<string> Organisations)
{
    public static readonly Labels None = new(false, "unread", [], [], []);
}
