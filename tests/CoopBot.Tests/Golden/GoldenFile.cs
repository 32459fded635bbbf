using CoopBot.Tests.Facts;

namespace CoopBot.Tests.Golden;

/// <summary>A file that is held word for word; COOPBOT_ACCEPT=1 writes it anew.</summary>
internal static class GoldenFile
{
    private static readonly bool Accept = Environment.GetEnvironmentVariable("COOPBOT_ACCEPT") == "1";

    public static void Hold(string folder, string file, string found)
    {
        var path = Repository.Path("tests", "CoopBot.Tests", "Golden", folder, file);
        if (Accept)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, found);
        }
        File.Exists(path).ShouldBeTrue($"{path} is missing; COOPBOT_ACCEPT=1 writes it.");
        found.ShouldBe(File.ReadAllText(path), $"{folder}/{file} differs; if it is meant, COOPBOT_ACCEPT=1 writes it anew.");
    }
}
