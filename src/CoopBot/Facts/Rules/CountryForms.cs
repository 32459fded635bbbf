using CoopBot.Knowledge;

namespace CoopBot.Facts.Rules;

/// <summary>In which form the name of a country stands.</summary>
internal static class CountryForms
{
    /// <summary>The name as the language lists it, or one without an ending; what goes on with a hyphen has one.</summary>
    public static bool IsNominative(Draft draft, Scan scan, Hit<string> country)
    {
        if (country.End < scan.Text.Length && scan.Text[country.End] != ' ') return false;
        var text = scan.Tokens.Folded.AsSpan(country.Start, country.Length);
        if (text.SequenceEqual(Fold.Text(draft.Knowledge.Countries[country.Value].Names[draft.Page.Language].Name))) return true;
        if (scan.Text.AsSpan(country.Start, country.Length).IndexOfAnyExceptInRange('А', 'Я') < 0) return true;
        if (draft.Lexicon.Names.Order != "last") return false;
        foreach (var ending in draft.Lexicon.Names.TailEndings)
        {
            if (text.EndsWith(ending)) return false;
        }
        return !draft.NameReader.Signs.Adjectives.Ends(text.ToString());
    }
}
