namespace CoopBot.Storage;

/// <summary>The first migration: every table of the house.</summary>
internal static class FirstSchema
{
    public const string Sql = """
        create table counters (name text primary key, value bigint not null);
        insert into counters (name, value) values ('story', 0), ('subscription', 0), ('outbox', 0), ('transcript', 0);

        create table sources (
            id text primary key, kind text not null, address text not null,
            etag text, last_modified text, failures bigint not null, last_error text,
            is_on bigint not null, next_check bigint not null, lease_until bigint not null);

        create table stories (
            number bigint primary key, first_seen bigint not null, lead text not null, is_cooperation bigint not null);
        create index stories_by_time on stories (first_seen, number);
        create index stories_of_cooperation on stories (number) where is_cooperation = 1;

        create table articles (
            id text primary key, source text not null, identity text not null,
            story bigint not null references stories (number), place bigint not null,
            link text, title text not null, language text not null, published bigint, found_at bigint not null,
            is_cooperation bigint not null, page text not null, findings text not null,
            unique (source, identity), unique (story, place));

        create table article_texts (article text primary key references articles (id), folded text not null);

        create table story_labels (
            story bigint not null references stories (number), kind text not null, value text not null, is_cooperation bigint not null,
            primary key (story, kind, value));
        create index stories_by_label on story_labels (kind, value, is_cooperation, story);

        create table chats (
            address text primary key, language text not null, zone text not null, schedule text not null,
            last_slot bigint not null, suspended text);
        create index chats_by_schedule on chats (schedule, zone);

        create table subscriptions (
            id text primary key, chat text not null references chats (address), place bigint not null,
            filter text not null, filter_hash text not null, since bigint not null,
            unique (chat, filter_hash));

        create table told (
            chat text not null, story bigint not null, told_at bigint not null, primary key (chat, story));

        create table outbox (
            id text primary key, place bigint not null unique, chat text not null, platform text not null, message text not null,
            state text not null, attempts bigint not null, not_before bigint not null, lease_until bigint not null,
            reason text, platform_id text, created_at bigint not null, settled_at bigint);
        create index outbox_waiting on outbox (chat, place) where state = 'waiting';

        create table transcripts (
            number bigint primary key, chat text not null, typed text, said text, said_at bigint not null);
        create index transcripts_by_chat on transcripts (chat, number);

        create table admitted (chat text primary key, admitted_at bigint not null);

        create table invites (
            code_hash text primary key, made_by text not null, made_at bigint not null, redeemed_by text, redeemed_at bigint);
        """;
}
