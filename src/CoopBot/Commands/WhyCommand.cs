using System.Globalization;
using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Storage;
using CoopBot.Summaries;

namespace CoopBot.Commands;

internal sealed class WhyCommand(StoryFinder finder, StoryTeller teller, StoryTable stories, FateTeller fates) : ICommand
{
    /// <summary>Of a list that is longer the rest is left out: no message shows as many.</summary>
    private const int MostStories = 60;

    public string Name => "why";

    public string Usage => "N|link";

    public string Example => "/why 1";

    public async Task<Message> RunAsync(Call call, CancellationToken cancel)
    {
        if (LinkIn(call.Arguments) is { } link)
        {
            if (await stories.FindByLinkAsync(link, cancel) is not { } found) return call.Voice.Correct(call.Voice.Say("command.why.unread"), "/latest", new Button(call.Voice.Say("button.latest"), "/latest"));
            call = call with { Arguments = $"{found}" };
        }
        if (NumbersIn(call.Arguments) is { Count: > 1 } numbers) return await ListAsync(call, numbers, cancel);
        return await finder.TellAsync(call, Name, story => ExplainAsync(call, story, cancel), cancel);
    }

    /// <summary>As it is typed or pasted, also without its scheme; null for anything else.</summary>
    private static Uri? LinkIn(string arguments)
    {
        if (arguments.Contains(' ') || !arguments.Contains('.')) return null;
        var text = arguments.Trim('<', '>');
        if (!text.Contains("://", StringComparison.Ordinal)) text = "https://" + text;
        return Uri.TryCreate(text, UriKind.Absolute, out var link) && link.Scheme is "http" or "https" && link.Host.Contains('.') ? link : null;
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

    private async Task<Message> ExplainAsync(Call call, Story story, CancellationToken cancel)
    {
        var why = teller.Why(story, call.Voice);
        var head = why.Parts[0];
        return why with { Parts = why.Parts.SetItem(0, head with { Blocks = head.Blocks.InsertRange(1, await fates.TellAsync(call, story, cancel)) }) };
    }

    /// <summary>For the stories of a digest: which subscription each came by, and the way to the explanation of each.</summary>
    private async Task<Message> ListAsync(Call call, List<long> numbers, CancellationToken cancel)
    {
        var voice = call.Voice;
        List<Part> parts = [Part.Of(new Heading(voice.Say("command.why.several")))];
        var isWanted = false;
        foreach (var number in numbers.Take(MostStories))
        {
            if (await stories.FindAsync(number, cancel) is not { } story) continue;
            var fate = await fates.TellAsync(call, story, cancel);
            isWanted |= fate.Count > 0;
            parts.Add(Part
                .Of([teller.Headline(story, voice), .. fate])
                .With(new Button(voice.Say("story.button.why"), $"/why {number}", Short: $"#{number}")));
        }
        // Headlines alone would be no answer.
        if (!isWanted) parts[0] = parts[0] with { Blocks = parts[0].Blocks.Add(Paragraph.Of(voice.Say("command.why.asked"))) };
        return parts.Count > 1 ? voice.Answer([.. parts]) : await finder.TellAsync(call with { Arguments = $"{numbers[0]}" }, Name, story => ExplainAsync(call, story, cancel), cancel);
    }
}
