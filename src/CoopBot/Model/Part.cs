using System.Collections.Immutable;

namespace CoopBot.Model;

/// <summary>A stretch of a message that stays together: one story, one list, one answer.</summary>
internal sealed record Part(ImmutableArray<Block> Blocks, ImmutableArray<Button> Buttons)
{
    public static Part Of(params ReadOnlySpan<Block> blocks) => new([.. blocks], []);

    public Part With(params ReadOnlySpan<Button> buttons) => this with { Buttons = [.. buttons] };
}
