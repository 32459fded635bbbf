using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Summaries;

/// <summary>Which sentences of an article say something by themselves, without those before them.</summary>
internal sealed class Standalone(KnowledgeBase knowledge, Page page)
{
    /// <summary>Letters within which a sentence begins.</summary>
    private const int Beginning = 30;

    private readonly PhraseIndex<string>? asides = knowledge.Lexicons.GetValueOrDefault(page.Language)?.Asides;
    private readonly Dictionary<int, (bool IsNote, bool Leans)> known = [];

    /// <summary>It says who reported the news, and nothing of it: at its beginning; after that the words would be of the news again.</summary>
    public bool IsSourceNote(Sentence sentence) => Of(sentence).IsNote;

    /// <summary>It leans on the sentence before, by its first word ("They", "Однако") or by a phrase anywhere ("по этому вопросу"); or goes on with a dialogue.</summary>
    public bool Leans(Sentence sentence) => Of(sentence).Leans;

    private (bool IsNote, bool Leans) Of(Sentence sentence)
    {
        if (known.TryGetValue(sentence.Number, out var found)) return found;
        var text = sentence.Text;
        var start = 0;
        while (start < text.Length && !char.IsLetterOrDigit(text[start])) start++;
        var isUnspaced = text.Any(Script.IsUnspaced);
        found.Leans = text[0] is '-' or '–' or '—';
        if (asides is not null)
        {
            foreach (var hit in asides.FindAll(Tokens.Of(text)))
            {
                if (hit.Value == Cue.SourceNote) found.IsNote |= hit.Start <= Beginning || isUnspaced;
                else found.Leans |= hit.Value == Cue.LeaningOn || hit.Start <= start;
            }
        }
        return known[sentence.Number] = found;
    }
}
