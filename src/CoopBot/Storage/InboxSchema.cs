namespace CoopBot.Storage;

/// <summary>The third migration: what came in and is not worked on yet.</summary>
internal static class InboxSchema
{
    public const string Sql = """
        create table inbox (event text primary key, platform text not null, lane text not null, kind text not null, body text not null,
            place bigint not null, lease_until bigint not null);
        create index inbox_in_order on inbox (platform, place);
        insert into counters (name, value) values ('inbox', 0);
        """;
}
