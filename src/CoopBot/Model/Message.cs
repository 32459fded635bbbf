using System.Collections.Immutable;

namespace CoopBot.Model;

/// <summary>
/// What the bot says, free of any platform. A platform that must cut it cuts between parts, never inside one.
/// </summary>
/// <param name="Language">ISO 639-1 code of the language it is in: for screen readers and right fonts.</param>
internal sealed record Message(string Language, ImmutableArray<Part> Parts)
{
    /// <summary>True when it comes without a sound, where the platform can.</summary>
    public bool IsSilent { get; init; }

    public static Message Of(string language, params ReadOnlySpan<Part> parts) => new(language, [.. parts]);
}
