using System.Text;

namespace CoopBot.Knowledge;

/// <summary>A small word that changes between a vowel and a consonant: "підписали у Варшаві", "підписали в Токіо".</summary>
/// <param name="Word">As it stands otherwise.</param>
/// <param name="Softened">As it stands there.</param>
/// <param name="Vowels">Letters it stands after.</param>
/// <param name="NotBefore">Letters before which it stays, as first or second of a word.</param>
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
        before >= 0 && next < text.Length && Vowels.Contains(char.ToLowerInvariant(text[before])) && char.IsLetter(text[next])
        && !NotBefore.Contains(char.ToLowerInvariant(text[next])) && !(next + 1 < text.Length && NotBefore.Contains(text[next + 1]));
}
