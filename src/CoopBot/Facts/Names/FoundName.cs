using CoopBot.Model;

namespace CoopBot.Facts.Names;

/// <summary>A name that the grammar of the language builds.</summary>
/// <param name="Text">In the base form, as far as the endings allow.</param>
/// <param name="Country">The country that its words say.</param>
/// <param name="KeepsPlaces">True when a place in the name is a place of the news all the same: the administration of a region.</param>
/// <param name="Seat">How many letters at its end are the place where it sits, which is a place of the news too.</param>
internal sealed record FoundName(string Text, Span Span, string? Country = null, bool KeepsPlaces = false, int Seat = 0);
