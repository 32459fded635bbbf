using CoopBot.Model;

namespace CoopBot.Digests;

internal sealed class DigestSettings : ISettings
{
    public static string Section => "Digests";

    /// <summary>Expressions are tried from here on: the settings know no clock.</summary>
    private static readonly DateTimeOffset AnyTime = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>When a chat that set nothing is told.</summary>
    public string DefaultSchedule { get; set; } = "daily 09:00";

    /// <summary>IANA time zone of a chat that set nothing.</summary>
    public string DefaultZone { get; set; } = "Asia/Tashkent";

    /// <summary>How many days back the first digest of a new subscription reaches, 0 to 90.</summary>
    public int BackfillDays { get; set; } = 7;

    /// <summary>How many stories a digest tells in full; the others follow as headlines. 1 to 50.</summary>
    public int MaxStories { get; set; } = 10;

    public IEnumerable<SettingProblem> Problems()
    {
        if (Schedule.Parse(DefaultSchedule) is not { } schedule)
            yield return new(nameof(DefaultSchedule), DefaultSchedule, "a schedule such as 'daily 09:00', 'weekdays 08:30 18:00', 'mon,thu 10:00', 'cron 0 0 9 ? * MON-FRI' or 'off'");
        else if (CronRule.FaultOf(schedule, AnyTime) is { } fault)
            yield return new(nameof(DefaultSchedule), DefaultSchedule, RightInPlaceOf(fault));
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(DefaultZone, out var zone) || !zone.HasIanaId)
            yield return new(nameof(DefaultZone), DefaultZone, "an IANA time zone such as Asia/Tashkent or Europe/Warsaw");
        if (BackfillDays is < 0 or > 90)
            yield return new(nameof(BackfillDays), BackfillDays.ToString(), "a number of days from 0 to 90");
        if (MaxStories is < 1 or > 50)
            yield return new(nameof(MaxStories), MaxStories.ToString(), "a number of stories from 1 to 50");
    }

    private static string RightInPlaceOf(CronFault fault) => fault switch
    {
        CronFault.Never => "a cron expression that some day fits",
        CronFault.TooOften => $"a cron expression whose times lie at least {CronRule.Shortest.TotalMinutes} minutes apart",
        _ => "a cron expression as Quartz has it, such as 'cron 0 0 9 ? * MON-FRI', or in the five fields of Unix",
    };
}
