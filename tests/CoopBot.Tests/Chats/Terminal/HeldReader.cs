namespace CoopBot.Tests.Chats.Terminal;

/// <summary>A console before which somebody sits and thinks.</summary>
internal sealed class HeldReader : TextReader
{
    private readonly ManualResetEventSlim ended = new();

    public volatile bool IsRead;

    public void End() => ended.Set();

    public override string? ReadLine()
    {
        IsRead = true;
        ended.Wait(TimeSpan.FromSeconds(30));
        return null;
    }
}
