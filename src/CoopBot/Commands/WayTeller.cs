using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Commands;

/// <summary>Says how a subscription comes.</summary>
internal static class WayTeller
{
    /// <summary>As the end of a line: with the digest.</summary>
    public static string Tell(Way way, Voice voice) => way switch
    {
        Way.Instant => voice.Say("way.instant"),
        Way.Both => voice.Say("way.both"),
        _ => voice.Say("way.digest"),
    };

    /// <summary>In a sentence: It comes with the digest.</summary>
    public static string Sentence(Way way, Voice voice) => way switch
    {
        Way.Instant => voice.Say("way.instant.sentence"),
        Way.Both => voice.Say("way.both.sentence"),
        _ => voice.Say("way.digest.sentence"),
    };

    /// <summary>On a button.</summary>
    public static string Label(Way way, Voice voice) => way switch
    {
        Way.Instant => "⚡ " + voice.Say("way.instant.label"),
        Way.Both => "⚡🗓️ " + voice.Say("way.both.label"),
        _ => "🗓️ " + voice.Say("way.digest.label"),
    };
}
