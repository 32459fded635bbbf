using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CoopBot.Chats.Slack.Receiving;

/// <summary>Tells whether a call is Slack's own.</summary>
/// <remarks>https://docs.slack.dev/authentication/verifying-requests-from-slack</remarks>
internal static class Signature
{
    private const string Version = "v0";

    /// <summary>An old call that somebody recorded is good no more, nor is one from the future.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(5);

    internal enum Verdict
    {
        Good,

        /// <summary>Not signed with the secret, or not at all.</summary>
        Forged,

        /// <summary>Signed with the secret, but more than 5 minutes from now: played back, or a clock is wrong.</summary>
        Stale,
    }

    /// <param name="secret">The signing secret of the app.</param>
    /// <param name="timestamp">The header X-Slack-Request-Timestamp: seconds since 1970.</param>
    /// <param name="signature">The header X-Slack-Signature: v0= and 64 hexadecimal digits.</param>
    /// <param name="body">As it came, before anything is made of it.</param>
    public static Verdict IsOf(string secret, string? timestamp, string? signature, ReadOnlySpan<byte> body, DateTimeOffset now)
    {
        // Twelve digits are 30,000 years: no more can be a time.
        if (timestamp is not { Length: > 0 and <= 12 } || signature is null) return Verdict.Forged;
        if (!long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)) return Verdict.Forged;

        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret));
        hash.AppendData(Encoding.UTF8.GetBytes($"{Version}:{timestamp}:"));
        hash.AppendData(body);
        var expected = $"{Version}={Convert.ToHexStringLower(hash.GetHashAndReset())}";
        // In constant time: the first wrong letter of a guess does not show.
        if (!CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(expected), Encoding.UTF8.GetBytes(signature))) return Verdict.Forged;

        return Math.Abs(now.ToUnixTimeSeconds() - seconds) <= Fresh.TotalSeconds ? Verdict.Good : Verdict.Stale;
    }
}
