using System.Globalization;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Commands;

/// <summary>Says a schedule in words: every day at 09:00.</summary>
internal static class ScheduleTeller
{
    /// <summary>As the state of a chat: off is "switched off", not "switch off".</summary>
    public static string State(Schedule schedule, Voice voice) => schedule.IsOff ? voice.Say("command.schedule.state.off") : Tell(schedule, voice);

    public static string Tell(Schedule schedule, Voice voice)
    {
        if (schedule.IsOff) return voice.Say("command.schedule.told.off");
        if (schedule.Cron is { } cron) return voice.Say("command.schedule.told.cron", ("cron", cron));

        var times = voice.Join(schedule.Times.Select(time => time.ToString("HH:mm", CultureInfo.InvariantCulture)));
        return schedule.ToString().Split(' ')[0] switch
        {
            "daily" => voice.Say("command.schedule.told.daily", ("times", times)),
            "weekdays" => voice.Say("command.schedule.told.weekdays", ("times", times)),
            var days => voice.Say("command.schedule.told.days", ("days", voice.Join(days.Split(',').Select(day => voice.Say($"command.schedule.told.{day}")))), ("times", times)),
        };
    }
}
