using CoopBot.Knowledge;
using CoopBot.Tests.Facts;

namespace CoopBot.Tests.Summaries;

/// <summary>The wordings of all languages hang together: what one tells the others tell too.</summary>
public sealed class WordingTests
{
    /// <summary>Pieces that are a language's own affair: how a name stands with its office, how a number takes its noun.</summary>
    private static readonly string[] OwnAffairs = ["titled", "office", "head-of-delegation", "background", "over", "paper", "money", "currency", "quantity"];

    public static TheoryData<string> Others => [.. Readers.Knowledge.Spoken.Select(language => language.Code).Where(code => code != KnowledgeBase.DefaultLanguage)];

    [Theory]
    [MemberData(nameof(Others))]
    public void TheWordingsOfAPieceAskForTheSameThingsInEveryLanguage(string language)
    {
        var (english, own) = (Readers.Knowledge.Summaries[KnowledgeBase.DefaultLanguage], Readers.Knowledge.Summaries[language]);
        foreach (var (piece, kind) in english.All.Where(wording => !OwnAffairs.Contains(wording.Piece)))
        {
            var asked = (SummaryTemplates templates) => templates.For(piece, kind).Select(wording => string.Join(' ', wording.Slots.Order(StringComparer.Ordinal)));
            asked(own).ShouldBe(asked(english), $"{language} {piece} {kind}");
        }
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void NoLanguageHasAPieceThatEnglishHasNot(string language) =>
        Readers.Knowledge.Summaries[language].All.Except(Readers.Knowledge.Summaries[KnowledgeBase.DefaultLanguage].All)
            .Where(wording => wording.Piece is not ("money" or "currency" or "office")).ShouldBeEmpty();
}
