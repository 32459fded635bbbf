using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Commands;

internal sealed class TimezoneCommand(ZoneFinder zones, SettingFlow flow) : ISetting
{
    private const int MostOffered = 8;

    private static readonly string[] Offered = ["Asia/Tashkent", "Asia/Almaty", "Europe/Warsaw", "Europe/Kyiv", "Europe/Moscow", "Asia/Tokyo"];

    public string Name => "timezone";

    public string Usage => "[zone]";

    public string Example => "/timezone Tashkent";

    public bool Changes(string arguments) => arguments.Length > 0;

    public string? Write(Chat chat, DateTimeOffset now) => chat.Zone;

    public SettingReading Read(string arguments, Call call)
    {
        var voice = call.Voice;
        var found = zones.Find(arguments, call.Now);
        if (found.Count == 1) return SettingReading.For(found[0] == call.Chat.Zone ? call.Chat : call.Chat with { Zone = found[0], LastSlot = call.Now });
        return SettingReading.Not(
            found.Count > 1 ? voice.Say("command.timezone.several")
            : ZoneFinder.IsOffset(arguments) ? voice.Say("command.timezone.nooffset", ("word", arguments))
            : voice.Say("command.timezone.unknown", ("word", arguments)));
    }

    public async Task<Message> RunAsync(Call call, CancellationToken cancel)
    {
        var voice = call.Voice;
        if (call.Arguments.Length == 0) return voice.Correct(Told(call.Chat.Zone, call, "command.timezone.current"), Example, Choice(Likely(voice), voice));

        var reading = Read(call.Arguments, call);
        if (reading.Chat is { } chat)
        {
            await flow.KeepAsync(call.Chat, chat, cancel);
            // A fixed offset knows no summer time; a city does.
            var sameClock = ZoneFinder.IsFixed(chat.Zone) ? zones.At(call.Arguments, call.Now) : [];
            var told = Told(chat.Zone, call, "command.timezone.set") + (sameClock.Count == 0 ? "" : " " + voice.Say("command.timezone.fixed"));
            return voice.Answer(told, [.. Buttons(sameClock, voice), new Button(voice.Say("button.schedule"), "/schedule", InPlace: true), voice.Back()]);
        }
        if (zones.Find(call.Arguments, call.Now) is { Count: > 1 } several) return voice.Answer(reading.Why, Choice(several, voice));

        var guesses = zones.Guess(call.Arguments);
        return voice.Correct(reading.Why, Example, Choice(guesses.Count > 0 ? guesses : Likely(voice), voice));
    }

    /// <summary>Those where the chat's language is at home first.</summary>
    private static IEnumerable<string> Likely(Voice voice) => voice.Words("command.timezone.likely").Concat(Offered).Distinct().Take(MostOffered);

    private static string Told(string zone, Call call, string key)
    {
        var local = TimeZoneInfo.ConvertTime(call.Now, TimeZoneInfo.FindSystemTimeZoneById(zone));
        return call.Voice.Say(key, ("zone", ZoneTeller.Tell(zone, call.Voice)), ("moment", call.Voice.Moment(local.DateTime)));
    }

    private static Button[] Choice(IEnumerable<string> zones, Voice voice) => [.. Buttons(zones, voice), voice.Back()];

    private static Button[] Buttons(IEnumerable<string> zones, Voice voice) =>
        [.. zones.Take(MostOffered).Select(zone => new Button(ZoneTeller.Tell(zone, voice), "/timezone " + zone, InPlace: true))];
}
