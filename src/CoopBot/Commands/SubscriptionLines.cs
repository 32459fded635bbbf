using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Commands;

/// <summary>The numbered list of a chat's subscriptions; the number is what /unsubscribe takes.</summary>
internal static class SubscriptionLines
{
    public static Bullets Of(IReadOnlyList<Subscription> all, Voice voice) =>
        new([.. all.Select((one, at) => Paragraph.Of($"{at + 1}. ", Run.Bold(FilterTeller.Tell(one.Filter, voice)), " · " + WayTeller.Tell(one.Way, voice)))]);
}
