namespace CoopBot.Tests.WholeProgram.Alike;

/// <summary>The messengers are alike: one way through the bot, one table of what is seen on it.</summary>
public sealed class AlikeTests
{
    [Fact]
    public async Task TelegramShowsWhatTheTableSays() => await WalkAsync(await TelegramReader.SitDownAsync());

    [Fact]
    public async Task SlackShowsWhatTheTableSays() => await WalkAsync(await SlackReader.SitDownAsync());

    private static async Task WalkAsync(IReader reader)
    {
        await using var sitting = reader;
        var wrong = new List<string>();
        foreach (var step in Expectations.All)
        {
            var seen = await reader.DoAsync(step.Way, step.What);
            var unlike = step.Sees.Select(Filled).Where(words => !seen.Contains(words, StringComparison.Ordinal)).Select(words => $"lacks “{words}”")
                .Concat(step.Misses.Where(words => seen.Contains(words, StringComparison.Ordinal)).Select(words => $"has “{words}”")).ToList();
            if (unlike.Count > 0) wrong.Add($"{step}: {string.Join(", ", unlike)}\n{seen}\n");
        }
        wrong.ShouldBeEmpty();

        string Filled(string words) => words is ['{', .. var line, '}'] ? reader.Typed(line) : words;
    }
}
