using System.Globalization;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Commands;

/// <summary>Nothing comes by itself for some days, until a date, or until somebody says so.</summary>
internal sealed class PauseCommand(SettingFlow flow, PauseReader reader) : ISetting
{
    private const string Asking = "?";

    private static readonly int[] Offered = [1, 3, 7, 14];

    public string Name => "pause";

    public string Usage => "[days|until]";

    public string Example => "/pause 3";

    public bool Changes(string arguments) => arguments != Asking;

    public string? Write(Chat chat, DateTimeOffset now) =>
        !chat.IsPaused(now) ? null
        : chat.PausedUntil == Chat.UntilResumed ? ""
        : chat.PausedUntil!.Value.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    public SettingReading Read(string arguments, Call call)
    {
        var voice = call.Voice;
        return reader.Read(arguments, TimeZoneInfo.FindSystemTimeZoneById(call.Chat.Zone), call.Now) switch
        {
            { Until: { } until } => SettingReading.For(call.Chat with { PausedUntil = until }),
            { Fault: PauseFault.Past } => SettingReading.Not(voice.Say("command.pause.past", ("text", arguments))),
            { Fault: PauseFault.TooLong } => SettingReading.Not(voice.Say("command.pause.toolong", ("n", PauseReader.MostDays))),
            _ => SettingReading.Not(voice.Say("command.pause.wrong", ("text", arguments))),
        };
    }

    public async Task<Message> RunAsync(Call call, CancellationToken cancel)
    {
        var voice = call.Voice;
        if (call.Arguments == Asking) return voice.Answer(PauseTeller.Tell(call.Chat, call.Now, voice) ?? voice.Say("command.pause.ask"), [.. Choice(voice)]);
        var reading = Read(call.Arguments, call);
        if (reading.Chat is not { } chat) return voice.Correct(reading.Why, Example, [.. Choice(voice)]);

        await flow.KeepAsync(call.Chat, chat, cancel);
        return voice.Answer(PauseTeller.Tell(chat, call.Now, voice)!, new Button(voice.Say("button.resume"), "/resume", InPlace: true), voice.Back());
    }

    private static IEnumerable<Button> Choice(Voice voice) =>
    [
        .. Offered.Select(days => new Button(voice.Say("command.pause.days", ("n", days)), $"/pause {days}", InPlace: true)),
        new(voice.Say("command.pause.button.open"), "/pause", InPlace: true),
        voice.Back(),
    ];
}
