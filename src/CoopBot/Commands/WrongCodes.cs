using CoopBot.Model;

namespace CoopBot.Commands;

/// <summary>Counts wrong codes by chat and day, so that guessing is soon met with silence.</summary>
internal sealed class WrongCodes
{
    private const int MostOfAChat = 5;

    /// <summary>More chats than this on one day are no mistakes any more.</summary>
    private const int MostChats = 10_000;

    private readonly Lock gate = new();
    private readonly Dictionary<ChatAddress, int> counts = [];
    private DateOnly today;

    /// <summary>True while the chat may still be told that its code is wrong.</summary>
    public bool IsTold(ChatAddress chat, DateTimeOffset now)
    {
        lock (gate)
        {
            var day = DateOnly.FromDateTime(now.UtcDateTime);
            if (day != today) counts.Clear();
            today = day;

            var count = counts.GetValueOrDefault(chat);
            if (count >= MostOfAChat || (count == 0 && counts.Count >= MostChats)) return false;
            counts[chat] = count + 1;
            return true;
        }
    }
}
