using CoopBot.Tests.WholeProgram;
using CoopBot.Tests.WholeProgram.Telegram;
using static CoopBot.Tests.WholeProgram.Bench;
using static CoopBot.Tests.WholeProgram.Telegram.Messenger;

namespace CoopBot.Tests.Readme;

public sealed class TelegramReadmeTests
{
    private const string News = """
        Uzbekistan and Poland sign memorandum on solar power

        Uzbekistan and Poland signed a memorandum on solar power in Warsaw on Friday.
        A plant of 120 MW is to be built near Bukhara and to supply 90,000 households from 2028.
        """;

    [Fact]
    public async Task TheConversationIsWhatTelegramShows()
    {
        await using var messenger = await OpenAsync();
        Articles.CopySeeds(messenger.Site.Folder, Site.Start.AddHours(-1));
        await messenger.ServeAsync();
        await UntilAsync(async () => await messenger.Site.CountAsync("stories") == 2);
        var john = messenger.Telegram.AddUser("John", language: "en");
        var picture = new TelegramPicture();

        var start = john.Start();
        var hello = await start.Chat.NextBotMessageAsync(after: start);
        picture.Said(john, "/start").Answered(hello);
        var subscribed = await PressAsync(john, hello, "🔔 Subscribe to energy");
        picture.Said(john, "presses [🔔 Subscribe to energy]").Answered(subscribed);

        await messenger.GoToDigestAsync();
        var digest = await hello.Chat.NextBotMessageAsync(after: subscribed);
        picture.Happened("nine o'clock in Tashkent").Answered(digest);
        picture.Said(john, "presses [Why?]").Answered(await PressAsync(john, digest, "Why?"));
        picture.Said(john, "/settings").Answered(await AskAsync(john, hello.Chat, "/settings"));

        john.Block();
        await UntilAsync(async () => await messenger.Site.CountAsync("chats where suspended is not null") == 1);
        await messenger.NewsAsync(("solar.txt", News));
        await messenger.GoToDigestAsync();
        await UntilAsync(() => messenger.Site.Clock.GetUtcNow().TimeOfDay > TimeSpan.FromHours(4));
        var last = hello.Chat.Messages[^1];
        john.Unblock();
        await UntilAsync(async () => await messenger.Site.CountAsync("chats where suspended is null") == 1);
        await messenger.JumpAsync(TimeSpan.FromMinutes(2));
        picture.Happened("John blocks the bot; a day later he takes it back").Answered(await hello.Chat.NextBotMessageAsync(after: last));
        picture.Said(john, "/unsubscribe energy").Answered(await AskAsync(john, hello.Chat, "/unsubscribe energy"));

        ReadmeFile.PartShouldBe("telegram", picture.ToString());
    }
}
