namespace CoopBot.Model;

internal enum SubjectRole
{
    /// <summary>Named by the article's own account of the event.</summary>
    Discussed,

    /// <summary>Named by a speaker.</summary>
    Said,

    /// <summary>Named in the background: what a company does, what was before.</summary>
    Background,
}
