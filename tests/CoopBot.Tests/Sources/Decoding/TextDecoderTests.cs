using System.Text;
using CoopBot.Sources.Decoding;

namespace CoopBot.Tests.Sources.Decoding;

public sealed class TextDecoderTests
{
    private const string Russian = "Узбекистан и Япония подписали меморандум о сотрудничестве, говорится в сообщении.";
    private const string Polish = "Źródło: spółka podpisała umowę z Kazachstanem, będą też następne – ogłosił wiceprezes.";
    private const string Japanese = "日本とウズベキスタンは協力覚書に署名した。";

    static TextDecoderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("windows-1251", Russian)]
    [InlineData("koi8-r", Russian)]
    [InlineData("windows-1250", Polish)]
    [InlineData("utf-8", Russian)]
    [InlineData("utf-8", Japanese)]
    [InlineData("shift_jis", Japanese)]
    [InlineData("euc-jp", Japanese)]
    [InlineData("utf-16", Russian)]
    [InlineData("utf-16BE", Polish)]
    public void TextIsReadThoughNobodyNamesItsEncoding(string encoding, string text) =>
        TextDecoder.Decode(Encoding.GetEncoding(encoding).GetBytes(text)).ShouldBe(text);

    [Fact]
    public void TheGuessTellsThePolishEncodingsApart()
    {
        var text = Polish.Replace("–", "-");
        TextDecoder.Decode(Encoding.GetEncoding("iso-8859-2").GetBytes(text)).ShouldBe(text);
    }

    [Theory]
    [InlineData("shift_jis", Japanese)]
    [InlineData("euc-jp", Japanese)]
    [InlineData("iso-2022-jp", Japanese)]
    [InlineData("koi8-u", "Україна і Японія домовилися")]
    [InlineData("cp1251", Russian)]
    [InlineData("win-1250", Polish)]
    public void ADeclaredEncodingIsUsed(string declared, string text)
    {
        var encoding = declared switch { "cp1251" => "windows-1251", "win-1250" => "windows-1250", _ => declared };

        TextDecoder.Decode(Encoding.GetEncoding(encoding).GetBytes(text), declared).ShouldBe(text);
    }

    [Theory]
    [InlineData("iso-8859-1")]
    [InlineData("windows-1251")]
    [InlineData("shift_jis")]
    [InlineData("utf-16")]
    [InlineData("no-such-thing")]
    [InlineData("utf-7")]
    [InlineData(null)]
    public void WhatIsUtf8IsReadAsUtf8WhateverIsDeclared(string? declared) =>
        TextDecoder.Decode(Encoding.UTF8.GetBytes(Russian), declared).ShouldBe(Russian);

    [Theory]
    [InlineData("windows-1251", Russian, "iso-8859-1")]
    [InlineData("windows-1251", Russian, "windows-1252")]
    [InlineData("koi8-r", Russian, "us-ascii")]
    [InlineData("shift_jis", Japanese, "iso-8859-1")]
    [InlineData("euc-jp", Japanese, "windows-1252")]
    [InlineData("shift_jis", Japanese, "windows-1251")]
    public void ADeclarationThatMakesNonsenseOfTheTextIsNotBelieved(string encoding, string text, string declared) =>
        TextDecoder.Decode(Encoding.GetEncoding(encoding).GetBytes(text), declared).ShouldBe(text);

    [Theory]
    [InlineData("windows-1252", "Le ministère a déclaré que l’énergie, l’été et la forêt étaient liés à l’accord signé à Évry.")]
    [InlineData("iso-8859-1", "Die Minister erklärten in Köln, daß über die Gespräche noch für längere Zeit Stillschweigen gewahrt würde.")]
    [InlineData("windows-1252", "ÀÉÈÊ")]
    public void AWesternTextIsWhatItDeclares(string encoding, string text) =>
        TextDecoder.Decode(Encoding.GetEncoding(encoding).GetBytes(text), encoding).ShouldBe(text);

    [Fact]
    public void AWrongFirstDeclarationDoesNotHideTheRightSecond() =>
        TextDecoder.Decode(Encoding.GetEncoding("windows-1251").GetBytes(Russian), "utf-8", "windows-1251").ShouldBe(Russian);

    [Fact]
    public void ALetterCutInHalfDoesNotMakeTheTextAnotherEncoding() =>
        TextDecoder.Decode([.. Encoding.UTF8.GetBytes(Russian), 0xD0]).ShouldBe(Russian + "\uFFFD");

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void TheByteOrderMarkDecidesAndIsTakenOff(string name)
    {
        var encoding = Encoding.GetEncoding(name);

        TextDecoder.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(Japanese)], "windows-1251").ShouldBe(Japanese);
    }

    [Fact]
    public void NothingIsNothing() => TextDecoder.Decode([]).ShouldBe("");
}
