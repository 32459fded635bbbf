namespace CoopBot.Storage;

/// <summary>What is written when a chat gets another address: from <c>@from</c> to <c>@to</c> on <c>@Platform</c>.</summary>
internal static class ChatMove
{
    /// <remarks>
    /// The old address keeps its row of turns: a message that is being put in for it at this moment is then found, and follows.
    /// Chains of moves are shortened as they grow, so that every address ever had leads to the present one in one step.
    /// </remarks>
    public const string Sql = """
        insert into chats (address, suspended, title, language, zone, schedule, last_slot, is_silent, quiet, paused_until, story_limit, tells_nothing, looks_back)
            select @to, suspended, title, language, zone, schedule, last_slot, is_silent, quiet, paused_until, story_limit, tells_nothing, looks_back from chats where address = @from on conflict do nothing;
        update chats set (language, zone, schedule, last_slot, is_silent, quiet, paused_until, story_limit, tells_nothing, looks_back) =
                (select was.language, was.zone, was.schedule, was.last_slot, was.is_silent, was.quiet, was.paused_until, was.story_limit, was.tells_nothing, was.looks_back from chats was where was.address = @from)
            where address = @to and exists (select 1 from chats was where was.address = @from) and not exists (select 1 from subscriptions s where s.chat = @to);
        update chats set title = coalesce(title, (select was.title from chats was where was.address = @from)) where address = @to;
        update subscriptions set chat = @to
            where chat = @from and filter_hash not in (select filter_hash from subscriptions where chat = @to);
        delete from subscriptions where chat = @from;
        insert into told (chat, story, told_at, told_as) select @to, story, told_at, told_as from told where chat = @from on conflict do nothing;
        delete from told where chat = @from;
        insert into alerts (chat, story, not_before) select @to, story, not_before from alerts where chat = @from on conflict do nothing;
        delete from alerts where chat = @from;
        delete from alert_rests where chat = @from;
        insert into muted (chat, source, muted_at) select @to, source, muted_at from muted where chat = @from on conflict do nothing;
        delete from muted where chat = @from;
        insert into admitted (chat, admitted_at) select @to, admitted_at from admitted where chat = @from on conflict do nothing;
        delete from admitted where chat = @from;
        update operators set chat = @to where chat = @from;
        insert into turns (chat, not_before, last_turn) select @to, not_before, last_turn from turns where chat = @from
            on conflict (chat) do update set not_before = case when turns.not_before < excluded.not_before then excluded.not_before else turns.not_before end;
        update outbox set chat = @to, platform = @Platform where chat = @from and state = 'waiting';
        delete from moves where was = @to;
        update moves set became = @to where became = @from;
        insert into moves (was, became) values (@from, @to) on conflict (was) do update set became = excluded.became;
        delete from chats where address = @from;
        """;
}
