using CoopBot.Facts.Names;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>How one country is named in an article: what tells a side from a country that is only mentioned.</summary>
internal sealed class CountryMentions
{
    /// <summary>In letters: how near a word about third countries stands.</summary>
    private const int ThirdReach = 110;

    private bool isNamedElsewhere;

    /// <summary>All its mentions, by where they stand; the companies of the country count too.</summary>
    public double Weight { get; set; }

    /// <summary>Where it is first named, by itself or by what acts for it.</summary>
    public Span? Span { get; private set; }

    /// <summary>In the title, and not as a scene or in passing.</summary>
    public bool IsInTitle { get; private set; }

    /// <summary>Beside another country in a list of the title or the lead.</summary>
    public bool IsListedAbove { get; private set; }

    /// <summary>In a sentence of cooperation.</summary>
    public bool IsCooperating { get; private set; }

    /// <summary>Somebody in an office of it is named.</summary>
    public bool HasOffice { get; private set; }

    /// <summary>In the title or the lead.</summary>
    public bool HasOfficeAbove { get; private set; }

    /// <summary>Where something happens, or where others' affairs are spoken of.</summary>
    public bool IsSpokenAbout { get; private set; }

    /// <summary>Beside a word that makes it no side: "the war in Ukraine".</summary>
    public bool IsInPassing { get; private set; }

    /// <summary>Named as a place and in no other way: "in Uzbekistan".</summary>
    public bool IsOnlyAPlace => !isNamedElsewhere;

    public void Add(Draft draft, Scan scan, Hit<string> hit, bool isSeat)
    {
        Name(draft, scan, scan.SpanOf(hit));
        isNamedElsewhere |= !isSeat;
        IsListedAbove |= draft.IsAbove(scan) && IsListed(draft, scan, hit);
        var (isScene, isSpoken, isPassing) = (IsScene(scan, hit), IsThird(scan, hit), PassingCountries.Holds(draft, scan, hit));
        IsSpokenAbout |= isSpoken;
        IsInPassing |= isPassing;
        if (!isScene && !isSpoken && !isPassing) Count(draft, scan);
    }

    /// <summary>Something acts for it: its capital, its leader, its agency.</summary>
    public void Act(Draft draft, Scan scan, Span span)
    {
        Name(draft, scan, span);
        isNamedElsewhere = true;
        Count(draft, scan);
    }

    public void AddOffice(bool isAbove)
    {
        HasOffice = true;
        HasOfficeAbove |= isAbove;
    }

    private void Name(Draft draft, Scan scan, Span span)
    {
        Weight += draft.WeightOf(scan);
        Span ??= span;
    }

    private void Count(Draft draft, Scan scan)
    {
        IsInTitle |= draft.ZoneOf(scan) == Zone.Title;
        IsCooperating |= scan.Has(Cue.Cooperation);
    }

    private static bool IsListed(Draft draft, Scan scan, Hit<string> hit) =>
        scan.Countries.Any(other => CountryRule.IsListed(draft, scan, hit, other) || CountryRule.IsListed(draft, scan, other, hit));

    /// <summary>After a word about third countries, in the same clause.</summary>
    private static bool IsThird(Scan scan, Hit<string> country)
    {
        foreach (var word in scan.CuesOf(Cue.ThirdCountry))
        {
            var gap = Math.Max(word.Start - country.End, country.Start - word.End);
            if (gap <= ThirdReach && (gap <= 0 || scan.Text.AsSpan(Math.Min(word.End, country.End), gap).IndexOfAny(",;:") < 0) && (word.Start < country.Start || scan.Tokens.HasUnspaced)) return true;
        }
        return false;
    }

    /// <summary>"In Warsaw, Poland", "タジキスタンを訪問中の": where somebody is, and no side of the talks.</summary>
    private static bool IsScene(Scan scan, Hit<string> country)
    {
        foreach (var word in scan.CuesOf(Cue.Guest))
        {
            if (word.Start - country.End is 0 or 1 || country.Start - word.End is 0 or 1) return true;
        }
        foreach (var place in scan.Places)
        {
            if (country.Start - place.End == 2 && scan.Text[place.End] == ',' && place.Value.Country == country.Value) return true;
        }
        return false;
    }
}
