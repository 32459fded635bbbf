using System.Security.Cryptography;
using System.Text;

namespace CoopBot.Model;

/// <summary>The first 128 bits of SHA-256 in hexadecimal: long enough to name things by, short enough to keep with each.</summary>
internal static class ShortHash
{
    private const int Bytes = 16;

    public static string Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, Bytes));
}
