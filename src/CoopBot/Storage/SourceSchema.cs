namespace CoopBot.Storage;

/// <summary>The fifth migration: sources that are managed, have habits and can end.</summary>
internal static class SourceSchema
{
    public const string Sql = """
        alter table sources add column title text;
        alter table sources add column folder text;
        alter table sources add column language text;
        alter table sources add column options text;
        alter table sources add column origin text not null default 'Settings';
        alter table sources add column standing text not null default 'On';
        alter table sources add column moved_to text;
        alter table sources add column fingerprint text;
        alter table sources add column rhythm bigint;
        alter table sources add column last_success bigint;
        alter table sources add column last_news bigint;
        alter table sources add column is_alarmed bigint not null default 0;
        update sources set standing = 'Unlisted' where is_on = 0;
        alter table sources drop column is_on;
        create index sources_due on sources (next_check, id) where standing = 'On';
        """;
}
