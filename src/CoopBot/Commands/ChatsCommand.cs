using System.Globalization;
using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Commands;

internal sealed class ChatsCommand(ChatDirectory directory, StrangerTable strangers, KnowledgeBase knowledge, Access access, AccessTeller rules) : ICommand
{
    private const int PageSize = 10;

    /// <summary>More than these knock only where a bot is found by many: each has a button.</summary>
    private const int MostStrangers = 8;

    public string Name => "chats";

    public string Usage => "[page]";

    public string Example => "/chats";

    public bool IsForOperators => true;

    public async Task<Message> RunAsync(Call call, CancellationToken cancel)
    {
        var voice = call.Voice;
        var pages = (int)Math.Max(1, (await directory.CountAsync(cancel) + PageSize - 1) / PageSize);
        var page = 1;
        if (call.Arguments.Length > 0 && (!int.TryParse(call.Arguments, NumberStyles.None, CultureInfo.InvariantCulture, out page) || page < 1 || page > pages))
            return voice.Correct(voice.Say("command.chats.page", ("word", call.Arguments), ("n", pages)), Example);

        var listed = await directory.ListAsync((page - 1) * PageSize, PageSize, cancel);
        var blocks = new List<Block> { new Heading(voice.Say("command.chats.title")), Paragraph.Of(rules.Rules(voice)) };
        if (listed.Count == 0) blocks.Add(Paragraph.Of(voice.Say("command.chats.none")));
        else blocks.Add(new Bullets([.. listed.Select(one => Told(one, voice))]));
        if (pages > 1) blocks.Add(Note.Of(voice.Say("command.chats.pages", ("page", page), ("n", pages))));
        var chats = Part.Of([.. blocks]).With([.. Turns(page, pages)]);
        return page == 1 && !access.IsOpen ? voice.Answer([chats, .. await KnockedAsync(call, cancel)]) : voice.Answer(chats);
    }

    private Paragraph Told(ListedChat one, Voice voice)
    {
        if (one.Chat is not { } chat) return Paragraph.Of(Run.Code($"{one.Address}"), " · " + voice.Say("command.chats.quiet"));
        List<string> known = [knowledge.VoiceOf(chat.Language).Language.Name, ScheduleTeller.State(chat.Schedule, voice), voice.Say("command.chats.subscriptions", ("n", one.Subscriptions))];
        if (chat.Suspended is { } why) known.Add(voice.Say("command.chats.suspended", ("why", why)));
        return Paragraph.Of([.. Called(chat.Title), Run.Code($"{one.Address}"), " · " + string.Join(" · ", known)]);
    }

    private static IEnumerable<Button> Turns(int page, int pages)
    {
        if (page > 1) yield return new($"‹ {page - 1}", $"/chats {page - 1}", InPlace: true, $"‹ {page - 1}");
        if (page < pages) yield return new($"{page + 1} ›", $"/chats {page + 1}", InPlace: true, $"{page + 1} ›");
    }

    private async Task<IEnumerable<Part>> KnockedAsync(Call call, CancellationToken cancel)
    {
        var voice = call.Voice;
        var newest = await strangers.NewestAsync(0, MostStrangers, cancel);
        if (newest.Count == 0) return [];

        var zone = TimeZoneInfo.FindSystemTimeZoneById(call.Chat.Zone);
        var lines = newest.Select(one => Paragraph.Of(
            [.. Called(one.Title), Run.Code($"{one.Chat}"), " · " + voice.Moment(TimeZoneInfo.ConvertTime(one.KnockedAt, zone).DateTime)]));
        var more = await strangers.CountAsync(cancel) - newest.Count;
        return
        [
            Part.Of([new Heading(voice.Say("command.chats.knocked")), new Bullets([.. lines]), .. more > 0 ? (Block[])[Note.Of(voice.Say("command.chats.more", ("n", more)))] : []])
                .With([.. newest.Select(one => Allow(one, voice))]),
        ];
    }

    private static Run[] Called(string? title) => string.IsNullOrEmpty(title) ? [] : [Run.Bold(title), " "];

    private static Button Allow(Stranger one, Voice voice)
    {
        var label = voice.Say("command.chats.allow", ("chat", one.Title is { Length: > 0 } title ? title : one.Chat.ToString()));
        return new Button(label, $"/allow {one.Chat}", InPlace: true, label);
    }
}
