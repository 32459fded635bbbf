using CoopBot.Model;

namespace CoopBot.Facts;

/// <summary>Finds one kind of fact. Rules run in the order of <see cref="FactFinder"/>; a later one may build on what earlier ones found.</summary>
internal interface IFactRule
{
    /// <summary>The name every fact of the rule carries and people see when they ask why.</summary>
    string Name { get; }

    IEnumerable<Fact> Find(Draft draft);
}
