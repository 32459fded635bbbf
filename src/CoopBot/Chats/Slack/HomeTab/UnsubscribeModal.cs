using CoopBot.Chats.Slack.Rendering;
using CoopBot.Chats.Slack.Wire.Blocks;
using CoopBot.Chats.Slack.Wire.Payloads;
using CoopBot.Commands;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Chats.Slack.HomeTab;

/// <summary>Asks which subscriptions to end.</summary>
internal sealed class UnsubscribeModal(FilterParser filters)
{
    private const string Which = "which";

    /// <summary>Slack takes no more options.</summary>
    private const int MostListed = 100;

    /// <param name="all">One at least.</param>
    public static ModalView Of(IReadOnlyList<Subscription> all, Voice voice) => Form.Of(
        HomeAction.Remove, voice.Say("home.remove.title"), voice.Say("home.remove.submit"), voice,
        Form.Field(
            voice.Say("home.remove.which"),
            new MultiStaticSelect(Which)
            {
                Placeholder = LabelText.Of(voice.Say("home.choose"), 150),
                // By id: positions move, and an old modal must not remove something else.
                Options = [.. all.Take(MostListed).Select((one, at) => Form.Option($"{at + 1}. {FilterTeller.Tell(one.Filter, voice)}", one.Id))],
            }));

    /// <param name="all">The subscriptions as they are now, not as they were when the modal was opened.</param>
    public Wish Read(ViewState state, IReadOnlyList<Subscription> all, Voice voice)
    {
        var chosen = state.Several(Which);
        // From the last to the first, so that the positions before stay what they are.
        var lines = all.Select((one, at) => (one, position: at + 1)).Where(pair => chosen.Contains(pair.one.Id)).Reverse()
            .Select(pair => "/unsubscribe " + Typed(pair.one.Filter, pair.position, voice)).ToList();
        return lines.Count == 0 ? Wish.Not(voice.Say("home.remove.gone")) : new Wish([.. lines]);
    }

    /// <summary>The filter, which stays the same whatever else changes; the position where words do not say it: "everything" may also mean all of them.</summary>
    private string Typed(Filter filter, int position, Voice voice)
    {
        var words = FilterTeller.Type(filter, voice);
        return !filter.IsEverything && filters.Parse(words) is FilterRead read && read.Filter.Equals(filter) ? words : $"{position}";
    }
}
