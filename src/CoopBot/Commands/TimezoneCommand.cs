using CoopBot.Digests;
using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Commands;

internal sealed class TimezoneCommand(ZoneFinder zones, ChatTable chats, DigestSchedule wakes) : ICommand
{
    private static readonly string[] Offered = ["Asia/Tashkent", "Asia/Almaty", "Europe/Warsaw", "Europe/Kyiv", "Europe/Moscow", "Asia/Tokyo"];

    public string Name => "timezone";

    public string Usage => "[zone]";

    public string Example => "/timezone Tashkent";

    public bool Changes(string arguments) => arguments.Length > 0;

    public async Task<Message> RunAsync(Call call, CancellationToken cancel)
    {
        var voice = call.Voice;
        if (call.Arguments.Length == 0) return voice.Correct(Told(call.Chat.Zone, call, "command.timezone.current"), Example, Choice(Offered, voice));

        var found = zones.Find(call.Arguments);
        var sameClock = zones.At(call.Arguments, call.Now);
        if (found.Count == 1)
        {
            await chats.SaveAsync(call.Chat with { Zone = found[0], LastSlot = call.Now }, cancel);
            await wakes.RefreshAsync(cancel);
            // A fixed offset knows no summer time; a city does.
            var told = Told(found[0], call, "command.timezone.set") + (sameClock.Count == 0 ? "" : " " + voice.Say("command.timezone.fixed"));
            return voice.Answer(told, [.. Buttons(sameClock, voice), new Button(voice.Say("button.schedule"), "/schedule", InPlace: true), voice.Back()]);
        }
        if (found.Count > 1 || sameClock.Count > 0) return voice.Answer(voice.Say("command.timezone.several"), Choice(found.Count > 1 ? found : sameClock, voice));

        var guesses = zones.Guess(call.Arguments);
        return voice.Correct(voice.Say("command.timezone.unknown", ("word", call.Arguments)), Example, Choice(guesses.Count > 0 ? guesses : Offered, voice));
    }

    private static string Told(string zone, Call call, string key)
    {
        var local = TimeZoneInfo.ConvertTime(call.Now, TimeZoneInfo.FindSystemTimeZoneById(zone));
        return call.Voice.Say(key, ("zone", ZoneTeller.Tell(zone, call.Voice)), ("moment", call.Voice.Moment(local.DateTime)));
    }

    private static Button[] Choice(IEnumerable<string> zones, Voice voice) => [.. Buttons(zones, voice), voice.Back()];

    private static Button[] Buttons(IEnumerable<string> zones, Voice voice) =>
        [.. zones.Select(zone => new Button(ZoneTeller.Tell(zone, voice), "/timezone " + zone, InPlace: true))];
}
