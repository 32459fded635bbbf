using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CoopBot.Model;

/// <summary>
/// What a chat wants to read. Labels of one kind are alternatives, kinds must all hold,
/// every phrase must stand in the text and no exclusion may.
/// </summary>
/// <param name="Topics">Ids of topics.</param>
/// <param name="Countries">ISO codes, or several joined by <see cref="Joint"/> that must all be there: <c>JP+KZ</c>. In alphabetical order.</param>
/// <param name="Organisations">Ids of known organisations.</param>
/// <param name="Phrases">Folded phrases that must stand in the text.</param>
/// <param name="Without">What must not be there.</param>
internal sealed record Filter(
    ImmutableArray<string> Topics,
    ImmutableArray<string> Countries,
    ImmutableArray<string> Organisations,
    ImmutableArray<string> Phrases,
    Exclusions Without)
{
    /// <summary>Joins the countries that are asked for together.</summary>
    public const char Joint = '+';

    public static readonly Filter Everything = new([], [], [], [], Exclusions.None);

    [JsonIgnore]
    public bool IsEverything =>
        Topics.IsEmpty && Countries.IsEmpty && Organisations.IsEmpty && Phrases.IsEmpty && Without.IsNone;

    /// <summary>Same filter, same text: what equality and the database's uniqueness rest on.</summary>
    public override string ToString() => string.Join(' ',
        Topics.Select(id => "topic:" + id)
            .Concat(Countries.Select(id => "country:" + id))
            .Concat(Organisations.Select(id => "organisation:" + id))
            .Concat(Phrases.Select(text => $"\"{text}\""))
            .Concat(Without.Topics.Select(id => "-topic:" + id))
            .Concat(Without.Countries.Select(id => "-country:" + id))
            .Concat(Without.Organisations.Select(id => "-organisation:" + id))
            .Concat(Without.Phrases.Select(text => $"-\"{text}\"")));

    public bool Equals(Filter? other) => other is not null && ToString() == other.ToString();

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);
}
