using CoopBot.Sources;

namespace CoopBot.Intake;

/// <summary>A look whose articles are stored.</summary>
/// <param name="New">Articles nobody had told before.</param>
/// <param name="Failed">Articles that could not be stored, and are asked for again.</param>
internal sealed record LookTaken(Look Look, int New, int Failed)
{
    /// <summary>Articles that other sources have brought, or that were edited.</summary>
    public int Known => Look.Found.Length - New - Failed;
}
