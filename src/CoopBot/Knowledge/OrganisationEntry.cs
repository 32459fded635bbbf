using System.Collections.Immutable;

namespace CoopBot.Knowledge;

/// <summary>An organisation as read, with the words that find it in a text of any language.</summary>
internal sealed record OrganisationEntry(Organisation Organisation, ImmutableArray<PhrasePattern> Words)
{
    /// <summary>The words as they are, and for Uzbek, which writes Russian names by sound, the Cyrillic ones in its Latin letters as well: лукойл, lukoyl. Acronyms are translated.</summary>
    public IEnumerable<PhrasePattern> WordsIn(string language, NameKnowledge names)
    {
        if (language != "uz") return Words;
        var written = Words.Select(word => word.Source).ToHashSet();
        return Words.AddRange(Words.Where(word => !word.Source.StartsWith('=') && word.Source.Any(Script.IsCyrillic)).Select(word => names.Tables["cyrillic-to-uz"].Spell(word.Source)).Where(written.Add).Select(PhrasePattern.Parse));
    }
}
