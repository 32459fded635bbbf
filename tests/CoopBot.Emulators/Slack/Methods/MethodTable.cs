namespace CoopBot.Emulators.Slack.Methods;

/// <summary>All that the bot may call.</summary>
internal sealed class MethodTable(World world)
{
    private readonly Dictionary<string, ApiMethod> methods = new ChatMethods(world).All
        .Concat(new ViewMethods(world).All)
        .Concat(new PeopleMethods(world).All)
        .Concat(new AppMethods(world).All)
        .ToDictionary(method => method.Name, StringComparer.Ordinal);

    /// <exception cref="Refusal">There is no such method here.</exception>
    public ApiMethod Get(string name) => methods.GetValueOrDefault(name) ?? throw Refusal.Problem("unknown_method");
}
