namespace CoopBot.Emulators.Telegram.Methods;

internal sealed record Field(string Name, ValueKind Kind, bool IsRequired = false);
