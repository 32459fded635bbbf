using System.Text.Json.Nodes;

namespace CoopBot.Emulators.Slack.Blocks;

/// <summary>Checks a modal or a Home as a whole.</summary>
internal static class ViewCheck
{
    public static IReadOnlyList<string> Check(JsonObject view, Surface surface)
    {
        const string at = "/view";
        var findings = new Findings();
        var isModal = surface == Surface.Modal;
        findings.IsObject(view, at, out _, isModal
            ? ["title", "blocks", "close", "submit", "private_metadata", "callback_id", "clear_on_close", "notify_on_close", "external_id", "submit_disabled"]
            : ["blocks", "private_metadata", "callback_id", "external_id"]);
        if (view["type"]?.ToString() != (isModal ? "modal" : "home")) findings.Add($"must be {(isModal ? "modal" : "home")}", $"{at}/type");
        if (isModal)
        {
            findings.TextObject(view, "title", at, 24, isRequired: true, isPlain: true);
            findings.TextObject(view, "submit", at, 24, isPlain: true);
            findings.TextObject(view, "close", at, 24, isPlain: true);
            findings.Flag(view, "clear_on_close", at);
            findings.Flag(view, "notify_on_close", at);
            findings.Flag(view, "submit_disabled", at);
        }
        findings.Text(view, "private_metadata", at, 3000);
        findings.Text(view, "callback_id", at, 255);
        findings.Text(view, "external_id", at, 255);

        if (view["blocks"] is not JsonArray blocks) findings.Add("missing required field: blocks", at);
        else
        {
            new BlockCheck(findings, surface).CheckAll(blocks, at + "/blocks");
            if (isModal && view["submit"] is null && blocks.Any(block => block is JsonObject json && json["type"]?.ToString() == "input")) findings.Add("missing required field: submit", at);
        }
        return findings.All;
    }
}
