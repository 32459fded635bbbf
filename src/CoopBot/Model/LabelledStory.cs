namespace CoopBot.Model;

/// <summary>A story as far as one must know it to count it.</summary>
/// <param name="When">When its lead was published, or found where nobody knows.</param>
/// <param name="Labels">Those of its lead, without their scores and in no order.</param>
/// <param name="Folded">The folded text of its lead; empty when it was not asked for.</param>
internal sealed record LabelledStory(long Number, DateTimeOffset When, Labels Labels, string Folded);
