using CoopBot.Digests;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Commands;

internal sealed class ScheduleCommand(ScheduleReader reader, SettingFlow flow) : ISetting
{
    private const int TimesShown = 3;

    private const string CronExample = "/schedule cron 0 0 9 ? * MON-FRI";

    private static readonly string[] Offered = ["daily 09:00", "weekdays 08:30", "daily 09:00 18:00", "mon 10:00", "off"];

    public string Name => "schedule";

    public string Usage => "[when]";

    public string Example => "/schedule weekdays 08:30 18:00";

    public bool Changes(string arguments) => arguments.Length > 0;

    public string? Write(Chat chat, DateTimeOffset now) => chat.Schedule.ToString();

    public SettingReading Read(string arguments, Call call)
    {
        var voice = call.Voice;
        if (reader.Read(arguments) is not { } schedule)
            return SettingReading.Not(ScheduleReader.IsCron(arguments) ? voice.Say("command.schedule.cron.unreadable") : voice.Say("command.schedule.wrong", ("text", arguments)));
        return CronRule.FaultOf(schedule, call.Now) switch
        {
            CronFault.Unreadable => SettingReading.Not(voice.Say("command.schedule.cron.unreadable")),
            CronFault.Never => SettingReading.Not(voice.Say("command.schedule.cron.never")),
            CronFault.TooOften => SettingReading.Not(voice.Say("command.schedule.cron.toooften", ("n", (int)CronRule.Shortest.TotalMinutes))),
            // Setting the same once more moves nothing.
            _ => SettingReading.For(schedule == call.Chat.Schedule ? call.Chat : call.Chat with { Schedule = schedule, LastSlot = call.Now }),
        };
    }

    public async Task<Message> RunAsync(Call call, CancellationToken cancel)
    {
        var voice = call.Voice;
        if (call.Arguments.Length == 0) return WithOffers(call, Told(call.Chat, call, "command.schedule.current"));
        var reading = Read(call.Arguments, call);
        if (reading.Chat is not { } chat) return ScheduleReader.IsCron(call.Arguments) ? voice.Correct(reading.Why, CronExample, Zone(voice), voice.Back()) : WithOffers(call, [Paragraph.Of(reading.Why)]);

        await flow.KeepAsync(call.Chat, chat, cancel);
        return voice.Answer(Part.Of([.. Told(chat, call, "command.schedule.set")]).With(Zone(voice), voice.Back()));
    }

    private static Message WithOffers(Call call, IEnumerable<Block> told)
    {
        var voice = call.Voice;
        var examples = Note.Of(
            voice.Say("command.schedule.examples") + " ", Run.Code("/schedule daily 09:00"), " · ", Run.Code("/schedule mon,thu 10:00"), " · ", Run.Code("/schedule off"), " · ", Run.Code(CronExample));
        var offers = Offered.Select(text => (Text: text, Schedule: Schedule.Parse(text)!))
            .Where(offer => offer.Schedule != call.Chat.Schedule)
            .Select(offer => new Button(ScheduleTeller.Tell(offer.Schedule, voice), "/schedule " + offer.Text, InPlace: true));
        return voice.Answer(Part.Of([.. told, examples]).With([.. offers, Zone(voice), voice.Back()]));
    }

    private static Button Zone(Voice voice) => new(voice.Say("button.timezone"), "/timezone", InPlace: true);

    private static IEnumerable<Block> Told(Chat chat, Call call, string key)
    {
        var voice = call.Voice;
        if (chat.Schedule.IsOff)
        {
            yield return Paragraph.Of(voice.Say("command.schedule.isoff"));
            yield break;
        }
        yield return Paragraph.Of(voice.Say(key, ("schedule", ScheduleTeller.Tell(chat.Schedule, voice)), ("zone", ZoneTeller.Tell(chat.Zone, voice))));
        yield return Paragraph.Of(voice.Say("command.schedule.next"));
        yield return new Bullets([.. DigestTimes.Next(chat, call.Now, TimesShown, voice).Select(moment => Paragraph.Of(moment))]);
        if (QuietTeller.Waiting(chat, call.Now, voice) is { } waiting) yield return Note.Of(waiting);
    }
}
