using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;

namespace CoopBot.Knowledge;

/// <summary>The data files: those shipped inside the program, and an operator's own in their place.</summary>
internal static partial class KnowledgeFiles
{
    private const string Prefix = "knowledge/";

    /// <summary>Relative path and text of every file, in the order of the paths.</summary>
    /// <param name="overrides">Full path of the operator's folder; null for none.</param>
    /// <exception cref="KnowledgeException">The folder or one of its files cannot be read.</exception>
    public static ImmutableSortedDictionary<string, string> Read(string? overrides)
    {
        var files = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var program = Assembly.GetExecutingAssembly();
        foreach (var name in program.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(program.GetManifestResourceStream(name)!, Encoding.UTF8);
            files[name[Prefix.Length..]] = reader.ReadToEnd();
        }
        if (overrides is null) return files.ToImmutable();
        if (!Directory.Exists(overrides)) throw new KnowledgeException(overrides, 0, "", "the folder of Knowledge:Overrides is not there; make it, or leave the setting empty");

        foreach (var path in Directory.EnumerateFiles(overrides, "*.y*ml", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(overrides, path).Replace(Path.DirectorySeparatorChar, '/');
            if (!files.ContainsKey(name) && !MayBeNew().IsMatch(name))
                throw new KnowledgeException(path, 0, "", "this file of Knowledge:Overrides replaces none of the shipped ones and nobody reads it; look at its name and folder");
            try
            {
                files[name] = File.ReadAllText(path, Encoding.UTF8);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                throw new KnowledgeException(path, 0, "", "cannot be read: " + error.Message);
            }
        }
        return files.ToImmutable();
    }

    /// <summary>An operator may add topics, languages and files of texts.</summary>
    [GeneratedRegex(@"^(topics/[a-z-]+|languages/[a-z]+/(language|countries|cues|numbers|summaries|texts/[a-z-]+))\.yaml$")]
    private static partial Regex MayBeNew();
}
