using CoopBot.Knowledge;

namespace CoopBot.Tests.Facts;

/// <summary>
/// A file of cases for one rule: a value, and under it for each language the wordings that must give it and nothing else.
/// The value "none" holds what must not match. Several values of one wording are parted by " | ", in any order.
/// </summary>
internal static class CaseFile
{
    private const string None = "none";

    /// <summary>Value, language and wording of every case in Cases/NAME.yaml.</summary>
    public static TheoryData<string, string, string> Read(string name)
    {
        var cases = new TheoryData<string, string, string>();
        foreach (var value in DataFile.Parse(name, File.ReadAllText(Repository.Path("tests", "CoopBot.Tests", "Facts", "Cases", name + ".yaml"))).Fields)
        {
            foreach (var language in value.Fields)
            {
                foreach (var wording in language.Texts) cases.Add(value.Name, language.Name, wording);
            }
        }
        return cases;
    }

    public static void Hold(string value, IEnumerable<string> found) =>
        found.Distinct().ShouldBe(value == None ? [] : value.Split(" | "), ignoreOrder: true);
}
