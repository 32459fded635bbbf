namespace CoopBot.Facts;

/// <summary>What part of an article a sentence plays.</summary>
internal enum Zone
{
    Title,

    /// <summary>The first paragraph: what the news is.</summary>
    Lead,
    Body,

    /// <summary>Words of a speaker between quotation marks.</summary>
    Quote,

    /// <summary>What a company is and has been: not the news.</summary>
    Background,
}
