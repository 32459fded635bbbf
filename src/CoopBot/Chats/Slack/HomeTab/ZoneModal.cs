using System.Globalization;
using CoopBot.Chats.Slack.Wire.Blocks;
using CoopBot.Chats.Slack.Wire.Payloads;
using CoopBot.Commands;
using CoopBot.Knowledge;

namespace CoopBot.Chats.Slack.HomeTab;

/// <summary>Asks for the time zone.</summary>
internal sealed class ZoneModal(ZoneFinder zones)
{
    private const string Zone = "zone";

    /// <summary>Slack takes no more options in a group.</summary>
    private const int MostInGroup = 100;

    /// <summary>What stands before the slash of the ids, those nearest to the readers first.</summary>
    private static readonly (string Area, string Key)[] Regions =
    [
        ("Asia", "home.zone.asia"),
        ("Europe", "home.zone.europe"),
        ("America", "home.zone.america"),
        ("Africa", "home.zone.africa"),
        ("Australia", "home.zone.australia"),
        ("Pacific", "home.zone.pacific"),
        ("Atlantic", "home.zone.atlantic"),
        ("Indian", "home.zone.indian"),
        ("Antarctica", "home.zone.antarctica"),
        ("Arctic", "home.zone.arctic"),
    ];

    /// <param name="current">IANA id of the zone that is set.</param>
    public ModalView Of(string current, DateTimeOffset now, Voice voice)
    {
        var groups = Groups(current, now, voice).ToList();
        return Form.Of(
            HomeAction.Zone, voice.Say("button.timezone"), voice.Say("home.save"), voice,
            Form.Field(
                voice.Say("button.timezone"),
                new StaticSelect(Zone)
                {
                    OptionGroups = groups,
                    InitialOption = groups.SelectMany(group => group.Options).First(option => option.Value == current),
                },
                voice.Say("home.zone.hint")));
    }

    /// <param name="current">The zone that is set now; choosing it again changes nothing, even if it is one that cannot be typed.</param>
    public static Wish Read(ViewState state, string current) =>
        state.One(Zone) is { } chosen && chosen != current ? Wish.For("/timezone " + chosen) : Wish.None;

    private IEnumerable<OptionGroup> Groups(string current, DateTimeOffset now, Voice voice)
    {
        var sorting = StringComparer.Create(voice.Language.Culture, ignoreCase: true);
        var listed = zones.Ids.ToLookup(id => id.Split('/')[0]);
        if (!Regions.Any(region => listed[region.Area].Contains(current))) yield return Form.Group(voice.Say("home.zone.current"), [OptionOf(current)]);

        foreach (var (area, key) in Regions)
        {
            var chunks = listed[area].Select(OptionOf).OrderBy(option => option.Text.Text, sorting).Chunk(MostInGroup).ToList();
            foreach (var (at, chunk) in chunks.Index()) yield return Form.Group(voice.Say(key) + (chunks.Count > 1 ? $" {at + 1}" : ""), chunk);
        }

        Option OptionOf(string id) => Form.Option($"{ZoneTeller.Tell(id, voice)} · {Offset(id, now)}", id);
    }

    /// <summary>UTC+5, UTC+5:30, UTC.</summary>
    private static string Offset(string zone, DateTimeOffset now)
    {
        var offset = TimeZoneInfo.FindSystemTimeZoneById(zone).GetUtcOffset(now);
        if (offset == TimeSpan.Zero) return "UTC";
        var format = offset.Minutes == 0 ? "%h" : @"h\:mm";
        return $"UTC{(offset < TimeSpan.Zero ? '−' : '+')}{offset.Duration().ToString(format, CultureInfo.InvariantCulture)}";
    }
}
