namespace CoopBot.Storage;

/// <summary>
/// A migration for subscriptions that come at once, and for chats that say when and how much they want to hear.
/// A subscription has a version, which grows with every change, so that an index in memory can follow. The counter <c>alert</c> holds the number
/// of the last story for which alerts were made. Alerts wait in a table of their own until their chat may be told.
/// </summary>
internal static class SubscriptionSchema
{
    public const string Sql = """
        alter table chats add column quiet text;
        alter table chats add column paused_until bigint;
        alter table chats add column story_limit bigint;
        alter table chats add column tells_nothing bigint not null default 0;
        alter table chats add column looks_back bigint not null default 1;
        drop index chats_by_schedule;
        create index chats_by_schedule on chats (schedule, zone, address);

        alter table subscriptions add column way text not null default 'Digest';
        alter table subscriptions add column made_by text;
        alter table subscriptions add column version bigint not null default 0;
        create index subscriptions_instant on subscriptions (version) where way <> 'Digest';
        create index subscriptions_by_maker on subscriptions (made_by) where made_by is not null;
        insert into counters (name, value) values ('subscription_version', 0);
        insert into counters (name, value) select 'alert', value from counters where name = 'story';

        alter table told add column told_as text not null default 'digest';
        create index told_capped on told (chat, story) where told_as = 'capped';

        create table alerts (chat text not null, story bigint not null, not_before bigint not null, primary key (chat, story));
        create index alerts_by_time on alerts (not_before, chat);
        create table alert_rests (chat text primary key, until bigint not null);

        create table muted (chat text not null, source text not null, muted_at bigint not null, primary key (chat, source));

        create table bodies (hash text primary key, message text not null, used_at bigint not null);
        alter table outbox add column body text;
        create index outbox_by_body on outbox (body) where body is not null;
        create index outbox_by_platform_id on outbox (platform_id) where platform_id is not null;
        """;
}
