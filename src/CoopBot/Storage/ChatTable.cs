using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>The chats and how each wants to be told.</summary>
internal sealed class ChatTable(Database database)
{
    public Task<Chat?> FindAsync(ChatAddress address, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>Adds the chat, or returns the one that is there already.</summary>
    public Task<Chat> AddAsync(Chat chat, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>Writes language, zone and schedule; a changed schedule or zone starts counting at <see cref="Chat.LastSlot"/> as given.</summary>
    public Task SaveAsync(Chat chat, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>Stops sending to the chat; everything it set stays.</summary>
    public Task SuspendAsync(ChatAddress address, string why, CancellationToken cancel) => throw new NotImplementedException();

    public Task ResumeAsync(ChatAddress address, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>Each schedule and zone that a chat with a subscription uses, once; suspended chats and schedule off left out.</summary>
    public Task<IReadOnlyList<(Schedule Schedule, string Zone)>> SchedulesInUseAsync(CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>The chats on a schedule that have a subscription and are not suspended.</summary>
    public Task<IReadOnlyList<Chat>> OnScheduleAsync(Schedule schedule, string zone, CancellationToken cancel) => throw new NotImplementedException();
}
