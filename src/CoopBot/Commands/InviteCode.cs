using System.Security.Cryptography;

namespace CoopBot.Commands;

/// <summary>One-time codes: 80 random bits, in letters and digits that cannot be taken for one another.</summary>
internal static class InviteCode
{
    /// <summary>Crockford's base 32: no I, L, O, U.</summary>
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private const int Length = 16;

    private const int GroupLength = 4;

    public static string Make() => RandomNumberGenerator.GetString(Alphabet, Length);

    /// <summary>7K2M-9QXD-...: as people are shown it.</summary>
    public static string Show(string code) => string.Join('-', code.Chunk(GroupLength).Select(group => new string(group)));

    /// <summary>True when it was perhaps meant as a code, though some of it may be missing or wrong.</summary>
    public static bool IsMeant(string typed) =>
        Read(typed) is not null || (typed.Length >= Length / 2 && typed.Any(char.IsAsciiDigit) && typed.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '-' or ' '));

    /// <summary>The code in what was typed, whatever its case and dashes; null when it is no code.</summary>
    public static string? Read(string typed)
    {
        var code = string.Concat(typed.ToUpperInvariant()
            .Where(sign => sign is not ('-' or ' '))
            .Select(sign => sign switch { 'O' => '0', 'I' or 'L' => '1', _ => sign }));
        return code.Length == Length && code.All(Alphabet.Contains) ? code : null;
    }
}
