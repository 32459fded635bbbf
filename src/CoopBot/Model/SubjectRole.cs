namespace CoopBot.Model;

internal enum SubjectRole
{
    /// <summary>Named in the title, or where the article says what was talked about.</summary>
    Discussed,

    /// <summary>Named elsewhere in the article's own account.</summary>
    Mentioned,

    /// <summary>Named by a speaker.</summary>
    Said,

    /// <summary>Named in the background: what a company does, what was before.</summary>
    Background,
}
