using System.Text;
using CoopBot.Chats.Slack.Rendering;
using CoopBot.Chats.Slack.Wire.Blocks;
using CoopBot.Commands;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Chats.Slack.HomeTab;

/// <summary>The numbered list of a chat's subscriptions, in as many texts as Slack needs; the number is what /unsubscribe takes.</summary>
internal static class SubscriptionSections
{
    /// <summary>UTF-16 units of markup: no filter of a person's is read to its end beyond it.</summary>
    private const int LongestLine = 400;

    /// <param name="all">One at least.</param>
    public static IEnumerable<MarkdownText> Of(IReadOnlyList<Subscription> all, Voice voice)
    {
        var text = new StringBuilder();
        foreach (var (at, one) in all.Index())
        {
            var line = LineCut.Fit([$"{at + 1}. ", Run.Bold(FilterTeller.Tell(one.Filter, voice)), " · " + WayTeller.Tell(one.Way, voice)], LongestLine);
            if (text.Length + 1 + line.Length > BlockLayout.LongestSection)
            {
                yield return new MarkdownText(text.ToString());
                text.Clear();
            }
            if (text.Length > 0) text.Append('\n');
            text.Append(line);
        }
        yield return new MarkdownText(text.ToString());
    }
}
