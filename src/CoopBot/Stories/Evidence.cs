namespace CoopBot.Stories;

/// <summary>The kinds of facts in which two articles agree.</summary>
/// <param name="Count">How many kinds.</param>
/// <param name="IsOwn">True when one of them is the event's own: not only who met where, but what it was about, or on which day.</param>
internal readonly record struct Evidence(int Count, bool IsOwn)
{
    public static Evidence Of(Traits a, Traits b)
    {
        var sums = a.Sums.Overlaps(b.Sums);
        var amounts = a.Amounts.Overlaps(b.Amounts);
        var bodies = a.Bodies.Overlaps(b.Bodies);
        var subjects = a.Subjects.Overlaps(b.Subjects);
        var days = a.Days.Any(b.Days.Contains);
        var scenes = a.Scenes.Overlaps(b.Scenes);
        var others = a.Persons.Overlaps(b.Persons);
        var persons = others || a.Figures.Overlaps(b.Figures);
        var count = (sums ? 1 : 0) + (amounts ? 1 : 0) + (bodies ? 1 : 0) + (subjects ? 1 : 0) + (days ? 1 : 0) + (scenes ? 1 : 0) + (persons ? 1 : 0);
        return new Evidence(count, sums || amounts || bodies || subjects || days || others);
    }
}
