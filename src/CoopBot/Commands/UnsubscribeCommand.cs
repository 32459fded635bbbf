using System.Globalization;
using CoopBot.Digests;
using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Commands;

internal sealed class UnsubscribeCommand(FilterParser filters, SubscriptionTable subscriptions, DigestSchedule wakes, KnowledgeBase knowledge) : ICommand
{
    /// <summary>More buttons than this hide the list they stand under.</summary>
    private const int MostButtons = 8;

    public string Name => "unsubscribe";

    public string Usage => "[n|filter|all]";

    public string Example => "/unsubscribe 1";

    public bool Changes(string arguments) => arguments.Length > 0;

    public async Task<Message> RunAsync(Call call, CancellationToken cancel)
    {
        var voice = call.Voice;
        var all = await subscriptions.OfAsync(call.Chat.Address, cancel);
        if (all.Count == 0)
            return voice.Correct(voice.Say("command.subscriptions.none"), "/subscribe energy", new Button(voice.Say("button.topics"), "/topics"));
        if (call.Arguments.Length == 0) return Listed(voice.Say("command.unsubscribe.which"), all, voice);
        if (IsAll(call.Arguments)) return await RemoveAsync(call, all, all, cancel);

        if (long.TryParse(call.Arguments, NumberStyles.None, CultureInfo.InvariantCulture, out var position))
        {
            return position >= 1 && position <= all.Count
                ? await RemoveAsync(call, all, [all[(int)position - 1]], cancel)
                : Listed(voice.Say("command.unsubscribe.nonumber", ("number", call.Arguments), ("n", all.Count)), all, voice);
        }

        var reading = filters.Parse(call.Arguments);
        if (reading is FilterError error) return UnknownWord.Explain(error, Name, voice);
        var filter = ((FilterRead)reading).Filter;
        return all.FirstOrDefault(one => one.Filter.Equals(filter)) is { } meant
            ? await RemoveAsync(call, all, [meant], cancel)
            : Listed(voice.Say("command.unsubscribe.notthere", ("filter", FilterTeller.Tell(filter, voice))), all, voice);
    }

    private async Task<Message> RemoveAsync(Call call, IReadOnlyList<Subscription> all, IReadOnlyList<Subscription> gone, CancellationToken cancel)
    {
        var voice = call.Voice;
        foreach (var one in gone) await subscriptions.RemoveAsync(call.Chat.Address, one.Id, cancel);
        await wakes.RefreshAsync(cancel);

        var left = all.Count - gone.Count;
        var rest = left == 0 ? voice.Say("command.unsubscribe.noneleft") : voice.Say("command.unsubscribe.left", ("n", left));
        if (gone.Count > 1) return voice.Answer($"{voice.Say("command.unsubscribe.all", ("n", gone.Count))} {rest}", new Button(voice.Say("button.topics"), "/topics"));

        var again = new Button(voice.Say("command.unsubscribe.undo"), $"/subscribe {FilterTeller.Type(gone[0].Filter, voice)} {WayReader.Type(gone[0].Way, voice)}", InPlace: true);
        return voice.Answer(Part
            .Of(Paragraph.Of(voice.Say("command.unsubscribe.done") + " ", Run.Bold(FilterTeller.Tell(gone[0].Filter, voice))), Note.Of(rest))
            .With(again, new Button(voice.Say("button.subscriptions"), "/subscriptions", InPlace: true)));
    }

    private static Message Listed(string sentence, IReadOnlyList<Subscription> all, Voice voice)
    {
        // A filter, not a position: positions move, and an old button must not remove something else.
        var buttons = all.Take(MostButtons)
            .Select(one => new Button("✕ " + FilterTeller.Tell(one.Filter, voice), "/unsubscribe " + FilterTeller.Type(one.Filter, voice), InPlace: true));
        return voice.Answer(Part
            .Of(Paragraph.Of(sentence), SubscriptionLines.Of(all, voice), Note.Of(voice.Say("answer.example") + " ", Run.Code("/unsubscribe 1"), " · ", Run.Code("/unsubscribe all")))
            .With([.. buttons, new Button(voice.Say("button.subscriptions"), "/subscriptions", InPlace: true)]));
    }

    private bool IsAll(string text) => knowledge.Voices.Values.HaveWord("command.unsubscribe.all.words", text);
}
