using System.Globalization;

namespace CoopBot.Stories;

/// <summary>A day, or a stretch of days, each as one number that grows with time: 20260312. A month's day is 0.</summary>
internal readonly record struct DaySpan(int First, int Last)
{
    private const int Digits = 8;

    /// <param name="iso">"2026-03-12", or two of them with "/" between.</param>
    public static DaySpan Of(string iso)
    {
        var slash = iso.IndexOf('/');
        return slash < 0 ? new DaySpan(Number(iso), Number(iso)) : new DaySpan(Number(iso[..slash]), Number(iso[(slash + 1)..]));
    }

    /// <summary>True when both have a day in common.</summary>
    public bool Touches(DaySpan other) => First <= other.Last && other.First <= Last;

    private static int Number(string day) =>
        int.TryParse(day.Replace("-", "", StringComparison.Ordinal).PadRight(Digits, '0').AsSpan(0, Digits), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
