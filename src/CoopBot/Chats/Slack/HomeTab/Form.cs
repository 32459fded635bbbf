using CoopBot.Chats.Slack.Rendering;
using CoopBot.Chats.Slack.Wire.Blocks;
using CoopBot.Chats.Slack.Wire.Payloads;
using CoopBot.Knowledge;

namespace CoopBot.Chats.Slack.HomeTab;

/// <summary>The frame of the modals. A field's block and the select in it bear one name.</summary>
internal static class Form
{
    public static ModalView Of(string callback, string title, string submit, Voice voice, params IReadOnlyList<KitBlock> blocks) =>
        new(blocks, LabelText.Of(title, 24))
        {
            CallbackId = callback,
            Submit = LabelText.Of(submit, 24),
            Close = LabelText.Of(voice.Say("home.cancel"), 24),
        };

    public static InputBlock Field(string label, KitElement select, string? hint = null, bool isOptional = false) =>
        new(LabelText.Of(label, 2000), select) { BlockId = select.ActionId, Optional = isOptional, Hint = hint is null ? null : LabelText.Of(hint, 2000) };

    public static Option Option(string text, string value) => new(LabelText.Of(text, 75), value);

    public static OptionGroup Group(string label, IEnumerable<Option> options) => new(LabelText.Of(label, 75), [.. options]);

    /// <summary>What was chosen in a field where one can be; null when nothing was.</summary>
    public static string? One(this ViewState state, string field) => state.Find(field)?.SelectedOption?.Value;

    /// <summary>What was chosen in a field where several can be.</summary>
    public static IReadOnlyList<string> Several(this ViewState state, string field) =>
        [.. (state.Find(field)?.SelectedOptions ?? []).Select(option => option.Value).Distinct()];

    private static FilledIn? Find(this ViewState state, string field) =>
        state.Values.TryGetValue(field, out var block) && block.TryGetValue(field, out var filled) ? filled : null;
}
