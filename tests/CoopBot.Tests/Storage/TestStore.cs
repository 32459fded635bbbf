using CoopBot.Model;
using CoopBot.Storage;
using Npgsql;

namespace CoopBot.Tests.Storage;

/// <summary>
/// A fresh, empty place to store on one engine, removed at the end: a SQLite file in a temporary folder,
/// or a schema of the PostgreSQL that COOPBOT_TEST_POSTGRES names. Without that variable the test is skipped.
/// </summary>
internal sealed class TestStore : IAsyncDisposable
{
    public const string Sqlite = "SQLite";
    public const string Postgres = "PostgreSQL";
    private const string Variable = "COOPBOT_TEST_POSTGRES";

    private readonly List<Database> databases = [];
    private readonly string? schema;

    private TestStore(string folder, string connection, string? schema)
    {
        Home = new HomeFolder(folder);
        ConnectionString = connection;
        this.schema = schema;
        Database = Another();
    }

    /// <summary>A temporary folder of this store, removed with it.</summary>
    public HomeFolder Home { get; }

    /// <summary>What belongs into Storage:ConnectionString.</summary>
    public string ConnectionString { get; }

    public Database Database { get; }
    public ArticleTable Articles => new(Database);
    public StoryTable Stories => new(Database);
    public ChatTable Chats => new(Database);
    public SubscriptionTable Subscriptions => new(Database);
    public SourceTable Sources => new(Database);
    public SourceList SourceList => new(Database);
    public AlertTable Alerts => new(Database, Subscriptions);
    public MuteTable Mutes => new(Database);
    public DigestLedger Ledger => new(Database);
    public OutboxTable Outbox => new(Database);
    public TranscriptTable Transcripts => new(Database);
    public InviteTable Invites => new(Database);

    public static async Task<TestStore> OnAsync(string engine)
    {
        var server = Environment.GetEnvironmentVariable(Variable);
        Skip.If(engine == Postgres && string.IsNullOrEmpty(server), $"{Variable} names no PostgreSQL: tests/run.sh starts one.");

        var folder = Directory.CreateTempSubdirectory("coopbot-test-").FullName;
        if (engine == Sqlite) return new TestStore(folder, Path.Combine(folder, "data", "coopbot.db"), schema: null);

        var schema = "test_" + Guid.NewGuid().ToString("n");
        await ExecuteAsync(server!, $"create schema {schema}");
        var connection = new NpgsqlConnectionStringBuilder(server) { SearchPath = schema, MaxPoolSize = 20 };
        return new TestStore(folder, connection.ToString(), schema);
    }

    /// <summary>The same place seen by another instance of the program.</summary>
    public Database Another()
    {
        var database = new Database(new StorageSettings { ConnectionString = ConnectionString }, Home);
        databases.Add(database);
        return database;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var database in databases) database.Dispose();
        if (schema is not null) await ExecuteAsync(Environment.GetEnvironmentVariable(Variable)!, $"drop schema {schema} cascade");
        Directory.Delete(Home.Path, recursive: true);
    }

    private static async Task ExecuteAsync(string server, string sql)
    {
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
