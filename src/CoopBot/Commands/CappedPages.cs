using CoopBot.Model;
using CoopBot.Storage;
using CoopBot.Summaries;

namespace CoopBot.Commands;

/// <summary>What a chat's digests had no room for, page by page.</summary>
internal sealed class CappedPages(DigestLedger ledger, StoryTable stories, StoryTeller teller)
{
    private const int Count = 5;

    /// <param name="turn">Where the page begins; null for the newest.</param>
    public async Task<Message> TellAsync(Call call, Turn? turn, CancellationToken cancel)
    {
        var (voice, chat) = (call.Voice, call.Chat.Address);
        var page = await PageAsync(chat, turn, cancel);
        if (page.Stories.Count == 0)
        {
            return turn is { IsOlder: true } && (await ledger.CappedAsync(chat, long.MaxValue, 1, cancel)).Count > 0
                ? voice.Answer(voice.Say("command.latest.noneolder"), new Button(voice.Say("command.digest.more"), Line(null), InPlace: true))
                : voice.Answer(voice.Say("command.digest.nomore"), new Button(voice.Say("button.latest"), "/latest"));
        }

        var zone = TimeZoneInfo.FindSystemTimeZoneById(call.Chat.Zone);
        var buttons = new List<Button>();
        if (page.HasNewer) buttons.Add(Answers.PageButton(voice.Say("command.latest.newer"), Line(new Turn(IsOlder: false, page.Stories[0].Number))));
        if (page.HasOlder) buttons.Add(Answers.PageButton(voice.Say("command.latest.older"), Line(new Turn(IsOlder: true, page.Stories[^1].Number))));
        return voice.Answer([
            Part.Of(new Heading(voice.Say("command.digest.more"))),
            .. page.Stories.Select(story => teller.Brief(story, voice, zone)),
            Part.Of(Note.Of(voice.Say("command.latest.count.shown", ("n", page.Stories.Count)))).With([.. buttons])]);
    }

    private async Task<StoryPage> PageAsync(ChatAddress chat, Turn? turn, CancellationToken cancel)
    {
        if (turn is { IsOlder: false } forth)
        {
            var newer = await ledger.CappedAboveAsync(chat, forth.Number, Count + 1, cancel);
            // A page that would not be full is the newest page.
            if (newer.Count > Count) return new StoryPage(await stories.OfAsync([.. newer.Take(Count).Reverse()], cancel), HasNewer: true, HasOlder: true, IsFirst: false);
            turn = null;
        }
        var below = turn?.Number ?? long.MaxValue;
        // One more than is shown tells whether there is more.
        var older = await ledger.CappedAsync(chat, below, Count + 1, cancel);
        var hasNewer = older.Count > 0 && below < long.MaxValue && (await ledger.CappedAboveAsync(chat, below - 1, 1, cancel)).Count > 0;
        return new StoryPage(await stories.OfAsync([.. older.Take(Count)], cancel), hasNewer, older.Count > Count, IsFirst: turn is null);
    }

    private static string Line(Turn? turn) => $"/digest more {turn}".TrimEnd();
}
