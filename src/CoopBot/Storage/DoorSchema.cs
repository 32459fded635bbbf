namespace CoopBot.Storage;

/// <summary>The fourth migration: a stranger may have been at the door without having been told anything there.</summary>
internal static class DoorSchema
{
    public const string Sql = """
        alter table strangers add column told_at bigint;
        update strangers set told_at = knocked_at;
        """;
}
