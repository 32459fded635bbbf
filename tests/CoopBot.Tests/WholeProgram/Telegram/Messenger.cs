using CoopBot.Chats.Telegram;
using CoopBot.Emulators.Telegram;
using CoopBot.Model;
using CoopBot.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CoopBot.Tests.WholeProgram.Telegram;

/// <summary>The whole program beside an emulated Telegram.</summary>
internal sealed class Messenger : Bench
{
    private readonly TelegramRates rates;
    private readonly string[] settings;

    private Messenger(Site site, TelegramEmulator telegram, TelegramRates rates, string[] settings) : base(site) =>
        (Telegram, this.rates, this.settings) = (telegram, rates, settings);

    public TelegramEmulator Telegram { get; }

    protected override IEnumerable<string> Secrets => [Telegram.Token[(Telegram.Token.IndexOf(':') + 1)..]];

    protected override IEnumerable<string> Settings =>
        [$"--Telegram:Token={Telegram.Token}", $"--Telegram:BaseUrl={Telegram.BaseUrl}", "--Access:Mode=Open", .. settings];

    protected override bool HasHandedIn => Telegram.PendingUpdates == 0;

    /// <summary>Opens with the door wide open and no limits of pace, unless the settings say otherwise.</summary>
    public static async Task<Messenger> OpenAsync(string engine = TestStore.Sqlite, TelegramEmulatorOptions? options = null, TelegramRates? rates = null, params string[] settings)
    {
        var site = await Site.OnAsync(engine);
        var telegram = await TelegramEmulator.StartAsync(options ?? new TelegramEmulatorOptions { Limits = SendLimits.None });
        return new(site, telegram, rates ?? new(null, null, null), settings);
    }

    /// <summary>Telegram goes by the program's clock, so that its long polls end when that runs ahead.</summary>
    public static async Task<Messenger> OpenOnOneClockAsync()
    {
        var site = await Site.OnAsync(TestStore.Sqlite);
        return new(site, await TelegramEmulator.StartAsync(new() { Limits = SendLimits.None, Clock = site.Clock }), new(null, null, null), []);
    }

    /// <summary>Puts a plain message into the outbox.</summary>
    public Task PostAsync(SimulatedChat chat, string text) => PostAsync(AddressOf(chat), text);

    /// <summary>Waits until nothing is sent to the chat any more; returns why.</summary>
    public Task<string> SuspendedAsync(SimulatedChat chat, int? thread = null) => SuspendedAsync(AddressOf(chat, thread));

    public Task ResumedAsync(SimulatedChat chat, int? thread = null) => ResumedAsync(AddressOf(chat, thread));

    /// <summary>Goes to the hour of the digest; returns what comes into the chat first from then on.</summary>
    public async Task<SimulatedMessage> DigestAsync(SimulatedChat chat)
    {
        await SettledAsync();
        var last = chat.Messages.LastOrDefault();
        await GoToDigestAsync();
        return await chat.NextBotMessageAsync(after: last);
    }

    /// <summary>Brings news; returns what comes into the chat first from then on.</summary>
    public async Task<SimulatedMessage> AlertAsync(SimulatedChat chat, int first, int count)
    {
        await SettledAsync();
        var last = chat.Messages[^1];
        await NewsAsync(first, count);
        await PassAsync(TimeSpan.FromMinutes(2));
        return await chat.NextBotMessageAsync(after: last);
    }

    /// <summary>Brings news of which nothing comes into the chat.</summary>
    public async Task SilenceAsync(SimulatedChat chat, int first, int count)
    {
        await SettledAsync();
        var last = chat.Messages[^1];
        await NewsAsync(first, count);
        await PassAsync(TimeSpan.FromMinutes(3));
        await SettledAsync();
        chat.Messages[^1].ShouldBe(last);
    }

    /// <summary>Nothing was refused, nothing is left unanswered or unsent.</summary>
    public async Task PeaceAsync(SimulatedChat chat)
    {
        await SettledAsync();
        Telegram.Problems.ShouldBeEmpty();
        Telegram.UnansweredCallbacks.ShouldBeEmpty();
        (await Site.CountAsync("outbox where state <> 'sent'")).ShouldBe(0);
    }

    /// <summary>Follows a link to the bot, or opens it with no more than Start, and returns its answer.</summary>
    public static async Task<SimulatedMessage> StartAsync(SimulatedUser user, string payload = "")
    {
        var start = user.Start(payload);
        return await start.Chat.NextBotMessageAsync(after: start);
    }

    /// <summary>Says it and returns the bot's answer.</summary>
    public static async Task<SimulatedMessage> AskAsync(SimulatedUser user, SimulatedChat chat, string text, int? thread = null) =>
        await chat.NextBotMessageAsync(after: user.Say(chat, text, thread));

    /// <summary>Presses a button whose answer is a new message.</summary>
    public static async Task<SimulatedMessage> PressAsync(SimulatedUser user, SimulatedMessage message, string label)
    {
        var last = message.Chat.Messages[^1];
        user.Press(message, label);
        return await message.Chat.NextBotMessageAsync(after: last);
    }

    /// <summary>Presses a button whose answer takes the place of the message.</summary>
    public static async Task<SimulatedMessage> TurnAsync(SimulatedUser user, SimulatedMessage message, string label)
    {
        var before = message.EditedCount;
        user.Press(message, label);
        return await message.Chat.NextEditAsync(message, before);
    }

    /// <summary>The user starts the bot and is greeted; waits until nothing of it is left to be done.</summary>
    public async Task<SimulatedChat> GreetAsync(SimulatedUser user)
    {
        var start = user.Start();
        await start.Chat.NextBotMessageAsync(after: start);
        await SettledAsync();
        return start.Chat;
    }

    protected override void Change(IHostApplicationBuilder builder) => builder.Services.AddSingleton(rates);

    protected override void ReleaseFaults()
    {
        Telegram.Faults.Clear();
        Telegram.Faults.Release();
    }

    protected override async Task EndPlatformAsync() => await Telegram.DisposeAsync();

    private static ChatAddress AddressOf(SimulatedChat chat, int? thread = null) => new TelegramAddress(chat.Id, thread, IsChannel: chat.Kind == ChatKind.Channel).Chat;
}
