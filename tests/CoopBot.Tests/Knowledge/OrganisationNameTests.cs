using CoopBot.Tests.Commands;

namespace CoopBot.Tests.Knowledge;

public sealed class OrganisationNameTests
{
    /// <summary>Two of one name cannot be told apart by whoever types it.</summary>
    [Fact]
    public void NoTwoBearOneName() =>
        Shipped.Knowledge.Organisations.Values
            .GroupBy(one => one.NameIn("en"), StringComparer.OrdinalIgnoreCase)
            .Where(same => same.Count() > 1)
            .Select(same => $"{same.Key}: {string.Join(", ", same.Select(one => one.Id))}")
            .ShouldBeEmpty();
}
