namespace CoopBot.Storage;

/// <summary>Commands too long for a platform's button. The button carries a token, which means the same command for ever.</summary>
internal sealed class ButtonTable(Database database)
{
    /// <summary>Hexadecimal digits: 96 bits of the command's hash.</summary>
    public const int TokenLength = 24;

    /// <summary>The token for a command; the same command has the same token.</summary>
    public async Task<string> KeepAsync(string command, DateTimeOffset now, CancellationToken cancel)
    {
        var token = Stored.Hash(command)[..TokenLength];
        await database.WriteAsync("insert into button_commands (token, command, kept_at) values (@token, @command, @now) on conflict (token) do nothing",
            new { token, command = Stored.Text(command), now = Stored.Time(now) }, cancel);
        return token;
    }

    /// <summary>Null when there is no such token.</summary>
    public Task<string?> FindAsync(string token, CancellationToken cancel) =>
        database.ReadAsync(session => session.FirstAsync<string>("select command from button_commands where token = @token", new { token }), cancel);
}
