using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using CoopBot.Knowledge;

namespace CoopBot.Tests.House;

public sealed partial class NameTests
{
    /// <summary>Words that say nothing of what a type does.</summary>
    private static readonly string[] Empty = ["Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Impl", "Base", "Dto", "Core", "Common", "Infrastructure"];

    /// <summary>"Knowledge base" is one word of the language, and no base class.</summary>
    private static readonly Type[] Words = [typeof(KnowledgeBase)];

    private static readonly Type[] Own =
        [.. typeof(KnowledgeBase).Assembly.GetTypes().Where(type =>
            type.Namespace?.StartsWith("CoopBot", StringComparison.Ordinal) == true && !type.IsDefined(typeof(CompilerGeneratedAttribute), false) && !type.Name.Contains('<'))];

    [Fact]
    public void NamesSayWhatATypeDoes() =>
        Own.Except(Words).Where(type => WordsOf(type.Name).Any(Empty.Contains)).Select(type => type.FullName).ShouldBeEmpty();

    [Fact]
    public void NoTypeBearsTheNameOfAFolder()
    {
        var folders = Own.SelectMany(type => type.Namespace!.Split('.')).ToHashSet();
        Own.Where(type => !type.IsNested && folders.Contains(type.Name)).Select(type => type.FullName).ShouldBeEmpty();
    }

    [Fact]
    public void AnInterfaceHasTwoImplementationsAtLeast() =>
        (from contract in Own
         where contract.IsInterface
         let makers = Own.Where(type => type is { IsInterface: false, IsAbstract: false } && type.IsAssignableTo(contract)).ToList()
         where makers.Count < 2
         select $"{contract.FullName}: {string.Join(", ", makers.Select(type => type.Name))}").ShouldBeEmpty();

    [Fact]
    public void NothingIsPublic() => Own.Where(type => type.IsPublic).Select(type => type.FullName).ShouldBeEmpty();

    [Fact]
    public void ClassesAreSealed() =>
        Own.Where(type => type is { IsClass: true, IsAbstract: false, IsSealed: false } && !Own.Any(other => other.BaseType == type))
            .Select(type => type.FullName).ShouldBeEmpty();

    [Theory]
    [InlineData("ChatManager", new[] { "Chat", "Manager" })]
    [InlineData("Database", new[] { "Database" })]
    [InlineData("IChatPlatform", new[] { "I", "Chat", "Platform" })]
    public void ANameIsReadInItsWords(string name, string[] words) => WordsOf(name).ShouldBe(words);

    private static IEnumerable<string> WordsOf(string name) => Word().Matches(name).Select(word => word.Value);

    [GeneratedRegex("[A-Z][a-z0-9]*")]
    private static partial Regex Word();
}
