using System.Text.RegularExpressions;
using CoopBot.Facts.Labelling;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Tests.House;

/// <summary>What the program says is written in every spoken language, and what is written is said.</summary>
public sealed partial class TextCoverageTests
{
    /// <summary>Beginnings of keys whose rest is made while running: a command's name, a zone, a fact's kind.</summary>
    private static readonly string[] Dynamic =
        ["why.cooperation.", "why.kind.", "why.event.", "why.bearing.", "usage.", "zone.", "command.language.names.", "command.schedule.told.", "command.schedule.", "fate.", "reply."];

    private static readonly Dictionary<string, HashSet<string>> Keys = Data.Spoken.ToDictionary(
        language => language,
        language => Data.Files.Keys
            .Where(path => path.StartsWith($"languages/{language}/texts/", StringComparison.Ordinal))
            .SelectMany(path => Data.Open(path).Fields).Select(text => text.Name).ToHashSet());

    [Fact]
    public void EveryTextIsThereInEverySpokenLanguage() =>
        (from language in Data.Spoken
         from key in Keys["en"].Except(Keys[language]).Concat(Keys[language].Except(Keys["en"]))
         select $"{language} {key}").ShouldBeEmpty();

    [Fact]
    public void TranslationsFillTheSlotsOfTheEnglish() =>
        (from language in Data.Spoken
         from path in Data.Files.Keys
         where path.StartsWith($"languages/{language}/texts/", StringComparison.Ordinal)
         from text in Data.Open(path).Fields
         let english = Data.Open(path.Replace($"/{language}/", "/en/")).Find(text.Name)
         where english is not null
         from slot in english.Template.Slots.Except(text.Template.Slots)
         select $"{language} {text.Name}: {slot}").ShouldBeEmpty();

    [Fact]
    public void EveryTextThatTheProgramSaysIsThere() =>
        (from file in Repository.Program
         from line in file.Code
         from said in Said().Matches(line.Text)
         from literal in Literal().Matches(said.Groups[1].Value)
         let key = literal.Groups[1].Value
         where key.EndsWith('.') ? !Keys["en"].Any(known => known.StartsWith(key, StringComparison.Ordinal)) : !Keys["en"].Contains(key)
         select $"{file.At(line.Number)}: {key}").ShouldBeEmpty();

    [Fact]
    public void EveryTextIsSaidSomewhere()
    {
        var program = Repository.Program.SelectMany(file => file.Code).SelectMany(line => Literal().Matches(line.Text)).Select(literal => literal.Groups[1].Value).ToHashSet();

        Keys["en"].Where(key => !program.Contains(key) && !IsAbout(key) && !Dynamic.Any(prefix => key.StartsWith(prefix, StringComparison.Ordinal))).ShouldBeEmpty();
    }

    [Fact]
    public void EveryReasonOfTheCooperationTestIsExplained() =>
        (from file in Repository.Program
         where file.Path.EndsWith($"/{nameof(CooperationTest)}.cs", StringComparison.Ordinal)
         from line in file.Code
         from verdict in Verdict().Matches(line.Text)
         select verdict.Groups[1].Value)
        .Append(Labels.None.CooperationWhy)
        .Order(StringComparer.Ordinal)
        .ShouldBe(KeysUnder("why.cooperation.").Order(StringComparer.Ordinal));

    [Fact]
    public void EveryKindOfFactHasAName()
    {
        var kinds =
            from type in typeof(Fact).Assembly.GetTypes()
            where type.IsSubclassOf(typeof(Fact)) && !type.IsAbstract
            select ((Fact)System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(type)).Kind;

        kinds.ShouldBe(KeysUnder("why.kind."), ignoreOrder: true);
    }

    [Fact]
    public void EveryEventHasAName() => EventKindNames.All.ShouldBe(KeysUnder("why.event."), ignoreOrder: true);

    [Fact]
    public void EveryLanguageHasAName() => Data.Read.ShouldBe(KeysUnder("command.language.names."), ignoreOrder: true);

    [Fact]
    public void EveryZoneIsOneOfTheWorld() =>
        KeysUnder("zone.").Where(zone => !TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _)).ShouldBeEmpty();

    private static IEnumerable<string> KeysUnder(string prefix) =>
        Keys["en"].Where(key => key.StartsWith(prefix, StringComparison.Ordinal)).Select(key => key[prefix.Length..]);

    private static bool IsAbout(string key) => key.StartsWith("command.", StringComparison.Ordinal) && key.EndsWith(".about", StringComparison.Ordinal);

    [GeneratedRegex(@"(?:\bSay|\.Words|\bGather)\(((?:[^,()]|\([^()]*\))*)")]
    private static partial Regex Said();

    [GeneratedRegex(@"(?<!\$)""([a-z][\w./-]*)""")]
    private static partial Regex Literal();

    [GeneratedRegex(@"\((?:true|false), ""([a-z-]+)""\)")]
    private static partial Regex Verdict();
}
