using System.Globalization;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Commands;

/// <summary>How many stories a digest tells in full.</summary>
internal sealed class LimitCommand(SettingFlow flow, KnowledgeBase knowledge, LimitTeller teller) : ISetting
{
    private const int Most = 50;

    private const string Default = "default";

    private static readonly int[] Offered = [3, 5, 10, 20];

    public string Name => "limit";

    public string Usage => "[n|default]";

    public string Example => "/limit 5";

    public bool Changes(string arguments) => arguments.Length > 0;

    public string? Write(Chat chat, DateTimeOffset now) => chat.Limit?.ToString(CultureInfo.InvariantCulture) ?? Default;

    public SettingReading Read(string arguments, Call call)
    {
        if (knowledge.Voices.Values.HaveWord("command.limit.default.words", arguments))
            return SettingReading.For(call.Chat with { Limit = null });
        return int.TryParse(arguments, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit is >= 1 and <= Most
            ? SettingReading.For(call.Chat with { Limit = limit })
            : SettingReading.Not(call.Voice.Say("command.limit.wrong", ("word", arguments), ("n", Most)));
    }

    public Task<Message> RunAsync(Call call, CancellationToken cancel) => flow.RunAsync(this, call, Show, cancel);

    private Message Show(Call call)
    {
        var (voice, limit) = (call.Voice, call.Chat.Limit);
        var buttons = Offered.Where(one => one != limit).Select(one => new Button(voice.Number(one), $"/limit {one}", InPlace: true, voice.Number(one)));
        if (limit is not null) buttons = buttons.Append(new Button(teller.Default(voice), "/limit " + Default, InPlace: true));
        return voice.Answer(voice.Say("command.limit.set", ("n", teller.NumberOf(call.Chat))), [.. buttons, voice.Back()]);
    }
}
