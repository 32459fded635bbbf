using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CoopBot.Model;

/// <summary>What a filter shuts out; any one of it is enough.</summary>
internal sealed record Exclusions(
    ImmutableArray<string> Topics,
    ImmutableArray<string> Countries,
    ImmutableArray<string> Organisations,
    ImmutableArray<string> Phrases)
{
    public static readonly Exclusions None = new([], [], [], []);

    [JsonIgnore]
    public bool IsNone => Topics.IsEmpty && Countries.IsEmpty && Organisations.IsEmpty && Phrases.IsEmpty;
}
