using CoopBot.Model;

namespace CoopBot.Commands;

/// <summary>A story to choose from a list.</summary>
/// <param name="Headline">Plain text, with the flags of the countries.</param>
/// <param name="Description">One sentence, plain; empty when there is none.</param>
/// <param name="Told">What is sent when it is chosen; without buttons, which would act where the bot is perhaps not.</param>
internal sealed record QuickStory(long Number, string Headline, string Description, Part Told);
