using CoopBot.Facts.Rules;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Labelling;

/// <summary>
/// What only the grammar says is done together. "Қазақстан мен Жапония": two countries that do something as one, whatever it is; "in Kazakhstan
/// and Uzbekistan" is where. And in a headline "Қырғызстан Қазақстаннан көмір алады": one that deals with another.
/// </summary>
internal static class PairOfCountries
{
    /// <summary>A headline, alone or with a sentence or two.</summary>
    private const int Notice = 3;

    /// <summary>What the pair adds to what is done together; nothing where its sentence tells other news.</summary>
    public static double WeightIn(Draft draft)
    {
        if (draft.Lexicon.Names is not { Order: "last" or "first", HasCapitalTails: false }) return 0;
        foreach (var scan in draft.Scans)
        {
            var zone = draft.ZoneOf(scan);
            if (zone is not (Zone.Title or Zone.Lead)) return 0;
            if (scan.Countries.Length < 2 || scan.CuesUnder(Cue.Other).Any() || scan.Has(Cue.Denied) || TradeFigures.Tell(draft, scan)) continue;
            for (var at = 0; at + 1 < scan.Countries.Length; at++)
            {
                if (IsJoint(draft, scan, scan.Countries[at], scan.Countries[at + 1])) return draft.WeightOf(scan);
            }
            if (zone == Zone.Title && draft.Scans.Length <= Notice && Deals(draft, scan)) return draft.WeightOf(scan);
        }
        return 0;
    }

    private static bool IsJoint(Draft draft, Scan scan, Hit<string> first, Hit<string> second)
    {
        if (first.Value == second.Value || second.Start <= first.End + 2) return false;
        var gap = scan.Text.AsSpan(first.End, second.Start - first.End);
        if (gap[0] != ' ' || gap[^1] != ' ' || !draft.Lexicon.IsAnd(gap.Trim())) return false;
        // "Создана группой узбекистанских и российских авторов": what is of both is no country's alone.
        if (char.IsLower(scan.Text[first.Start]) && char.IsLower(scan.Text[second.Start])) return true;
        return CountryForms.IsNominative(draft, scan, second) && (draft.Lexicon.Names.Order == "last" || CountryForms.IsNominative(draft, scan, first));
    }

    /// <summary>The headline begins with a country, and another stands in the case of whom one gives to, takes from or acts with.</summary>
    private static bool Deals(Draft draft, Scan scan)
    {
        var first = scan.Countries[0];
        if (first.Start > 1 || !CountryForms.IsNominative(draft, scan, first)) return false;
        foreach (var other in scan.Countries)
        {
            if (other.Value != first.Value && IsPartner(draft, scan, other)) return true;
        }
        return false;
    }

    private static bool IsPartner(Draft draft, Scan scan, Hit<string> country)
    {
        var text = scan.Tokens.Folded.AsSpan(country.Start, country.Length);
        if (draft.Lexicon.Names.Order == "last")
        {
            foreach (var ending in draft.Lexicon.Names.Toward)
            {
                if (text.EndsWith(ending) || scan.Text.AsSpan(country.End).StartsWith(ending)) return true;
            }
            return false;
        }
        var name = draft.Knowledge.Countries[country.Value].Names[draft.Page.Language];
        return (name.In("dat") is { } dative && text.SequenceEqual(Fold.Text(dative)) && dative != name.In("gen"))
            || (name.In("ins") is { } instrumental && text.SequenceEqual(Fold.Text(instrumental)) && IsWith(draft, scan.Tokens.Folded.AsSpan(0, country.Start)));
    }

    private static bool IsWith(Draft draft, ReadOnlySpan<char> before)
    {
        foreach (var word in draft.Lexicon.Names.Toward)
        {
            if (before.TrimEnd().EndsWith(word) && before.EndsWith(" ") && (before.TrimEnd().Length == word.Length || before.TrimEnd()[^(word.Length + 1)] == ' ')) return true;
        }
        return false;
    }
}
