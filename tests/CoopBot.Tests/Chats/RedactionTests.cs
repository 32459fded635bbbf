using CoopBot.Chats;

namespace CoopBot.Tests.Chats;

public sealed class RedactionTests
{
    private const string Half = "AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw";

    private const string Token = $"110201543:{Half}";

    [Theory]
    [InlineData($"POST /bot{Token}/getMe failed", "POST /bot…/getMe failed")]
    [InlineData($"/bot110201543%3A{Half}/ and /bot110201543%3a{Half}/", "/bot…/ and /bot…/")]
    [InlineData($"secret {Half}", "secret …")]
    [InlineData($"{Token}{Token}", "……")]
    [InlineData("110201543 is the bot's number", "110201543 is the bot's number")]
    public void ASecretIsTakenOutInAllItsForms(string text, string clean) => new Redaction(Token, Half).Clean(text).ShouldBe(clean);

    [Theory]
    [InlineData("no-colon", "at /botno-colon/", "at /bot…/")]
    [InlineData("123:", "at /bot123:/", "at /bot…/")]
    [InlineData("1:a b", "at /bot1:a%20b/ or 1:a b or 1%3Aa%20b", "at /bot…/ or … or …")]
    [InlineData("", "as it is", "as it is")]
    public void AnOddSecretIsTakenOutToo(string secret, string text, string clean) => new Redaction(secret).Clean(text).ShouldBe(clean);

    [Theory]
    [InlineData("https://hooks.slack.com/commands/T1/22/abcdEFGH1234", "to https://hooks.slack.com/commands/T1/22/abcdEFGH1234 or ABCDefgh1234", "to … or …")]
    [InlineData("https://hooks.slack.com/commands/T1/22/abcdEFGH1234", "hooks.slack.com:443 at /commands/T1/22/abcdEFGH1234", "hooks.slack.com:443 at …")]
    [InlineData("wss://wss.slack.com/link/?ticket=abc-defg-hij&app_id=5678", "ticket=abc-defg-hij at wss.slack.com", "ticket=… at wss.slack.com")]
    [InlineData("http://127.0.0.1:80/", "127.0.0.1:80/ is not there", "127.0.0.1:80/ is not there")]
    public void AnAddressIsTakenOutAsAWholeAndInItsSecretParts(string address, string text, string clean) =>
        new Redaction().With(new Uri(address)).Clean(text).ShouldBe(clean);

    [Fact]
    public void AnAddressComesOnTopOfWhatIsSecretAnyway() =>
        new Redaction(Half).With(new Uri("https://hooks.slack.com/commands/abcdEFGH1234")).Clean($"{Half} abcdEFGH1234").ShouldBe("… …");
}
