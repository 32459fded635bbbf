namespace CoopBot.Digests;

/// <summary>Why a digest is written.</summary>
internal enum EditionKind
{
    /// <summary>Its slot has come.</summary>
    Due,

    /// <summary>Somebody asked what is new.</summary>
    Asked,

    /// <summary>Somebody asked what the next one would be.</summary>
    Next,
}
