namespace CoopBot.Knowledge;

/// <summary>What a word of a filter may stand for.</summary>
internal enum LabelKind
{
    Topic,
    Country,
    Organisation,
}
