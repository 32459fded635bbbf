using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>Deletes what is kept of a chat.</summary>
internal sealed class ChatErasure(Database database)
{
    /// <remarks>
    /// That an operator has let the chat in, or has it as the place where operators get words, is theirs and stays. A message under way at this moment
    /// may still arrive; what became of it is then written nowhere.
    /// </remarks>
    private const string Sql = """
        delete from alerts where chat = @chat;
        delete from alert_rests where chat = @chat;
        delete from muted where chat = @chat;
        delete from subscriptions where chat = @chat;
        delete from told where chat = @chat;
        delete from transcripts where chat = @chat;
        delete from outbox where chat = @chat;
        delete from turns where chat = @chat;
        delete from strangers where chat = @chat;
        delete from chats where address = @chat;
        delete from moves where became = @chat;
        """;

    /// <summary>In one transaction. A chat that speaks again begins anew.</summary>
    public Task ForgetAsync(ChatAddress chat, CancellationToken cancel) =>
        database.WriteAsync(async session => await session.ExecuteAsync(Sql, new { chat = (await ChatTable.HomeAsync(session, chat)).ToString() }), cancel);
}
