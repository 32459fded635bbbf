namespace CoopBot.Knowledge;

/// <summary>Something an article can be filed under: a topic, a country, an organisation the bot knows.</summary>
internal readonly record struct Label(LabelKind Kind, string Id);
