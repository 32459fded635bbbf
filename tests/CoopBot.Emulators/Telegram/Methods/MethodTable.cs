namespace CoopBot.Emulators.Telegram.Methods;

/// <summary>All that the bot may call.</summary>
internal sealed class MethodTable
{
    private readonly Dictionary<string, BotMethod> methods;

    public MethodTable(World world)
    {
        Chats = new(world);
        Polls = new(world);
        methods = new MessageMethods(world, Chats).All
            .Concat(new ChatMethods(world, Chats).All)
            .Concat(new MenuMethods(world, Chats).All)
            .Concat(new InlineMethods(world).All)
            .Concat(new WebhookMethods(world, Polls).All)
            .Append(Polls.Method)
            .ToDictionary(method => method.Name, StringComparer.OrdinalIgnoreCase);
    }

    public ChatFinder Chats { get; }

    public LongPoll Polls { get; }

    /// <exception cref="Refusal">There is no such method here.</exception>
    public BotMethod Get(string name) => methods.GetValueOrDefault(name) ?? throw Refusal.Problem("method not found", 404);
}
