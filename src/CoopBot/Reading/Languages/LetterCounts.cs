using CoopBot.Knowledge;

namespace CoopBot.Reading.Languages;

/// <summary>How often each letter of one script follows two others in a sample; the classes of letters are the model's.</summary>
internal sealed class LetterCounts
{
    /// <summary>Half a letter for those that the sample happens to lack.</summary>
    private const float Unseen = 0.5f;

    private readonly Dictionary<int, int> triples = [];
    private readonly int[] pairs;
    private readonly int[] pairContexts;
    private readonly int[] contexts;
    private readonly float[] letters;
    private readonly float all;
    private readonly int classes;

    public LetterCounts(LanguageSample sample, LetterClasses classes)
    {
        Code = sample.Code;
        this.classes = classes.Count;
        (pairs, pairContexts, contexts, letters) = (new int[classes.Count * classes.Count], new int[classes.Count * classes.Count], new int[classes.Count], new float[classes.Count]);
        foreach (var letter in classes.Of(sample.Letters)) letters[letter] = Unseen;
        var (first, second) = (0, 0);
        for (var at = 0; at <= sample.Text.Length; at++)
        {
            var third = at < sample.Text.Length ? classes.At(sample.Text, at, second != 0) : 0;
            if (third == 0 && second == 0) continue;
            letters[third]++;
            contexts[second]++;
            pairs[(second * this.classes) + third]++;
            pairContexts[(first * this.classes) + second]++;
            var key = Key(first, second, third);
            triples[key] = triples.GetValueOrDefault(key) + 1;
            (first, second) = third == 0 ? (0, 0) : (second, third);
        }
        all = letters.Sum();
    }

    public string Code { get; }

    /// <summary>Each as the pair of its first letters times the number of classes plus the third.</summary>
    public IEnumerable<int> Triples => triples.Keys;

    /// <summary>Each as first letter times the number of classes plus second.</summary>
    public IEnumerable<int> Pairs => Enumerable.Range(0, pairs.Length).Where(pair => pairs[pair] > 0);

    public float Share(int letter) => letters[letter] / all;

    public float After(int second, int third) => contexts[second] == 0 ? 0 : (float)pairs[(second * classes) + third] / contexts[second];

    public float After(int first, int second, int third) =>
        triples.TryGetValue(Key(first, second, third), out var count) ? (float)count / pairContexts[(first * classes) + second] : 0;

    private int Key(int first, int second, int third) => (((first * classes) + second) * classes) + third;
}
