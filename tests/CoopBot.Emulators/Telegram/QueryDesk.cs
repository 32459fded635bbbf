using System.Globalization;

namespace CoopBot.Emulators.Telegram;

/// <summary>Questions that the bot must answer soon: pressed buttons and inline queries.</summary>
internal sealed class QueryDesk(World world)
{
    private readonly List<AskedInline> inline = [];
    private readonly List<SimulatedPress> presses = [];
    private long lastId = 4_100_000_000_000_000_000;

    public IReadOnlyList<SimulatedPress> Unanswered => presses.Where(press => !press.IsAnswered).ToList();

    public SimulatedPress? LastAnswerTo(SimulatedUser user) => presses.FindLast(press => press.User == user && press.IsAnswered);

    public SimulatedPress Press(SimulatedUser user, SimulatedMessage message, string label)
    {
        if (message.IsDeleted) throw new InvalidOperationException($"Message {message.Id} was deleted.");
        var button = message.Keyboard.SelectMany(row => row).FirstOrDefault(button => button.Text == label)
            ?? throw new InvalidOperationException($"Message {message.Id} has no button \"{label}\", but: {string.Join(", ", message.Labels)}.");
        return Send(user, message, button.CallbackData ?? throw new InvalidOperationException($"The button \"{label}\" asks nothing of the bot: {button}."));
    }

    public SimulatedPress Send(SimulatedUser user, SimulatedMessage message, string data)
    {
        var press = new SimulatedPress(world, NextId(), user, message, data, world.Now);
        presses.Add(press);
        world.Updates.Add("callback_query", new()
        {
            ["id"] = press.Id,
            ["from"] = Wire.User(user),
            ["message"] = Wire.Message(message),
            ["chat_instance"] = message.Chat.Id.ToString(CultureInfo.InvariantCulture),
            ["data"] = data,
        });
        return press;
    }

    public void Answer(string id, string? text, bool isAlert)
    {
        var press = presses.Find(press => press.Id == id);
        if (press is null || press.IsAnswered || IsOver(press.At)) throw TooOld();
        (press.AnswerText, press.IsAlert, press.IsAnswered) = (text, isAlert, true);
    }

    public AskedInline Ask(SimulatedUser user, string query, string offset)
    {
        if (!world.Options.SupportsInline) throw new InvalidOperationException("The bot has no inline mode.");
        var asked = new AskedInline(NextId(), query, world.Now);
        inline.Add(asked);
        world.Updates.Add("inline_query", new() { ["id"] = asked.Id, ["from"] = Wire.User(user), ["query"] = query, ["offset"] = offset, ["chat_type"] = "sender" });
        return asked;
    }

    /// <exception cref="Refusal">There is no such query that still waits.</exception>
    public AskedInline Asked(string id) =>
        inline.Find(asked => asked.Id == id && asked.Answer is null && !IsOver(asked.At)) ?? throw TooOld();

    public SimulatedMessage? Choose(SimulatedUser user, InlineResult result, SimulatedChat? chat, int? thread)
    {
        world.Updates.Add("chosen_inline_result", new() { ["result_id"] = result.Id, ["from"] = Wire.User(user), ["query"] = result.Query });
        if (chat is null) return null;
        var message = new SimulatedMessage
        {
            Chat = chat,
            Id = chat.NextMessageId,
            At = world.Now,
            From = user,
            ViaBot = world.Bot,
            ThreadId = thread,
            Text = result.Text,
            Entities = result.Entities,
            Keyboard = result.Keyboard,
        };
        world.Posting.Bring(message);
        return message;
    }

    private bool IsOver(DateTimeOffset asked) => world.Now - asked > world.Options.QueryLife;

    private string NextId() => (++lastId).ToString(CultureInfo.InvariantCulture);

    private static Refusal TooOld() => Refusal.BadRequest("query is too old and response timeout expired or query ID is invalid");
}
