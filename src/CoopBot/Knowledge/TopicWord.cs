namespace CoopBot.Knowledge;

/// <summary>A word that speaks for a topic.</summary>
/// <param name="Weight">3 names the topic outright, 2 is strong, 1 needs company; 0 is a phrase whose words do not speak for it: "ministry of education and science".</param>
internal readonly record struct TopicWord(string Topic, int Weight)
{
    /// <summary>The weight of a word that others do not name in passing; what weighs more names the topic.</summary>
    public const int Strong = 2;
}
