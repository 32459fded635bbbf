namespace CoopBot.Benchmarks.Farm;

/// <param name="Feeds">Feeds that answer.</param>
/// <param name="Items">Articles in each of them.</param>
internal sealed record FarmSize(int Feeds, int Items)
{
    /// <summary>Feeds that do not, besides.</summary>
    public int Failing => Feeds / 50;
}
