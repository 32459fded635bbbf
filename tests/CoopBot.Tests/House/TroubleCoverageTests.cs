using System.Net;
using System.Text.RegularExpressions;
using CoopBot.Knowledge;
using CoopBot.Sources.Door;

namespace CoopBot.Tests.House;

/// <summary>Whatever can go wrong with a source is told to people in their language; what only the verbs say stays as it is.</summary>
public sealed partial class TroubleCoverageTests
{
    /// <summary>Where sentences stand that never become a source's last error.</summary>
    private static readonly string[] Aside = ["/Discovery/", "/Feeds/Xml/", "/ItemIdentity.cs", "/SourcesSettings.cs", "/NamedSource.cs"];

    private static readonly IReadOnlyList<string> Reasons =
    [
        .. from file in Repository.Program
           where file.Path.StartsWith("src/CoopBot/Sources/", StringComparison.Ordinal) && !Aside.Any(file.Path.Contains)
           from line in file.Code
           // What stands behind another colon.
           where !line.Text.Contains("string Why(Exception", StringComparison.Ordinal)
           from reason in Reason().Matches(line.Text)
           select Slot().Replace(reason.Groups[1].Value, "503"),
        // Its sentence begins with the name of the host.
        new AddressRefusedException("localhost", IPAddress.Loopback).Message,
    ];

    [Fact]
    public void EveryReasonWhyASourceFailsHasAText() => Reasons.Where(reason => TroubleTeller.KeyOf(reason) is null).ShouldBeEmpty();

    [Fact]
    public void EveryTextIsTheReasonOfSomething()
    {
        var texts = Data.Open("languages/en/texts/sources.yaml").Fields.Select(text => text.Name).Where(key => key.StartsWith("source.trouble.", StringComparison.Ordinal));

        Reasons.Select(TroubleTeller.KeyOf).Distinct().ShouldBe(texts, ignoreOrder: true);
    }

    /// <summary>They stand after a colon, and so begin with a small letter.</summary>
    [GeneratedRegex(@"\$?""((?:the|its?|this|nothing|no) [^""]+)""")]
    private static partial Regex Reason();

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Slot();
}
