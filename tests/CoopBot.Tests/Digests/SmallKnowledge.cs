using CoopBot.Knowledge;

namespace CoopBot.Tests.Digests;

/// <summary>What the program knows, with a little of everything that its data files do not hold yet.</summary>
internal static class SmallKnowledge
{
    private static readonly Lazy<KnowledgeBase> Loaded = new(Read);

    public static KnowledgeBase Load() => Loaded.Value;

    private static KnowledgeBase Read()
    {
        var files = KnowledgeFiles.Read(null).ToDictionary();
        string[] languages = ["en", "ru", "pl", "kk", "uz", "uk", "ja"];
        foreach (var language in languages)
            files.TryAdd($"languages/{language}/countries.yaml", "KZ: {name: Kazakhstan, words: [kazakhstan]}\nJP: {name: Japan, words: [japan]}\n");
        foreach (var file in (string[])["organisations.yaml", "places.yaml", "offices/ranks.yaml", "offices/portfolios.yaml"])
            files.TryAdd(file, "{}\n");
        foreach (var topic in (string[])["energy", "culture"])
        {
            var names = string.Join(", ", languages.Select(language => $"{language}: {topic}"));
            files.TryAdd($"topics/{topic}.yaml", $"{{order: 1, sign: \"*\", names: {{{names}}}, aliases: {{}}, words: {{}}, subjects: {{}}}}\n");
        }
        return KnowledgeLoader.Load(files);
    }
}
