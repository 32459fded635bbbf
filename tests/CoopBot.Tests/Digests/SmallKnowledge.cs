using CoopBot.Knowledge;

namespace CoopBot.Tests.Digests;

/// <summary>The languages and texts of the program with two topics and two countries: enough for digests, and free of the data's growth.</summary>
internal static class SmallKnowledge
{
    private static readonly Lazy<KnowledgeBase> Loaded = new(Read);

    public static KnowledgeBase Load() => Loaded.Value;

    private static KnowledgeBase Read()
    {
        var files = KnowledgeFiles.Read(null).Where(file => !file.Key.StartsWith("topics/", StringComparison.Ordinal)).ToDictionary();
        string[] languages = ["en", "ru", "pl", "kk", "uz", "uk", "ja"];
        foreach (var language in languages)
        {
            files[$"languages/{language}/countries.yaml"] = "KZ: {name: Kazakhstan, words: [kazakhstan]}\nJP: {name: Japan, words: [japan]}\n";
            // Words that stand for countries which are not here.
            var cues = $"languages/{language}/cues.yaml";
            files[cues] = string.Join('\n', files[cues].Split('\n').Where(line => !line.StartsWith("stands-for.", StringComparison.Ordinal) && !line.StartsWith("visit-to.", StringComparison.Ordinal)));
        }
        foreach (var file in (string[])["organisations.yaml", "places.yaml", "gazetteer.yaml", "offices/ranks.yaml", "offices/portfolios.yaml", "currencies.yaml", "units.yaml", "names/roots.yaml"])
            files[file] = "{}\n";
        foreach (var topic in (string[])["energy", "culture"])
        {
            var names = string.Join(", ", languages.Select(language => $"{language}: {topic}"));
            files[$"topics/{topic}.yaml"] = $"{{order: 1, sign: \"*\", names: {{{names}}}, aliases: {{}}, words: {{}}, subjects: {{}}}}\n";
        }
        return KnowledgeLoader.Load(files);
    }
}
