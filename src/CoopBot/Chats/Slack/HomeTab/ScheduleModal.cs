using System.Globalization;
using CoopBot.Chats.Slack.Rendering;
using CoopBot.Chats.Slack.Wire.Blocks;
using CoopBot.Chats.Slack.Wire.Payloads;
using CoopBot.Commands;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Chats.Slack.HomeTab;

/// <summary>Asks for the days and times of the digests.</summary>
internal static class ScheduleModal
{
    private const string When = "when";
    private const string Days = "days";
    private const string Times = "times";

    private const string Daily = "daily";
    private const string Weekdays = "weekdays";
    private const string Chosen = "chosen";
    private const string Off = "off";

    /// <summary>Leaves an expression as it is.</summary>
    private const string Cron = "cron";

    /// <summary>As many as a schedule holds.</summary>
    private const int MostTimes = 24;

    private static readonly DayOfWeek[] Week =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    public static ModalView Of(Chat chat, Voice voice)
    {
        var schedule = chat.Schedule;
        var kind = KindOf(schedule);
        Option[] kinds =
        [
            Form.Option(voice.Say("home.schedule.daily"), Daily),
            Form.Option(voice.Say("home.schedule.weekdays"), Weekdays),
            Form.Option(voice.Say("home.schedule.chosen"), Chosen),
            Form.Option(voice.Say("home.schedule.off"), Off),
            .. schedule.Cron is null ? (Option[])[] : [Form.Option(ScheduleTeller.Tell(schedule, voice), Cron)],
        ];
        var days = Week.Select(day => Form.Option(NameOf(day, voice), WordOf(day))).ToList();
        // What the schedule has besides the half hours is offered too, or sending the modal off would lose it.
        var times = HalfHours().Concat(schedule.Times).Distinct().Order().Select(time => Form.Option(Clock(time), Clock(time))).ToList();
        return Form.Of(
            HomeAction.Schedule, voice.Say("home.schedule.title"), voice.Say("home.save"), voice,
            Form.Field(
                voice.Say("home.schedule.when"),
                new StaticSelect(When) { Options = kinds, InitialOption = kinds.Single(option => option.Value == kind) }),
            Form.Field(
                voice.Say("home.schedule.days"),
                new MultiStaticSelect(Days)
                {
                    Placeholder = LabelText.Of(voice.Say("home.choose"), 150),
                    Options = days,
                    InitialOptions = kind == Chosen ? Of(days, schedule.Days.Select(WordOf)) : null,
                },
                voice.Say("home.schedule.days.hint"),
                isOptional: true),
            Form.Field(
                voice.Say("home.schedule.times"),
                new MultiStaticSelect(Times)
                {
                    Placeholder = LabelText.Of(voice.Say("home.choose"), 150),
                    Options = times,
                    InitialOptions = schedule.Times.IsEmpty ? null : Of(times, schedule.Times.Select(Clock)),
                    MaxSelectedItems = MostTimes,
                },
                voice.Say("home.schedule.times.hint", ("zone", ZoneTeller.Tell(chat.Zone, voice))),
                isOptional: true)) with
        { PrivateMetadata = kind };
    }

    public static Wish Read(SubmittedView view, Voice voice)
    {
        var (when, days, times) = (view.State.One(When), view.State.Several(Days), view.State.Several(Times));
        if (when == Off) return Wish.For("/schedule off");
        // Who picks days and leaves "every day" as it stood means the days.
        if (days.Count > 0 && when == view.PrivateMetadata) when = Chosen;
        if (when == Cron && times.Count == 0) return Wish.None;
        if (when == Cron) when = Daily;
        if (when == Chosen && days.Count == 0) return Wish.Not(voice.Say("home.schedule.nodays"));
        if (times.Count == 0) return Wish.Not(voice.Say("home.schedule.notimes"));
        return Wish.For($"/schedule {(when == Chosen ? string.Join(',', days) : when)} {string.Join(' ', times)}");
    }

    private static string KindOf(Schedule schedule) => schedule.ToString().Split(' ')[0] switch
    {
        Off => Off,
        Cron => Cron,
        Daily => Daily,
        Weekdays => Weekdays,
        _ => Chosen,
    };

    private static IReadOnlyList<Option> Of(IEnumerable<Option> options, IEnumerable<string> values) => [.. options.Where(option => values.Contains(option.Value))];

    private static IEnumerable<TimeOnly> HalfHours() => Enumerable.Range(0, 48).Select(half => TimeOnly.MinValue.AddMinutes(30 * half));

    private static string Clock(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static string WordOf(DayOfWeek day) => day.ToString()[..3].ToLowerInvariant();

    private static string NameOf(DayOfWeek day, Voice voice)
    {
        var culture = voice.Language.Culture;
        var name = culture.DateTimeFormat.GetDayName(day);
        return name[..1].ToUpper(culture) + name[1..];
    }
}
