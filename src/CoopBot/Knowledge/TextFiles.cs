using System.Collections.Frozen;

namespace CoopBot.Knowledge;

/// <summary>languages/XX/texts/*.yaml: everything the interface says, each text under its key.</summary>
internal static class TextFiles
{
    /// <summary>The texts of each spoken language. English is the measure: no other language may have a key, a slot or a plural it has not.</summary>
    public static Dictionary<string, FrozenDictionary<string, Template>> Read(IReadOnlyDictionary<string, string> files, IReadOnlyDictionary<string, Language> languages)
    {
        var texts = languages.Values.Where(language => language.IsTold).ToDictionary(language => language.Code, language => Of(language, files));
        var english = texts[KnowledgeBase.DefaultLanguage];
        foreach (var (code, own) in texts)
        {
            foreach (var (key, (template, node)) in own)
            {
                if (!english.TryGetValue(key, out var measure)) throw node.Wrong("there is no English text of this key");
                if (template.Slots.Except(measure.Template.Slots).FirstOrDefault() is { } slot) throw node.Wrong($"the English text has no slot '{slot}'");
                if (template.PluralCounts.FirstOrDefault(count => count != languages[code].Plural.Forms) is > 0 and var count)
                    throw node.Wrong($"a plural has {count} forms here; this language needs {languages[code].Plural.Forms}");
            }
        }
        // A text not translated yet is said in English rather than not at all; the coverage test names it.
        return texts.ToDictionary(
            pair => pair.Key,
            pair => english.Concat(pair.Value).GroupBy(text => text.Key).ToFrozenDictionary(group => group.Key, group => group.Last().Value.Template));
    }

    private static Dictionary<string, (Template Template, DataNode Node)> Of(Language language, IReadOnlyDictionary<string, string> files)
    {
        var texts = new Dictionary<string, (Template, DataNode)>();
        var folder = $"languages/{language.Code}/texts/";
        foreach (var path in files.Keys.Where(path => path.StartsWith(folder, StringComparison.Ordinal)))
        {
            foreach (var text in KnowledgeLoader.Open(files, path).Fields)
            {
                if (!texts.TryAdd(text.Name, (text.Template, text))) throw text.Wrong("another file of this language has a text of this key");
            }
        }
        return texts;
    }
}
