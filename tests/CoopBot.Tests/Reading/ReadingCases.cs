using CoopBot.Knowledge;

namespace CoopBot.Tests.Reading;

/// <summary>The cases of Reading/Cases: under each language a list.</summary>
internal static class ReadingCases
{
    public static IEnumerable<(string Language, DataNode Case)> Of(string name) =>
        from language in DataFile.Parse(name, File.ReadAllText(Repository.Path("tests", "CoopBot.Tests", "Reading", "Cases", name + ".yaml"))).Fields
        from item in language.List
        select (language.Name, item);
}
