using System.Globalization;
using CoopBot.Chats.Telegram.Rendering;
using CoopBot.Chats.Telegram.Wire;
using CoopBot.Commands;
using CoopBot.Model;

namespace CoopBot.Chats.Telegram.Receiving;

/// <summary>"@coop_bot energy" typed in any chat: the latest stories to choose from.</summary>
internal sealed class InlineHandler(TelegramClient client, QuickSearch search)
{
    private const int PageSize = 10;

    /// <summary>Seconds. News is not minutes old when it is offered again, and a typist asks at every letter.</summary>
    private const int KeptFor = 30;

    /// <summary>UTF-16 units. Messengers show a line or two of a title and little more of what stands below it.</summary>
    private const int LongestTitle = 200;
    private const int LongestDescription = 300;

    /// <summary>What comes after /start when somebody presses the line above the results.</summary>
    private const string StartOfHelp = "help";

    private static readonly LinkPreviewOptions NoPreview = new(IsDisabled: true);

    public async Task<bool> HandleAsync(InlineQuery query, CancellationToken cancel)
    {
        var person = query.From.Id.ToString(CultureInfo.InvariantCulture);
        // The offset is ours, but comes from outside: what is no number is the beginning.
        int.TryParse(query.Offset, NumberStyles.None, CultureInfo.InvariantCulture, out var skip);
        var line = new Line(new TelegramAddress(query.From.Id).Chat, person, query.Query, Language: query.From.LanguageCode);
        var found = await search.FindAsync(line, skip, PageSize, cancel);
        // An answer that fails is not tried again: by then the person has typed on.
        await client.AnswerInlineQueryAsync(
            new AnswerInlineQuery(query.Id, [.. found.Stories.Select(story => ResultOf(story, found.Language))])
            {
                CacheTime = KeptFor,
                IsPersonal = true,
                NextOffset = found.HasMore ? (skip + PageSize).ToString(CultureInfo.InvariantCulture) : "",
                Button = found.Hint is { } hint ? new(hint, StartOfHelp) : null,
            },
            cancel);
        return true;
    }

    private static InlineQueryResultArticle ResultOf(QuickStory story, string language) =>
        new(
            story.Number.ToString(CultureInfo.InvariantCulture), Shown(story.Headline, LongestTitle) ?? $"#{story.Number}",
            new(TelegramText.First(Message.Of(language, story.Told)).Html) { ParseMode = "HTML", LinkPreviewOptions = NoPreview })
        {
            Description = Shown(story.Description, LongestDescription),
        };

    /// <summary>Plain text of the world as it may be shown; null when nothing of it can be seen.</summary>
    private static string? Shown(string text, int limit)
    {
        var line = VisibleText.OneLine(text).Trim();
        return !VisibleText.IsVisible(line) ? null : line.Length <= limit ? line : VisibleText.Shorten(line, limit);
    }
}
