using System.Text;

namespace CoopBot.Knowledge;

/// <summary>
/// What is left of a name in every script: its consonants, those taken for one that spellings mix up. Токаев, Tokayev, Тоқаев and トカエフ have
/// one key. Two names may share one by chance, so that a key alone proves nothing.
/// </summary>
internal static class NameKey
{
    /// <summary>Letters that are one sound, the longest first; Polish writes its own.</summary>
    private static readonly (string Letters, string Sound)[] Digraphs =
        [("shch", "s"), ("tch", "c"), ("sch", "s"), ("dzh", "z"), ("dj", "z"), ("sh", "s"), ("ch", "c"), ("zh", "z"), ("kh", "h"), ("gh", "h"), ("ts", "c"), ("tz", "c"), ("ph", "f"), ("th", "t"), ("ck", "k"), ("qu", "k"), ("дж", "z"), ("кс", "ks"), ("тс", "c"), ("йе", ""), ("x", "ks")];

    private static readonly (string Letters, string Sound)[] Polish =
        [("szcz", "s"), ("dż", "z"), ("dz", "z"), ("sz", "s"), ("cz", "c"), ("rz", "z"), ("ch", "h"), ("ci", "c"), ("w", "f"), ("c", "c"), ("j", ""), ("ts", "c"), ("x", "ks")];

    private static readonly (string Letters, string Sound)[] Uzbek = [("sh", "s"), ("ch", "c"), ("x", "h"), ("ts", "c"), ("g'", "h"), ("j", "z")];

    private static readonly Dictionary<char, char> Sounds = Read(
        "f=bvfбвфバビブベボヴファフバ h=hgгғґхҳһгハヒヘホガギグゲゴ k=kqcкқカキクケコ s=sсшщサシスセソ z=zjзжザジズゼゾヂヅ c=чцチツ t=tтタテト d=dдダデド "
        + "n=nнңナニヌネノン m=mмマミムメモ l=lrлрラリルレロ p=pпパピプペポ");

    /// <summary>The key of one word; short words, and those of a script without letters, keep their own letters.</summary>
    public static string Word(string word, string language)
    {
        var folded = Fold.Text(word);
        if (folded.Any(Script.IsKanji)) return folded;
        var table = language switch { "pl" => Polish, "uz" => Uzbek, _ => Digraphs };
        var key = new StringBuilder();
        for (var at = 0; at < folded.Length;)
        {
            var pair = table.FirstOrDefault(pair => string.CompareOrdinal(folded, at, pair.Letters, 0, pair.Letters.Length) == 0);
            if (pair.Letters is not null) Add(key, pair.Sound);
            else if (Sounds.TryGetValue(folded[at], out var sound)) Add(key, [sound]);
            at += pair.Letters?.Length ?? 1;
        }
        // A vowel in front tells Алиев from Лиев.
        if (folded.Length > 0 && !Sounds.ContainsKey(folded[0]) && key.Length < 3) key.Insert(0, 'a');
        return key.ToString();
    }

    /// <summary>The words of a name, each by its key, in an order that does not depend on where the family name stands.</summary>
    public static string All(string name, string language) =>
        string.Join('-', WordsOf(name).Select(word => Word(word, language)).Where(key => key.Length > 0).Order(StringComparer.Ordinal));

    /// <summary>The last word's key: the family name where it stands last.</summary>
    public static string Last(string name, string language) => WordsOf(name) is [.., var last] ? Word(last, language) : "";

    public static string[] WordsOf(string name) => name.Split([' ', '・', '＝', '.', '«', '»', '"'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Doubled letters are one.</summary>
    private static void Add(StringBuilder key, ReadOnlySpan<char> sounds)
    {
        foreach (var sound in sounds)
        {
            if (key.Length == 0 || key[^1] != sound) key.Append(sound);
        }
    }

    private static Dictionary<char, char> Read(string classes)
    {
        var sounds = new Dictionary<char, char>();
        foreach (var one in classes.Split(' '))
        {
            foreach (var letter in one[2..]) sounds[letter] = one[0];
        }
        return sounds;
    }
}
