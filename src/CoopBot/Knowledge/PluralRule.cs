namespace CoopBot.Knowledge;

/// <summary>Which of a language's plural forms a number takes; the rules of CLDR for whole numbers.</summary>
/// <seealso href="https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html"/>
internal sealed record PluralRule(string Name, int Forms, Func<long, int> FormOf)
{
    public static readonly IReadOnlyDictionary<string, PluralRule> All = new PluralRule[]
    {
        new("none", 1, _ => 0),
        new("one-other", 2, n => n == 1 ? 0 : 1),
        new("east-slavic", 3, n => n % 10 == 1 && n % 100 != 11 ? 0 : n % 10 is >= 2 and <= 4 && n % 100 is < 12 or > 14 ? 1 : 2),
        new("polish", 3, n => n == 1 ? 0 : n % 10 is >= 2 and <= 4 && n % 100 is < 12 or > 14 ? 1 : 2),
    }.ToDictionary(rule => rule.Name);
}
