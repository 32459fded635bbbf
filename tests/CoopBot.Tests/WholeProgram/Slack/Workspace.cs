using CoopBot.Chats.Slack;
using CoopBot.Emulators.Slack;
using CoopBot.Model;
using CoopBot.Tests.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CoopBot.Tests.WholeProgram.Slack;

/// <summary>The whole program beside an emulated Slack.</summary>
internal sealed class Workspace : Bench
{
    private readonly string[] settings;
    private readonly bool isHttp;

    private Workspace(Site site, SlackEmulator slack, bool isHttp, string[] settings) : base(site) =>
        (Slack, this.isHttp, this.settings) = (slack, isHttp, settings);

    public SlackEmulator Slack { get; }

    /// <summary>
    /// Slack waits 3 s for an acknowledgement and for a modal, and a busy machine may take longer: no test measures that. That nothing
    /// waits for the work is held by tests in which the work does not end.
    /// </summary>
    public static readonly SlackEmulatorOptions Patient =
        new() { Limits = SlackLimits.None, AckWithin = TimeSpan.FromSeconds(30), TriggerLife = TimeSpan.FromSeconds(30) };

    protected override IEnumerable<string> Secrets => [Slack.BotToken, Slack.AppToken, Slack.SigningSecret, "/responses/", "ticket="];

    protected override IEnumerable<string> Settings =>
    [
        $"--Slack:BotToken={Slack.BotToken}", $"--Slack:BaseUrl={Slack.BaseUrl}",
        isHttp ? $"--Slack:SigningSecret={Slack.SigningSecret}" : $"--Slack:AppToken={Slack.AppToken}", "--Access:Mode=Open", .. settings,
    ];

    protected override bool HasHandedIn => Slack.PendingEnvelopes == 0;

    /// <summary>Opens with the door wide open and no limits of pace, unless the settings say otherwise. By default over sockets.</summary>
    public static async Task<Workspace> OpenAsync(string engine = TestStore.Sqlite, SlackEmulatorOptions? options = null, bool isHttp = false, params string[] settings)
    {
        var site = await Site.OnAsync(engine);
        var slack = await SlackEmulator.StartAsync(options ?? Patient);
        return new(site, slack, isHttp, settings);
    }

    /// <param name="rates">How fast the program thinks Slack may be sent to.</param>
    public static async Task<Workspace> OpenAsync(SlackEmulatorOptions options, SlackRates rates)
    {
        var site = await Site.OnAsync(TestStore.Sqlite);
        return new(site, await SlackEmulator.StartAsync(options), isHttp: false, settings: []) { Rates = rates };
    }

    /// <summary>Slack goes by the program's clock: what it signs over HTTP is fresh to the program, and its addresses run out when that runs ahead.</summary>
    public static async Task<Workspace> OpenOnOneClockAsync(bool isHttp = false, string engine = TestStore.Sqlite, SlackEmulatorOptions? options = null, params string[] settings)
    {
        var site = await Site.OnAsync(engine);
        return new(site, await SlackEmulator.StartAsync((options ?? Patient) with { Clock = site.Clock }), isHttp, settings);
    }

    /// <summary>Starts a program and waits until Slack can hand in.</summary>
    public Task<WebApplication> ServeAndConnectAsync(params string[] more) => ServeAndConnectAsync(_ => { }, more);

    /// <param name="change">What this test has otherwise.</param>
    public async Task<WebApplication> ServeAndConnectAsync(Action<IHostApplicationBuilder> change, params string[] more)
    {
        var program = await ServeAsync(change, more);
        if (isHttp) Slack.UseHttp(new Uri(program.Urls.Single()));
        else await UntilAsync(() => Slack.Sockets > 0);
        return program;
    }

    /// <summary>Says it to the bot alone and returns the answer.</summary>
    public static async Task<SimulatedMessage> TellAsync(SimulatedUser user, string text) =>
        await user.Dm.NextBotMessageAsync(after: user.Say(user.Dm, text));

    /// <summary>Mentions the bot in a channel and returns the answer in the thread.</summary>
    public static async Task<SimulatedMessage> MentionAsync(SimulatedUser user, SimulatedChannel channel, string text)
    {
        var said = user.Say(channel, $"@CoopBot {text}");
        return await channel.NextBotMessageAsync(after: said, thread: said);
    }

    /// <summary>Types the command and returns what only the user sees.</summary>
    public static async Task<SimulatedMessage> SlashAsync(SimulatedUser user, SimulatedChannel channel, string line)
    {
        var last = user.Ephemerals.LastOrDefault();
        user.Slash(channel, $"/coop {line}");
        return await user.NextEphemeralAsync(after: last);
    }

    /// <summary>Presses a button whose answer only the user sees.</summary>
    public static async Task<SimulatedMessage> PressAsync(SimulatedUser user, SimulatedMessage message, string label)
    {
        var last = user.Ephemerals.LastOrDefault();
        user.Press(message, label);
        return await user.NextEphemeralAsync(after: last);
    }

    /// <summary>Goes to the hour of the digest; returns what comes into the channel first from then on.</summary>
    public async Task<SimulatedMessage> DigestAsync(SimulatedChannel channel)
    {
        await SettledAsync();
        var last = channel.Messages.LastOrDefault();
        await GoToDigestAsync();
        return await channel.NextBotMessageAsync(after: last);
    }

    /// <summary>Brings news; returns what comes into the channel first from then on.</summary>
    public async Task<SimulatedMessage> AlertAsync(SimulatedChannel channel, int first, int count)
    {
        await SettledAsync();
        var last = channel.Messages[^1];
        await NewsAsync(first, count);
        await PassAsync(TimeSpan.FromMinutes(2));
        return await channel.NextBotMessageAsync(after: last);
    }

    /// <summary>Brings news of which nothing comes into the channel.</summary>
    public async Task SilenceAsync(SimulatedChannel channel, int first, int count)
    {
        await SettledAsync();
        var last = channel.Messages[^1];
        await NewsAsync(first, count);
        await PassAsync(TimeSpan.FromMinutes(3));
        await SettledAsync();
        channel.Messages[^1].ShouldBe(last);
    }

    /// <summary>Nothing was refused, nothing is left unanswered or unsent.</summary>
    public async Task PeaceAsync(SimulatedChannel channel)
    {
        await SettledAsync();
        Slack.Problems.ShouldBeEmpty();
        Slack.Lost.ShouldBeEmpty();
        Slack.UnknownResponses.ShouldBeEmpty();
        (await Site.CountAsync("outbox where state <> 'sent'")).ShouldBe(0);
    }

    /// <summary>Puts a plain message into the outbox.</summary>
    public Task PostAsync(SimulatedChannel channel, string text) => PostAsync(AddressOf(channel), text);

    /// <summary>The user says hello to the bot alone; waits until nothing of it is left to be done.</summary>
    public async Task<SimulatedMessage> GreetAsync(SimulatedUser user)
    {
        var hello = await TellAsync(user, "start");
        await SettledAsync();
        return hello;
    }

    /// <summary>A channel that the user has brought the bot into, and that it has greeted.</summary>
    public async Task<SimulatedChannel> ChannelAsync(SimulatedUser user, string name)
    {
        var channel = Slack.AddChannel(name, creator: user);
        user.Invite(channel);
        await channel.NextBotMessageAsync();
        await SettledAsync();
        return channel;
    }

    /// <summary>All that comes into the channel in answer to what is done: the first message and what goes on in its thread.</summary>
    public async Task<IReadOnlyList<SimulatedMessage>> PiecesAsync(SimulatedChannel channel, Func<Task> act)
    {
        await SettledAsync();
        var before = channel.Messages;
        await act();
        var first = await channel.NextBotMessageAsync(after: before.LastOrDefault());
        await SettledAsync();
        channel.BotMessages.Except(before).ShouldHaveSingleItem();
        return [first, .. channel.ThreadOf(first)];
    }

    /// <summary>Waits until nothing is sent to the channel any more; returns why.</summary>
    public Task<string> SuspendedAsync(SimulatedChannel channel) => SuspendedAsync(AddressOf(channel));

    public Task ResumedAsync(SimulatedChannel channel) => ResumedAsync(AddressOf(channel));

    public static ChatAddress AddressOf(SimulatedChannel channel) => new SlackAddress(channel.Id).Chat;

    public static ChatAddress AddressOf(SimulatedUser user) => new SlackAddress(user.Id).Chat;

    protected override void Change(IHostApplicationBuilder builder) => builder.Services.AddSingleton(Rates);

    /// <summary>How fast the program thinks Slack may be sent to.</summary>
    public SlackRates Rates { get; init; } = new(null, null, null);

    protected override void ReleaseFaults()
    {
        Slack.Faults.Clear();
        Slack.Faults.Release();
    }

    protected override async Task EndPlatformAsync() => await Slack.DisposeAsync();
}
