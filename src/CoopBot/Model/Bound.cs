namespace CoopBot.Model;

/// <summary>What a text says of a sum beside the figure.</summary>
internal enum Bound
{
    None,
    UpTo,
    MoreThan,
    AtLeast,
}
