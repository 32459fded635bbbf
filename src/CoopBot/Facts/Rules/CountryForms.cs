using CoopBot.Knowledge;

namespace CoopBot.Facts.Rules;

/// <summary>In which form the name of a country stands, and what small word beside it.</summary>
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

    /// <summary>In one of these forms, which is that of no other case.</summary>
    public static bool Is(Draft draft, Scan scan, Hit<string> country, params ReadOnlySpan<string> forms)
    {
        var term = draft.Knowledge.Countries[country.Value].Names[draft.Page.Language];
        foreach (var name in forms)
        {
            if (term.In(name) is { } form && form != term.Name && form != term.In("gen") && form != term.In("loc") && EndsHere(scan, country, form)) return true;
        }
        return false;
    }

    /// <summary>A form or a small word says that it goes there.</summary>
    public static bool IsDestination(Draft draft, Scan scan, Hit<string> country) =>
        Is(draft, scan, country, "to", "dat") || HasBeside(scan, Cue.Recipient, Cue.RecipientAfter, country);

    /// <summary>The form, folded, stands in the sentence so that it ends where the name does.</summary>
    public static bool EndsHere(Scan scan, Hit<string> country, string form)
    {
        var start = country.End - form.Length;
        return start >= 0 && start <= country.Start && string.CompareOrdinal(scan.Tokens.Folded, start, Fold.Text(form), 0, form.Length) == 0;
    }

    /// <summary>The one word right before the name, or the other right behind it.</summary>
    public static bool HasBeside(Scan scan, string before, string after, Hit<string> country) =>
        scan.CuesOf(before).Any(word => word.End == country.Start || word.End == country.Start - 1)
        || scan.CuesOf(after).Any(word => word.Start == country.End || word.Start == country.End + 1);
}
