using System.Data;
using System.Data.Common;
using Dapper;

namespace CoopBot.Storage;

/// <summary>One connection at work, inside a transaction when it writes.</summary>
internal sealed class Session(Engine engine, DbConnection connection, DbTransaction? transaction, CancellationToken cancel)
{
    public Engine Engine => engine;

    /// <summary>Runs the statement, for each item when the values are a list, and tells how many rows it touched.</summary>
    public Task<int> ExecuteAsync(string sql, object? values = null) => connection.ExecuteAsync(Command(sql, values));

    public async Task<IReadOnlyList<T>> ListAsync<T>(string sql, object? values = null) =>
        (await connection.QueryAsync<T>(Command(sql, values))).AsList();

    public Task<T?> FirstAsync<T>(string sql, object? values = null) => connection.QueryFirstOrDefaultAsync<T>(Command(sql, values));

    /// <summary>The next number of a counter. Its row stays locked until the transaction ends: lower numbers are committed first.</summary>
    public Task<long> NextAsync(string counter) =>
        connection.QuerySingleAsync<long>(Command("update counters set value = value + 1 where name = @counter returning value", new { counter }));

    private CommandDefinition Command(string sql, object? values) => new(sql, values, transaction, commandType: CommandType.Text, cancellationToken: cancel);
}
