using CoopBot.Commands;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Tests.WholeProgram;

/// <summary>/slow is answered when the test lets it be.</summary>
internal sealed class SlowCommand : ICommand
{
    private readonly TaskCompletionSource end = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Name => "slow";

    public string Usage => "";

    public string Example => "/slow";

    /// <summary>Listed nowhere: it has no texts.</summary>
    public string? OnlyOn => "nowhere";

    public void End() => end.SetResult();

    public async Task<Message> RunAsync(Call call, CancellationToken cancel)
    {
        await end.Task.WaitAsync(cancel);
        return Message.Of(KnowledgeBase.DefaultLanguage, Part.Of(Paragraph.Of("At last")));
    }
}
