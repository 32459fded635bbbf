using CoopBot.Tests.Cli;

namespace CoopBot.Tests.Readme;

/// <summary>README.md. A part that the program can write itself stands between the comments NAME and /NAME.</summary>
internal static class ReadmeFile
{
    private static readonly string Place = Path.Combine(HomeOfATest.Repository, "README.md");

    public static string Text => File.ReadAllText(Place);

    /// <summary>The lines between the two comments, without them.</summary>
    public static string Part(string name)
    {
        var (text, (start, end)) = (Text, BoundsOf(name));
        return text[start..end];
    }

    /// <summary>Holds the part to what the program says. With COOPBOT_ACCEPT=1 it is rewritten instead.</summary>
    public static void PartShouldBe(string name, string right)
    {
        if (Part(name) == right) return;
        if (Environment.GetEnvironmentVariable("COOPBOT_ACCEPT") == "1")
        {
            var (text, (start, end)) = (Text, BoundsOf(name));
            File.WriteAllText(Place, text[..start] + right + text[end..]);
            return;
        }
        Part(name).ShouldBe(right, $"The part '{name}' of README.md is not true any more. Run the test with COOPBOT_ACCEPT=1 to rewrite it. Right would be:\n{right}");
    }

    private static (int Start, int End) BoundsOf(string name)
    {
        var (first, last) = ($"<!-- {name} -->\n", $"<!-- /{name} -->");
        var start = Text.IndexOf(first, StringComparison.Ordinal);
        start.ShouldBeGreaterThan(0, $"README.md has no comment {first}");
        var end = Text.IndexOf(last, start, StringComparison.Ordinal);
        end.ShouldBeGreaterThan(start, $"README.md has no comment {last}");
        return (start + first.Length, end);
    }
}
