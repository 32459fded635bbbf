using System.Globalization;
using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Storage;
using CoopBot.Summaries;

namespace CoopBot.Commands;

internal sealed class WhyCommand(StoryFinder finder, StoryTeller teller, StoryTable stories, SubscriptionTable subscriptions) : ICommand
{
    /// <summary>Of a list that is longer the rest is left out: no message shows as many.</summary>
    private const int MostStories = 60;

    public string Name => "why";

    public string Usage => "N";

    public string Example => "/why 1";

    public async Task<Message> RunAsync(Call call, CancellationToken cancel)
    {
        var wishes = await subscriptions.OfAsync(call.Chat.Address, cancel);
        if (NumbersIn(call.Arguments) is { Count: > 1 } numbers) return await ListAsync(call, numbers, wishes, cancel);
        return await finder.TellAsync(call, Name, story => Explained(story, wishes, call.Voice), cancel);
    }

    /// <summary>"3 5, #8": empty when anything else stands there.</summary>
    private static List<long> NumbersIn(string arguments)
    {
        var numbers = new List<long>();
        foreach (var word in arguments.Split([' ', ',', '#', '№', '\u00a0'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!long.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return [];
            if (!numbers.Contains(number)) numbers.Add(number);
        }
        return numbers;
    }

    private Message Explained(Story story, IReadOnlyList<Subscription> wishes, Voice voice)
    {
        var why = teller.Why(story, voice);
        if (Reason(story, wishes, voice) is not { } reason) return why;
        var head = why.Parts[0];
        return why with { Parts = why.Parts.SetItem(0, head with { Blocks = head.Blocks.Insert(1, reason) }) };
    }

    /// <summary>For the stories of a digest: which subscription each came by, and the way to the explanation of each.</summary>
    private async Task<Message> ListAsync(Call call, List<long> numbers, IReadOnlyList<Subscription> wishes, CancellationToken cancel)
    {
        var voice = call.Voice;
        List<Part> parts = [Part.Of(new Heading(voice.Say("command.why.several")))];
        foreach (var number in numbers.Take(MostStories))
        {
            if (await stories.FindAsync(number, cancel) is not { } story) continue;
            Block headline = teller.Headline(story, voice);
            parts.Add(Part
                .Of(Reason(story, wishes, voice) is { } reason ? [headline, reason] : [headline])
                .With(new Button(voice.Say("story.button.why"), $"/why {number}", Short: $"#{number}")));
        }
        return parts.Count > 1 ? voice.Answer([.. parts]) : await finder.TellAsync(call with { Arguments = $"{numbers[0]}" }, Name, story => Explained(story, wishes, voice), cancel);
    }

    /// <summary>Null in a chat that has no subscription.</summary>
    private static Paragraph? Reason(Story story, IReadOnlyList<Subscription> wishes, Voice voice)
    {
        if (wishes.Count == 0) return null;
        var folded = Fold.Text(story.Lead.Page.Text);
        var fitting = wishes.Where(wish => FilterMatcher.Matches(wish.Filter, story, folded)).Select(wish => FilterTeller.Tell(wish.Filter, voice)).ToList();
        return fitting.Count == 0
            ? Paragraph.Of(voice.Say("command.why.unwanted"))
            : Paragraph.Of(voice.Say("command.why.wanted", ("n", fitting.Count)) + " ", Run.Bold(string.Join(voice.Language.Semicolon, fitting)));
    }
}
