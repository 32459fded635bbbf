using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using static CoopBot.Emulators.Telegram.Methods.ValueKind;

namespace CoopBot.Emulators.Telegram.Methods;

/// <summary>Command menus, and what the bot says of itself.</summary>
internal sealed partial class MenuMethods(World world, ChatFinder chats)
{
    private const int MostCommands = 100;

    private static readonly string[] PlainScopes = ["default", "all_private_chats", "all_group_chats", "all_chat_administrators"];

    private static readonly Field Scope = new("scope", Shapes.Scope);
    private static readonly Field Language = new("language_code", Text);

    public IEnumerable<BotMethod> All =>
    [
        new("setMyCommands", SetCommands, new("commands", ListOf(Shapes.Command), IsRequired: true), Scope, Language),
        new("getMyCommands", GetCommands, Scope, Language),
        new("deleteMyCommands", DeleteCommands, Scope, Language),
        new("setMyName", call => SetText(call, "name", 64), new("name", Text), Language),
        new("setMyDescription", call => SetText(call, "description", 512), new("description", Text), Language),
        new("setMyShortDescription", call => SetText(call, "short_description", 120), new("short_description", Text), Language),
    ];

    private JsonNode SetCommands(Arguments call)
    {
        var commands = call.Objects("commands")!.Select(command => new SimulatedCommand(command.Text("command")!, command.Text("description")!.Trim())).ToList();
        if (commands.Count > MostCommands) throw Refusal.Problem("BOT_COMMANDS_TOO_MUCH");
        foreach (var command in commands)
        {
            if (!CommandName().IsMatch(command.Command)) throw Refusal.Problem("BOT_COMMAND_INVALID");
            if (command.Description.Length is < 1 or > 256) throw Refusal.Problem("BOT_COMMAND_DESCRIPTION_INVALID");
        }
        if (commands.DistinctBy(command => command.Command).Count() < commands.Count) throw Refusal.Problem("BOT_COMMAND_DUPLICATE");
        world.Profile.Commands[Key(call)] = commands;
        return true;
    }

    private JsonNode GetCommands(Arguments call) =>
        new JsonArray([.. (world.Profile.Commands.GetValueOrDefault(Key(call)) ?? []).Select(command =>
            new JsonObject { ["command"] = command.Command, ["description"] = command.Description })]);

    private JsonNode DeleteCommands(Arguments call)
    {
        world.Profile.Commands.Remove(Key(call));
        return true;
    }

    private JsonNode SetText(Arguments call, string field, int most)
    {
        var text = call.Text(field) ?? "";
        if (text.Length > most) throw Refusal.Problem($"{field} is too long");
        if (text.Length > 0) world.Profile.Texts[(field, LanguageOf(call))] = text;
        else world.Profile.Texts.Remove((field, LanguageOf(call)));
        return true;
    }

    private (string Scope, string Language) Key(Arguments call) => (ScopeOf(call.Object("scope")), LanguageOf(call));

    private string ScopeOf(Arguments? scope)
    {
        var type = scope?.Text("type") ?? "default";
        if (PlainScopes.Contains(type)) return type;
        if (type is not ("chat" or "chat_administrators" or "chat_member")) throw Refusal.Problem("can't parse BotCommandScope: Unsupported type specified");
        var chat = chats.Get(scope!);
        chats.MustBeIn(chat);
        if (type != "chat_member") return $"{type}:{chat.Id}";
        return world.User(scope!.Integer("user_id") ?? 0) is { } user ? $"{type}:{chat.Id}:{user.Id}" : throw Refusal.Problem("invalid user_id specified");
    }

    private static string LanguageOf(Arguments call)
    {
        var language = call.Text("language_code") ?? "";
        return LanguageCode().IsMatch(language) ? language : throw Refusal.Problem("invalid language code specified");
    }

    [GeneratedRegex("^[a-z0-9_]{1,32}$")]
    private static partial Regex CommandName();

    [GeneratedRegex("^(?:[a-z]{2})?$")]
    private static partial Regex LanguageCode();
}
