namespace CoopBot.Storage;

/// <summary>The one database: a SQLite file, or PostgreSQL when the connection string names a host.</summary>
internal sealed class Database;
