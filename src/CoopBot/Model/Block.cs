using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CoopBot.Model;

/// <summary>A heading, a paragraph, a list or small print.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "block")]
[JsonDerivedType(typeof(Heading), "heading")]
[JsonDerivedType(typeof(Paragraph), "paragraph")]
[JsonDerivedType(typeof(Bullets), "bullets")]
[JsonDerivedType(typeof(Note), "note")]
internal abstract record Block;

internal sealed record Heading(string Text) : Block;

internal sealed record Paragraph(ImmutableArray<Run> Runs) : Block
{
    public static Paragraph Of(params ReadOnlySpan<Run> runs) => new([.. runs]);
}

internal sealed record Bullets(ImmutableArray<Paragraph> Items) : Block;

/// <summary>Small print: sources, dates, hints.</summary>
internal sealed record Note(ImmutableArray<Run> Runs) : Block
{
    public static Note Of(params ReadOnlySpan<Run> runs) => new([.. runs]);
}
