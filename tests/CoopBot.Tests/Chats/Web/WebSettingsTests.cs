using CoopBot.Chats.Web;

namespace CoopBot.Tests.Chats.Web;

public sealed class WebSettingsTests
{
    [Theory]
    [InlineData("http://127.0.0.1:5080")]
    [InlineData("http://0.0.0.0:80/")]
    [InlineData("https://localhost:5443")]
    public void AddressesToServeAtAreTaken(string url) => new WebSettings { Url = url }.Problems().ShouldBeEmpty();

    [Theory]
    [InlineData("")]
    [InlineData("5080")]
    [InlineData("localhost:5080")]
    [InlineData("ftp://127.0.0.1")]
    [InlineData("http://127.0.0.1:5080/chat")]
    public void OtherWordsAreNamedAsAProblem(string url) => new WebSettings { Url = url }.Problems().ShouldHaveSingleItem().Key.ShouldBe("Url");
}
