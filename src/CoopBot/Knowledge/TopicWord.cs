namespace CoopBot.Knowledge;

/// <summary>A word that speaks for a topic.</summary>
/// <param name="Weight">3 names the topic outright, 2 is strong, 1 needs company; 0 is a phrase whose words do not speak for it: "ministry of education and science".</param>
/// <param name="IsBroad">It speaks for a topic that any news names in passing.</param>
internal readonly record struct TopicWord(string Topic, int Weight, bool IsBroad = false);
