namespace CoopBot.Commands;

/// <summary>What a chat finds when it speaks.</summary>
internal enum Entry
{
    /// <summary>It is answered.</summary>
    In,

    /// <summary>It is answered, and the person has just become an operator.</summary>
    Owner,

    /// <summary>It is not answered.</summary>
    Out,

    /// <summary>It is not answered: the code it brought is wrong or used up.</summary>
    WrongCode,
}
