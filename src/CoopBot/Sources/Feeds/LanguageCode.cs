namespace CoopBot.Sources.Feeds;

/// <summary>Languages as feeds name them.</summary>
internal static class LanguageCode
{
    /// <summary>The ISO 639-1 code in a tag such as <c>ru-RU</c> or <c>pl_PL</c>, also where a country stands for its language; null when there is none.</summary>
    internal static string? Of(string? tag)
    {
        var trimmed = tag.AsSpan().Trim();
        return trimmed.Length >= 2 && char.IsAsciiLetter(trimmed[0]) && char.IsAsciiLetter(trimmed[1]) && (trimmed.Length == 2 || trimmed[2] is '-' or '_')
            ? trimmed[..2].ToString().ToLowerInvariant() switch { "kz" => "kk", "ua" => "uk", "jp" => "ja", var code => code }
            : null;
    }
}
