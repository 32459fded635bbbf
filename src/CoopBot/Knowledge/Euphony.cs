using System.Text;

namespace CoopBot.Knowledge;

/// <summary>A small word that changes between a vowel and a consonant: "підписали у Варшаві", "підписали в Токіо".</summary>
/// <param name="Word">As it stands otherwise.</param>
/// <param name="Softened">As it stands there.</param>
/// <param name="Vowels">Letters it stands after.</param>
/// <param name="NotBefore">Letters before which it stays, where a word begins with them or with a cluster that has them.</param>
internal sealed record Euphony(string Word, string Softened, string Vowels, string NotBefore)
{
    private readonly string parted = $" {Word} ";

    public string In(string text)
    {
        if (!text.Contains(parted, StringComparison.Ordinal)) return text;
        var (spoken, from) = (new StringBuilder(text.Length), 0);
        while (text.IndexOf(parted, from, StringComparison.Ordinal) is >= 0 and var at)
        {
            var next = at + parted.Length;
            spoken.Append(text, from, at - from).Append(' ').Append(IsSoft(text, at - 1, next) ? Softened : Word);
            from = next - 1;
        }
        return spoken.Append(text, from, text.Length - from).ToString();
    }

    private bool IsSoft(string text, int before, int next) =>
        before >= 0 && next < text.Length && Vowels.Contains(char.ToLowerInvariant(text[before])) && char.IsLetter(text[next]) && !BeginsHard(text, next);

    /// <summary>Among the consonants a word begins with: Варшава, Львів.</summary>
    private bool BeginsHard(string text, int at)
    {
        for (; at < text.Length && char.IsLetter(text[at]) && !Vowels.Contains(char.ToLowerInvariant(text[at])); at++)
        {
            if (NotBefore.Contains(char.ToLowerInvariant(text[at]))) return true;
        }
        return false;
    }
}
