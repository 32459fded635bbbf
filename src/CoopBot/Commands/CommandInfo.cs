namespace CoopBot.Commands;

/// <summary>A command as a reader meets it, in one language.</summary>
/// <param name="Name">The word after the slash; the same in every language.</param>
/// <param name="Usage">What may follow it; empty when nothing does.</param>
/// <param name="Example">A line that works.</param>
/// <param name="About">What it does, without a full stop.</param>
internal sealed record CommandInfo(string Name, string Usage, string Example, string About)
{
    /// <summary>/latest [filter] [n].</summary>
    public string Synopsis => Usage.Length == 0 ? "/" + Name : $"/{Name} {Usage}";
}
