using System.Net;
using System.Net.Sockets;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Tests.Storage;

public sealed class ConnectionStringTests : IDisposable
{
    private const string Password = "s3cr;et";
    private readonly string folder = Directory.CreateTempSubdirectory("coopbot-test-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("data/news.db")]
    [InlineData("Data Source=data/news.db")]
    [InlineData("data source = data/news.db; Pooling=False")]
    public async Task ARelativePathIsCountedFromTheHomeFolderAndItsFolderIsMade(string connection)
    {
        using var database = Open(connection);
        await database.OpenAsync(default);

        database.Place.ShouldBe(Path.Combine(folder, "data", "news.db"));
        File.Exists(database.Place).ShouldBeTrue();
    }

    [Fact]
    public async Task AFolderInPlaceOfTheFileIsNamed() =>
        (await TroubleAsync(".")).ShouldStartWith($"The database {folder} is a folder, not a file");

    [Fact]
    public async Task AFileThatIsNoDatabaseIsNamed()
    {
        var file = Path.Combine(folder, "notes.txt");
        await File.WriteAllTextAsync(file, new string('x', 5000));

        (await TroubleAsync("notes.txt")).ShouldStartWith($"The file {file} is not a SQLite database");
        (await File.ReadAllTextAsync(file)).ShouldBe(new string('x', 5000));
    }

    [Fact]
    public async Task AFileInTheWayOfTheFolderIsNamed()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "data"), "");

        (await TroubleAsync("data/coopbot.db")).ShouldStartWith($"The folder of the database {Path.Combine(folder, "data", "coopbot.db")} cannot be made");
    }

    [Fact]
    public async Task AFullDiskIsNamed()
    {
        using var database = Open("full.db");
        await database.OpenAsync(default);

        // SQLite answers as on a full disk when the file has reached the pages it may have.
        var trouble = await Should.ThrowAsync<StorageException>(() => database.WriteAsync(async session =>
        {
            await session.ExecuteAsync("pragma max_page_count = 1");
            return await session.ExecuteAsync("insert into transcripts (number, chat, typed, said_at) values (1, 'a', @typed, 0)", new { typed = new string('x', 1_000_000) });
        }, default));

        trouble.Message.ShouldBe($"The disk of the database {Path.Combine(folder, "full.db")} is full; make room on it.");
    }

    [Theory]
    [InlineData(":memory:")]
    [InlineData("Data Source=:memory:")]
    [InlineData("Data Source=news;Mode=Memory")]
    public async Task ADatabaseInMemoryIsRefused(string connection) => (await TroubleAsync(connection)).ShouldContain("forgotten");

    [Theory]
    [InlineData($"postgres://coopbot:{Password}@db/news")]
    [InlineData($"Host=db;Database=news;Password={Password}")]
    [InlineData($"Host=db;Port={Password}")]
    [InlineData($"Data Source=news.db;Password={Password}")]
    public async Task AConnectionStringThatCannotBeReadIsNotRepeated(string connection)
    {
        var trouble = await TroubleAsync(connection);

        trouble.ShouldContain("Storage:ConnectionString");
        trouble.ShouldNotContain("et");
    }

    [Fact]
    public async Task AServerThatIsDownIsNamedWithoutThePassword()
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        var port = ((IPEndPoint)free.LocalEndpoint).Port;
        free.Stop();

        var trouble = await TroubleAsync($"Host=127.0.0.1;Port={port};Database=news;Username=coopbot;Password='{Password}'");

        trouble.ShouldStartWith($"The PostgreSQL database news at 127.0.0.1:{port} does not answer");
        trouble.ShouldNotContain(Password);
    }

    [SkippableFact]
    public async Task ADatabaseThatTheServerDoesNotHaveIsNamed()
    {
        await using var store = await TestStore.OnAsync(TestStore.Postgres);

        (await TroubleAsync(store.ConnectionString.Replace("Database=postgres", "Database=nowhere", StringComparison.OrdinalIgnoreCase)))
            .ShouldContain("PostgreSQL database nowhere at");
    }

    private async Task<string> TroubleAsync(string connection)
    {
        var trouble = await Should.ThrowAsync<StorageException>(async () =>
        {
            using var database = Open(connection);
            await database.OpenAsync(default);
        });
        trouble.ToString().ShouldNotContain(Password);
        return trouble.Message;
    }

    private Database Open(string connection) => new(new StorageSettings { ConnectionString = connection }, new HomeFolder(folder));
}
