namespace CoopBot.Digests;

/// <summary>How many stories there were of something in a week, and in the week before.</summary>
/// <param name="Id">A topic, or two countries joined as filters join them.</param>
internal sealed record Trend(string Id, int Count, int Before)
{
    /// <summary>Smaller numbers go up and down by chance.</summary>
    private const int FewestToRise = 3;

    /// <summary>True for what stands out against the week before: half as much again, and two stories more at least.</summary>
    public bool Rose => Count >= FewestToRise && Count >= Before + 2 && Count * 2 >= Before * 3;
}
