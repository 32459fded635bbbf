using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using CoopBot.Knowledge;
using FuzzySharp;

namespace CoopBot.Commands;

/// <summary>From what people call their time zone to IANA ids: Asia/Almaty, Алматы, new york, UTC+5.</summary>
internal sealed partial class ZoneFinder
{
    /// <summary>Kiribati's Line Islands.</summary>
    private static readonly TimeSpan FarthestOffset = TimeSpan.FromHours(14);

    private const int MostGuesses = 3;

    private static readonly string[] Areas = ["Asia/", "Europe/", "Africa/", "America/", "Australia/", "Pacific/", "Atlantic/", "Indian/"];

    /// <summary>Out of 100.</summary>
    private const int GoodGuess = 75;

    private readonly FrozenDictionary<string, string> ids;
    private readonly ILookup<string, string> cities;
    private readonly IReadOnlyList<string> likely;

    public ZoneFinder(IEnumerable<Voice> voices)
    {
        var zones = TimeZoneInfo.GetSystemTimeZones().Where(zone => zone.HasIanaId).Select(zone => zone.Id).ToList();
        var named = voices
            .SelectMany(voice => voice.Keys.Where(key => key.StartsWith(ZoneTeller.Key, StringComparison.Ordinal)).SelectMany(key => voice.Words(key).Select(city => (City: city, Id: key[ZoneTeller.Key.Length..]))))
            .ToList();
        likely = [.. named.Select(pair => pair.Id).Distinct()];
        ids = zones.Concat(likely).Distinct().ToFrozenDictionary(id => id, StringComparer.OrdinalIgnoreCase);
        cities = zones.Select(id => (City: id[(id.LastIndexOf('/') + 1)..].Replace('_', ' '), Id: id))
            .Concat(named)
            .Select(pair => (City: Plain(pair.City), pair.Id))
            .Distinct()
            .ToLookup(pair => pair.City, pair => pair.Id);
    }

    /// <summary>The IANA ids of all zones that can be named.</summary>
    public IReadOnlyCollection<string> Ids => ids.Values;

    /// <summary>The zones that are meant: one when it is clear, several when it is not, none when nobody calls a zone that.</summary>
    public IReadOnlyList<string> Find(string text, DateTimeOffset now)
    {
        var typed = text.Trim();
        if (ids.TryGetValue(typed.Replace(' ', '_'), out var id)) return [id];
        if (cities.Contains(Plain(typed))) return [.. cities[Plain(typed)]];
        if (Offset(typed) is not { } offset) return Id().IsMatch(typed) && TimeZoneInfo.TryFindSystemTimeZoneById(typed, out var known) && known.HasIanaId ? [typed] : [];
        return OfOffset(offset) is { } fixedZone ? [fixedZone] : At(typed, now) is { Count: > 0 } named ? named : OnlyOf(offset, now);
    }

    /// <summary>True for UTC+5:30, whether a zone has that offset or not.</summary>
    public static bool IsOffset(string text) => Offset(text) is not null;

    /// <summary>True for the zone of an offset that knows no summer time.</summary>
    public static bool IsFixed(string zone) => zone.StartsWith("Etc/", StringComparison.Ordinal);

    /// <summary>The zones with a name like this one, for a misspelt city.</summary>
    public IReadOnlyList<string> Guess(string text)
    {
        var typed = Plain(text);
        return [.. cities
            .Select(city => (City: city, Score: Fuzz.Ratio(typed, city.Key)))
            .Where(guess => guess.Score >= GoodGuess)
            .OrderByDescending(guess => guess.Score)
            .SelectMany(guess => guess.City)
            .Distinct()
            .Take(MostGuesses)];
    }

    /// <summary>The likely zones whose clocks show the offset of UTC+5 at the moment; none when the text is no offset.</summary>
    public IReadOnlyList<string> At(string text, DateTimeOffset now) =>
        Offset(text) is { } offset ? [.. likely.Where(id => TimeZoneInfo.FindSystemTimeZoneById(id).GetUtcOffset(now) == offset)] : [];

    /// <summary>Zones of places that have no name in the texts: Kathmandu, Adelaide. Of several names of one place the first is taken.</summary>
    private IReadOnlyList<string> OnlyOf(TimeSpan offset, DateTimeOffset now) =>
        [.. ids.Values
            .Where(id => Areas.Any(area => id.StartsWith(area, StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal)
            .Select(id => TimeZoneInfo.FindSystemTimeZoneById(id))
            .Where(zone => zone.GetUtcOffset(now) == offset)
            .DistinctBy(zone => zone.DisplayName + zone.StandardName)
            .Select(zone => zone.Id)];

    private static TimeSpan? Offset(string text)
    {
        if (UtcOffset().Match(text.Trim()) is not { Success: true } match) return null;
        var hours = match.Groups["hours"] is { Success: true, Value: var typed } ? int.Parse(typed, CultureInfo.InvariantCulture) : 0;
        var minutes = match.Groups["minutes"] is { Success: true, Value: var rest } ? int.Parse(rest, CultureInfo.InvariantCulture) : 0;
        var offset = new TimeSpan(hours, minutes, 0);
        if (offset > FarthestOffset || text.Length == 0) return null;
        return match.Groups["sign"].Value is "-" or "−" or "–" ? -offset : offset;
    }

    /// <summary>The zone of a fixed offset; its id counts westward: Etc/GMT-5 is UTC+5.</summary>
    private static string? OfOffset(TimeSpan offset)
    {
        if (offset.Minutes != 0) return null;
        var id = offset == TimeSpan.Zero ? "Etc/UTC" : string.Create(CultureInfo.InvariantCulture, $"Etc/GMT{-offset.Hours:+0;-0}");
        return TimeZoneInfo.TryFindSystemTimeZoneById(id, out _) ? id : null;
    }

    private static string Plain(string city) => Fold.Text(city.Trim()).Replace('-', ' ').Replace('_', ' ');

    /// <summary>The shape of ids, old ones too that no list shows.</summary>
    [GeneratedRegex(@"^[A-Z][A-Za-z_]+(?:/[A-Z][A-Za-z0-9_+-]+){1,2}$")]
    private static partial Regex Id();

    [GeneratedRegex(@"^(?:utc|gmt)?\s*(?:(?<sign>[+\-−–])\s*(?<hours>\d{1,2})(?::?(?<minutes>[0-5]\d))?)?$", RegexOptions.IgnoreCase)]
    private static partial Regex UtcOffset();
}
