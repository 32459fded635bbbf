using System.Data;
using System.Data.Common;
using Dapper;

namespace CoopBot.Storage;

/// <summary>One connection at work, inside a transaction when it writes.</summary>
internal sealed class Session(Engine engine, DbConnection connection, DbTransaction? transaction, CancellationToken cancel)
{
    private const int RowsAtOnce = 200;

    public Engine Engine => engine;

    /// <summary>Runs the statement, for each item when the values are a list, and tells how many rows it touched.</summary>
    public Task<int> ExecuteAsync(string sql, object? values = null) => connection.ExecuteAsync(Command(sql, values));

    public async Task<IReadOnlyList<T>> ListAsync<T>(string sql, object? values = null) =>
        (await connection.QueryAsync<T>(Command(sql, values))).AsList();

    public Task<T?> FirstAsync<T>(string sql, object? values = null) => connection.QueryFirstOrDefaultAsync<T>(Command(sql, values));

    /// <summary>The next number of a counter. Its row stays locked until the transaction ends: lower numbers are committed first.</summary>
    public Task<long> NextAsync(string counter) =>
        connection.QuerySingleAsync<long>(Command("update counters set value = value + 1 where name = @counter returning value", new { counter }));

    /// <summary>Takes that many numbers of a counter at once; the last of them.</summary>
    public Task<long> NextAsync(string counter, int count) =>
        connection.QuerySingleAsync<long>(Command("update counters set value = value + @count where name = @counter returning value", new { counter, count }));

    /// <summary>Inserts the rows.</summary>
    /// <param name="values">An expression for each column; a parameter is its place: <c>@p0</c>.</param>
    /// <param name="end">What follows the values: what to do with a row that is there.</param>
    public Task InsertAsync(string table, string columns, string values, IReadOnlyList<object?[]> rows, string end = "") =>
        EachAsync($"insert into {table} ({columns}) values ({values}) {end}", rows);

    /// <summary>Runs the statement for each row of values, prepared once, or in a single trip where the engine can send many.</summary>
    public async Task EachAsync(string sql, IReadOnlyList<object?[]> rows)
    {
        foreach (var chunk in rows.Chunk(RowsAtOnce))
        {
            if (connection.CanCreateBatch) await SendAsync(sql, chunk);
            else Run(sql, chunk);
        }
    }

    private async Task SendAsync(string sql, object?[][] rows)
    {
        await using var batch = connection.CreateBatch();
        batch.Transaction = transaction;
        foreach (var row in rows)
        {
            var command = batch.CreateBatchCommand();
            command.CommandText = sql;
            for (var place = 0; place < row.Length; place++)
            {
                var parameter = command.CreateParameter();
                (parameter.ParameterName, parameter.Value) = ($"p{place}", row[place] ?? DBNull.Value);
                command.Parameters.Add(parameter);
            }
            batch.BatchCommands.Add(command);
        }
        await batch.ExecuteNonQueryAsync(cancel);
    }

    private void Run(string sql, object?[][] rows)
    {
        using var command = connection.CreateCommand();
        (command.CommandText, command.Transaction) = (sql, transaction);
        foreach (var row in rows)
        {
            for (var place = 0; place < row.Length; place++)
            {
                if (command.Parameters.Count == place)
                {
                    var parameter = command.CreateParameter();
                    parameter.ParameterName = $"@p{place}";
                    command.Parameters.Add(parameter);
                }
                command.Parameters[place].Value = row[place] ?? DBNull.Value;
            }
            command.ExecuteNonQuery();
            cancel.ThrowIfCancellationRequested();
        }
    }

    private CommandDefinition Command(string sql, object? values) => new(sql, values, transaction, commandType: CommandType.Text, cancellationToken: cancel);
}
