using System.Globalization;
using CoopBot.Knowledge;

namespace CoopBot.Commands;

/// <summary>Says a time zone by its city: Tashkent, Варшава, UTC+5.</summary>
internal static class ZoneTeller
{
    /// <summary>Before the id, a text with the names of the zone's cities: <c>zone.Asia/Tashkent</c>.</summary>
    public const string Key = "zone.";

    private const string FixedOffset = "Etc/GMT";

    public static string Tell(string zone, Voice voice)
    {
        if (voice.Has(Key + zone)) return voice.Words(Key + zone)[0];
        if (zone.StartsWith(FixedOffset, StringComparison.Ordinal) && int.TryParse(zone.AsSpan(FixedOffset.Length), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var west))
            return west == 0 ? "UTC" : $"UTC{(west < 0 ? '+' : '−')}{Math.Abs(west)}";
        return zone[(zone.LastIndexOf('/') + 1)..].Replace('_', ' ');
    }
}
