using System.Security.Cryptography;
using System.Text;
using CoopBot.Chats.Slack.Receiving;

namespace CoopBot.Tests.Chats.Slack.Receiving;

public sealed class SignatureTests
{
    private const string Secret = "0123456789abcdef0123456789abcdef";

    private const string Body = "token=x&command=%2Fcoop&text=latest+energy";

    private const long Then = 1_772_366_400;

    private static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeSeconds(Then);

    [Fact]
    public void WhatSlackSignedIsGood() => Check($"{Then}", SignatureOf($"{Then}")).ShouldBe(Signature.Verdict.Good);

    [Theory]
    [InlineData(-300, nameof(Signature.Verdict.Good))]
    [InlineData(-301, nameof(Signature.Verdict.Stale))]
    [InlineData(300, nameof(Signature.Verdict.Good))]
    [InlineData(301, nameof(Signature.Verdict.Stale))]
    [InlineData(-Then, nameof(Signature.Verdict.Stale))]
    [InlineData(997_000_000_000, nameof(Signature.Verdict.Stale))]
    public void OnlyWhatIsFreshIsGood(long seconds, string verdict) => Check($"{Then + seconds}", SignatureOf($"{Then + seconds}")).ToString().ShouldBe(verdict);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("-5")]
    [InlineData("+1772366400")]
    [InlineData(" 1772366400")]
    [InlineData("1772366400.5")]
    [InlineData("17723664000000")]
    [InlineData("99999999999999999999999999")]
    public void WhatIsNoTimeIsForgedHoweverItIsSigned(string? timestamp) => Check(timestamp, SignatureOf(timestamp ?? "")).ShouldBe(Signature.Verdict.Forged);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("v0=")]
    [InlineData("v0=0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("żółć")]
    public void WhatIsNoSignatureIsForged(string? signature) => Check($"{Then}", signature).ShouldBe(Signature.Verdict.Forged);

    [Fact]
    public void EveryPartIsSigned()
    {
        var good = SignatureOf($"{Then}");

        Check($"{Then + 1}", good).ShouldBe(Signature.Verdict.Forged);
        Check($"{Then}", good.Replace("v0=", "v1=", StringComparison.Ordinal)).ShouldBe(Signature.Verdict.Forged);
        Check($"{Then}", good[3..]).ShouldBe(Signature.Verdict.Forged);
        Check($"{Then}", good + "0").ShouldBe(Signature.Verdict.Forged);
        Signature.IsOf(Secret, $"{Then}", good, Encoding.UTF8.GetBytes(Body + "&"), Now).ShouldBe(Signature.Verdict.Forged);
        Signature.IsOf(Secret + "0", $"{Then}", good, Encoding.UTF8.GetBytes(Body), Now).ShouldBe(Signature.Verdict.Forged);
    }

    private static Signature.Verdict Check(string? timestamp, string? signature) => Signature.IsOf(Secret, timestamp, signature, Encoding.UTF8.GetBytes(Body), Now);

    private static string SignatureOf(string timestamp) =>
        $"v0={Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), Encoding.UTF8.GetBytes($"v0:{timestamp}:{Body}")))}";
}
