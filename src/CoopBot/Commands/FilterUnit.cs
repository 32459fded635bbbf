namespace CoopBot.Commands;

/// <summary>A piece of a typed filter: a word, a sign of a script without spaces, or a quoted phrase.</summary>
/// <param name="Start">Where it stands in the typed text; for a phrase, the text between the quotation marks.</param>
/// <param name="IsExcluded">A dash stands before it.</param>
/// <param name="IsApart">It cannot be the continuation of the name before it: a comma, a dash or a quotation mark stands between.</param>
/// <param name="IsJoined">A plus stands before it.</param>
internal readonly record struct FilterUnit(int Start, int Length, bool IsPhrase, bool IsExcluded, bool IsApart, bool IsJoined)
{
    public int End => Start + Length;
}
