using System.Text.Json;
using CoopBot.Chats.Slack.Wire.Blocks;

namespace CoopBot.Tests.Chats.Slack.HomeTab;

/// <summary>Slack's documented limits of views, as the bot must keep them.</summary>
internal static class Kit
{
    /// <summary>Everything in the view that Slack would refuse.</summary>
    public static IReadOnlyList<string> Faults(View view) => [.. FaultsOf(view)];

    public static IEnumerable<KitElement> Elements(View view) => view.Blocks.SelectMany(ElementsOf);

    public static IReadOnlyList<Option> Options(KitElement select) => select switch
    {
        StaticSelect one => [.. one.Options ?? one.OptionGroups!.SelectMany(group => group.Options)],
        MultiStaticSelect several => [.. several.Options ?? several.OptionGroups!.SelectMany(group => group.Options)],
        _ => [],
    };

    public static IReadOnlyList<OptionGroup> Groups(View view, string action) => Elements(view).Single(element => element.ActionId == action) switch
    {
        StaticSelect { OptionGroups: { } groups } => groups,
        MultiStaticSelect { OptionGroups: { } groups } => groups,
        _ => [],
    };

    /// <summary>All that can be read in the view, one text a line.</summary>
    public static string TextOf(View view) => string.Join('\n', view.Blocks.SelectMany(block => block switch
    {
        HeaderBlock header => (string[])[header.Text.Text],
        SectionBlock section => [section.Text.Text, .. section.Accessory is null ? (string[])[] : [TextOf(section.Accessory)]],
        ContextBlock context => [.. context.Elements.Select(text => text.Text)],
        ActionsBlock actions => [.. actions.Elements.Select(TextOf)],
        InputBlock input => [input.Label.Text, TextOf(input.Element)],
        _ => [],
    }));

    private static string TextOf(KitElement element) => element switch
    {
        ButtonElement button => $"[{button.Text.Text} → {button.ActionId}]",
        StaticSelect select => $"[{select.InitialOption?.Text.Text} → {select.ActionId}]",
        MultiStaticSelect select => $"[{string.Join(", ", (select.InitialOptions ?? []).Select(option => option.Text.Text))} → {select.ActionId}]",
        _ => "",
    };

    private static IEnumerable<string> FaultsOf(View view)
    {
        if (view.Blocks.Count is < 1 or > 100) yield return $"{view.Blocks.Count} blocks";
        if (JsonSerializer.SerializeToUtf8Bytes(view).Length > 250_000) yield return "too large a view";
        foreach (var twice in view.Blocks.Select(block => block.BlockId).Where(id => id is not null).GroupBy(id => id).Where(group => group.Count() > 1)) yield return $"block {twice.Key} twice";
        foreach (var twice in Elements(view).GroupBy(element => element.ActionId).Where(group => group.Count() > 1)) yield return $"action {twice.Key} twice";
        if (view is ModalView modal)
        {
            foreach (var fault in (string?[])[Length("title", modal.Title, 24), Length("submit", modal.Submit, 24), Length("close", modal.Close, 24)]) if (fault is not null) yield return fault;
            if (modal.Submit is null && view.Blocks.Any(block => block is InputBlock)) yield return "nothing to send the modal off with";
            if (modal.CallbackId is null or { Length: 0 or > 255 } || modal.PrivateMetadata is { Length: > 3000 }) yield return "ids of the modal";
        }
        else if (view.Blocks.Any(block => block is InputBlock))
        {
            yield return "an input outside of a modal";
        }
        foreach (var fault in view.Blocks.SelectMany(FaultsOf).Concat(Elements(view).SelectMany(FaultsOf))) yield return fault;
    }

    private static IEnumerable<string> FaultsOf(KitBlock block) => ((string?[])(block switch
    {
        HeaderBlock header => [Length("header", header.Text, 150)],
        SectionBlock section => [Length("section", section.Text, 3000)],
        ContextBlock context => [Count("context", context.Elements.Count, 10), .. context.Elements.Select(text => Length("context", text, 3000))],
        ActionsBlock actions => [Count("actions", actions.Elements.Count, 25)],
        InputBlock input => [Length("label", input.Label, 2000), Length("hint", input.Hint, 2000)],
        _ => [],
    })).OfType<string>();

    private static IEnumerable<string> FaultsOf(KitElement element)
    {
        if (element.ActionId.Length is 0 or > 255) yield return "action id";
        if (element is ButtonElement button)
        {
            if (Length("button", button.Text, 75) is { } fault) yield return fault;
            if (button.Style is not (null or "primary" or "danger")) yield return $"style {button.Style}";
            yield break;
        }
        var (options, groups, chosen, most) = element switch
        {
            StaticSelect select => (select.Options, select.OptionGroups, select.InitialOption is { } one ? (IReadOnlyList<Option>)[one] : null, 1),
            MultiStaticSelect select => (select.Options, select.OptionGroups, select.InitialOptions, select.MaxSelectedItems ?? 100),
            _ => throw new ArgumentOutOfRangeException(nameof(element)),
        };
        if (options is null == groups is null) yield return "options or groups, one of the two";
        foreach (var list in groups is null ? [options!] : groups.Select(group => group.Options)) if (Count("options", list.Count, 100) is { } fault) yield return fault;
        foreach (var group in groups ?? []) if (Length("group", group.Label, 75) is { } fault) yield return fault;
        if (groups is not null && Count("groups", groups.Count, 100) is { } many) yield return many;
        var all = Options(element);
        foreach (var option in all)
        {
            if (Length("option", option.Text, 75) is { } fault) yield return fault;
            if (option.Value.Length is 0 or > 150) yield return $"value {option.Value}";
        }
        foreach (var twice in all.GroupBy(option => option.Value).Where(group => group.Count() > 1)) yield return $"option {twice.Key} twice";
        if (chosen is { Count: 0 } || chosen?.Count > most) yield return $"{chosen.Count} chosen at first";
        foreach (var stray in (chosen ?? []).Where(option => !all.Contains(option))) yield return $"{stray.Value} is chosen and not offered";
    }

    private static IEnumerable<KitElement> ElementsOf(KitBlock block) => block switch
    {
        SectionBlock { Accessory: { } accessory } => [accessory],
        ActionsBlock actions => actions.Elements,
        InputBlock input => [input.Element],
        _ => [],
    };

    private static string? Length(string what, TextObject? text, int most) => text is null || text.Text.Length is > 0 && text.Text.Length <= most ? null : $"{what}: {text.Text.Length} characters";

    private static string? Count(string what, int count, int most) => count > 0 && count <= most ? null : $"{what}: {count}";
}
