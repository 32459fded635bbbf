using System.Text;
using CoopBot.Sources.Decoding;

namespace CoopBot.Tests.Sources.Decoding;

public sealed class HtmlCharsetTests
{
    private const string Russian = "<p>Узбекистан и Япония подписали меморандум о сотрудничестве, говорится в сообщении министерства.</p>";
    private const string Japanese = "<p>日本とウズベキスタンは、エネルギー分野の協力に関する覚書に署名した。</p>";

    static HtmlCharsetTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("<meta charset=utf-8>", "utf-8")]
    [InlineData("<meta charset=\"windows-1251\">", "windows-1251")]
    [InlineData("<META CHARSET='Shift_JIS' />", "Shift_JIS")]
    [InlineData("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=koi8-r\">", "koi8-r")]
    [InlineData("<meta content='text/html;charset = EUC-JP' http-equiv=Content-Type>", "EUC-JP")]
    [InlineData("<?xml version=\"1.0\" encoding=\"iso-8859-2\"?><html>", "iso-8859-2")]
    [InlineData("<html><head><title>Два слова</title><meta charset=cp1251>", "cp1251")]
    [InlineData("<meta name=a content=b><meta charset=x-sjis>", "x-sjis")]
    [InlineData("<meta name=charsets content=none>", null)]
    [InlineData("<p>charset=utf-8</p>", null)]
    [InlineData("<meta charset=>", null)]
    [InlineData("<meta charset=", null)]
    [InlineData("", null)]
    public void TheDeclarationIsFound(string page, string? charset) => HtmlCharset.Of(Encoding.UTF8.GetBytes(page)).ShouldBe(charset);

    [Fact]
    public void ItIsLookedForAtTheBeginningOnly() => HtmlCharset.Of(Encoding.ASCII.GetBytes(new string(' ', 5_000) + "<meta charset=utf-8>")).ShouldBeNull();

    [Theory]
    [InlineData("windows-1251", Russian, "<meta charset=windows-1251>")]
    [InlineData("windows-1251", Russian, "")]
    [InlineData("windows-1251", Russian, "<meta charset=utf-8>")]
    [InlineData("windows-1251", Russian, "<meta charset=iso-8859-1>")]
    [InlineData("windows-1251", Russian, "<meta http-equiv=Content-Type content='text/html; charset=utf-16'>")]
    [InlineData("windows-1251", Russian, "<meta charset=nonsense>")]
    [InlineData("shift_jis", Japanese, "<meta charset=Shift_JIS>")]
    [InlineData("shift_jis", Japanese, "")]
    [InlineData("shift_jis", Japanese, "<meta charset=utf-8>")]
    [InlineData("shift_jis", Japanese, "<meta charset=windows-1252>")]
    [InlineData("shift_jis", Japanese, "<meta charset=euc-jp>")]
    [InlineData("euc-jp", Japanese, "<meta charset=shift_jis>")]
    [InlineData("utf-8", Japanese, "<meta charset=shift_jis>")]
    [InlineData("utf-8", Russian, "<meta charset=windows-1251>")]
    public void APageIsReadThoughItsDeclarationIsWrongOrMissing(string encoding, string words, string declaration)
    {
        var bytes = Encoding.GetEncoding(encoding).GetBytes($"<html><head>{declaration}</head><body>{words}</body></html>");
        TextDecoder.Decode(bytes, HtmlCharset.Of(bytes)).ShouldContain(words);
    }
}
