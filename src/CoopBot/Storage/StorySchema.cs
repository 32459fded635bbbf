namespace CoopBot.Storage;

/// <summary>
/// A migration for stories that go on: what an article was read from, under what other names it came, which story carries on which.
/// Articles are numbered in the order they are committed, so that every instance can catch up with the others.
/// </summary>
internal static class StorySchema
{
    public const string Sql = """
        alter table articles add column number bigint not null default 0;
        alter table articles add column content text not null default '';
        alter table articles add column link_key text;

        create table article_numbers (id text primary key, number bigint not null);
        insert into article_numbers (id, number) select id, row_number() over (order by found_at, id) from articles;
        update articles set number = (select n.number from article_numbers n where n.id = articles.id);
        insert into counters (name, value) select 'article', count(*) from articles;
        drop table article_numbers;

        create index articles_by_number on articles (number);
        create index articles_by_link on articles (link_key) where link_key is not null;

        alter table stories add column updates bigint;
        alter table stories add column news text;
        create index stories_of_updates on stories (updates) where updates is not null;

        create table copies (
            source text not null, identity text not null, article text not null, content text not null, primary key (source, identity));
        """;
}
