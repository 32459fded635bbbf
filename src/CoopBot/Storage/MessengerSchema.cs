namespace CoopBot.Storage;

/// <summary>The second migration: what messengers need.</summary>
internal static class MessengerSchema
{
    public const string Sql = """
        alter table chats add column title text;
        alter table chats add column is_silent bigint not null default 0;
        create index chats_suspended on chats (address) where suspended is not null;

        alter table outbox add column urgency bigint not null default 2;
        alter table outbox add column target text;
        alter table outbox add column replaces bigint not null default 0;

        drop index outbox_waiting;
        create index outbox_waiting on outbox (chat, urgency, place) where state = 'waiting';
        create index outbox_leased on outbox (lease_until, chat) where state = 'waiting' and lease_until > 0;
        create index outbox_sent on outbox (settled_at) where state = 'sent';

        create table turns (chat text primary key, not_before bigint not null, last_turn bigint not null);
        insert into turns (chat, not_before, last_turn) select distinct chat, 0, 0 from outbox where state = 'waiting';

        create table handled (event text primary key, handled_at bigint not null);
        create index handled_by_time on handled (handled_at);

        create table leases (name text primary key, holder text not null, held_until bigint not null);

        create table button_commands (token text primary key, command text not null, kept_at bigint not null);

        create table moves (was text primary key, became text not null);

        create table operators (person text primary key, chat text not null, since bigint not null);
        alter table invites add column makes_operator bigint not null default 0;

        create table strangers (chat text primary key, title text, knocked_at bigint not null);
        """;
}
