namespace CoopBot.Storage;

internal static class StorageRegistration
{
    internal static IServiceCollection AddStorage(this IServiceCollection services) => services
        .AddSingleton<Database>()
        .AddSingleton<ArticleTable>()
        .AddSingleton<StoryTable>()
        .AddSingleton<ChatTable>()
        .AddSingleton<LookoutTable>()
        .AddSingleton<SubscriptionTable>()
        .AddSingleton<SourceTable>()
        .AddSingleton<SourceList>()
        .AddSingleton<DigestLedger>()
        .AddSingleton<AlertTable>()
        .AddSingleton<MuteTable>()
        .AddSingleton<StoryBell>()
        .AddSingleton<OutboxTable>()
        .AddSingleton<OutboxBell>()
        .AddSingleton<InboxTable>()
        .AddSingleton<LeaseTable>()
        .AddSingleton<ButtonTable>()
        .AddSingleton<TranscriptTable>()
        .AddSingleton<InviteTable>()
        .AddSingleton<OperatorTable>()
        .AddSingleton<StrangerTable>()
        .AddSingleton<ChatDirectory>()
        .AddHostedService<DatabaseOpening>();
}
