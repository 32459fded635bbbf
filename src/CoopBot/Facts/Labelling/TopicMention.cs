using CoopBot.Model;

namespace CoopBot.Facts.Labelling;

/// <summary>A word of a topic where it stands.</summary>
/// <param name="WordWeight">How much the word says by itself: 1 what others name too, 2 what is strong, 3 what names the topic outright.</param>
/// <param name="PlaceWeight">How much the place it stands at makes of it.</param>
internal readonly record struct TopicMention(Span Span, int WordWeight, double PlaceWeight)
{
    /// <summary>Said to be what was talked about or agreed on, or in the lead beside such words: whoever names a topic there means it.</summary>
    public bool IsMeant { get; init; }

    /// <summary>In the name of a body that has several fields.</summary>
    public bool IsOfBody { get; init; }
}
