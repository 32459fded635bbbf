using System.Reflection;
using Xunit.Sdk;

namespace CoopBot.Tests.Storage;

/// <summary>Runs a <c>[SkippableTheory]</c> once on each engine; its parameter goes to <see cref="TestStore.OnAsync"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EveryEngineAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[TestStore.Sqlite], [TestStore.Postgres]];
}
