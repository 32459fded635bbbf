using CoopBot.Chats.Slack.Wire.Blocks;
using CoopBot.Chats.Slack.Wire.Payloads;

namespace CoopBot.Tests.Chats.Slack.HomeTab;

/// <summary>A modal as somebody sends it off.</summary>
internal static class Filled
{
    /// <summary>As it was shown, with some fields filled in anew.</summary>
    public static SubmittedView In(ModalView modal, params (string Field, string[] Values)[] filled)
    {
        var values = modal.Blocks.OfType<InputBlock>().ToDictionary(
            block => block.BlockId!,
            IReadOnlyDictionary<string, FilledIn> (block) => new Dictionary<string, FilledIn>
            {
                [block.Element.ActionId] = StateOf(block.Element, filled.SingleOrDefault(one => one.Field == block.BlockId).Values),
            });
        foreach (var (field, chosen) in filled)
        {
            values.ShouldContainKey(field);
            chosen.ShouldBeSubsetOf(Kit.Options(modal.Blocks.OfType<InputBlock>().Single(block => block.BlockId == field).Element).Select(option => option.Value));
        }
        return new SubmittedView(modal.CallbackId!, new ViewState(values)) { PrivateMetadata = modal.PrivateMetadata };
    }

    private static FilledIn StateOf(KitElement element, string[]? values) => element switch
    {
        StaticSelect select => new FilledIn("static_select") { SelectedOption = (values is null ? select.InitialOption?.Value : values[0]) is { } value ? new ChosenOption(value) : null },
        MultiStaticSelect select => new FilledIn("multi_static_select")
        {
            SelectedOptions = [.. (values ?? select.InitialOptions?.Select(option => option.Value) ?? []).Select(value => new ChosenOption(value))],
        },
        _ => throw new ArgumentOutOfRangeException(nameof(element)),
    };
}
