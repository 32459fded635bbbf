using System.Globalization;

namespace CoopBot.Knowledge;

/// <summary>A language the bot reads, and perhaps speaks.</summary>
/// <param name="Code">ISO 639-1.</param>
/// <param name="Name">Its own name for itself: Polski, Русский.</param>
/// <param name="Flag">The sign beside it in lists of sources.</param>
/// <param name="IsTold">True when the bot speaks it: texts and summary templates are there.</param>
/// <param name="And">The word between the last two of a list, with the spaces around it.</param>
internal sealed record Language(string Code, string Name, bool IsTold, string And, PluralRule Plural, CultureInfo Culture);
