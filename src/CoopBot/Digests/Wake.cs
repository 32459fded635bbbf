using CoopBot.Model;

namespace CoopBot.Digests;

/// <summary>A time of day, on some days of the week, in a zone: what one Quartz trigger stands for.</summary>
/// <param name="Time">A schedule of a single time, or of an expression.</param>
internal sealed record Wake(Schedule Time, string Zone)
{
    /// <summary>The same wake always has the same name: <c>daily 09:00 Asia/Tashkent</c>.</summary>
    public string Name => $"{Time} {Zone}";

    /// <summary>As Quartz writes it: second, minute, hour, any day of the month, any month, the days of the week.</summary>
    public string Cron => Time.Cron ??
        $"0 {Time.Times[0].Minute} {Time.Times[0].Hour} ? * {string.Join(',', Time.Days.Select(day => day.ToString()[..3].ToUpperInvariant()))}";

    public static IEnumerable<Wake> Of(Schedule schedule, string zone) =>
        schedule.Cron is not null ? [new Wake(schedule, zone)] : schedule.Times.Select(time => new Wake(schedule with { Times = [time] }, zone));
}
