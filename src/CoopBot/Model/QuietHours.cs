using System.Globalization;

namespace CoopBot.Model;

/// <summary>The hours of the chat's own clock in which nothing comes by itself, written <c>22:00-07:00</c>; they may go over midnight.</summary>
/// <param name="To">The first minute that is no longer quiet. Never the same as <paramref name="From"/>.</param>
internal sealed record QuietHours(TimeOnly From, TimeOnly To)
{
    public bool Contains(TimeOnly time) => time.IsBetween(From, To);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{From:HH:mm}-{To:HH:mm}");

    /// <summary>Reads what <see cref="ToString"/> writes; null when it is none.</summary>
    public static QuietHours? Parse(string text) =>
        text.Split('-') is [var from, var to] && Clock(from) is { } begins && Clock(to) is { } ends && begins != ends ? new QuietHours(begins, ends) : null;

    private static TimeOnly? Clock(string text) =>
        TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}
