using System.Data;
using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CoopBot.Storage;

/// <summary>
/// Hands an array to the engine as one value: to PostgreSQL as it is, to SQLite as JSON. A parameter for each item would cost SQLite a search through
/// all of their names for each of them.
/// </summary>
internal sealed class ListHandler : SqlMapper.ITypeHandler
{
    public static void Register()
    {
        var handler = new ListHandler();
        SqlMapper.AddTypeHandler(typeof(string[]), handler);
        SqlMapper.AddTypeHandler(typeof(long[]), handler);
    }

    public void SetValue(IDbDataParameter parameter, object value) => parameter.Value = parameter is SqliteParameter ? JsonSerializer.Serialize(value, value.GetType()) : value;

    public object Parse(Type destinationType, object value) => throw new NotSupportedException("Lists are handed in, never read.");
}
