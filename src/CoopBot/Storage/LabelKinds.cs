namespace CoopBot.Storage;

/// <summary>The kinds of labels as rows name them.</summary>
internal static class LabelKinds
{
    public const string Topic = "topic";
    public const string Country = "country";
    public const string Organisation = "organisation";
}
