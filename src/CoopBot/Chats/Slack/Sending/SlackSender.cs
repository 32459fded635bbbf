using System.Collections.Immutable;
using CoopBot.Chats.Slack.Rendering;
using CoopBot.Chats.Slack.Wire;
using CoopBot.Chats.Slack.Wire.Blocks;
using CoopBot.Model;

namespace CoopBot.Chats.Slack.Sending;

/// <summary>Sends one message of the outbox, or changes the one it answers, and says what came of it.</summary>
internal sealed class SlackSender(SlackClient client, SlackStatus status, SlackText text, ILogger<SlackSender> log)
{
    /// <summary>Until somebody has given the app the scope that it lacks.</summary>
    private static readonly TimeSpan PauseWithoutScope = TimeSpan.FromMinutes(5);

    public async Task<Outcome> SendAsync(SlackAddress address, Message message, Target? target, CancellationToken cancel)
    {
        if (status.Closed is { Ticks: > 0 } closed) return new Outcome.Wait(closed);

        var piece = text.First(message);
        var answer = await DeliverAsync(address, piece, Place.Of(target), target is { Replaces: true }, cancel);
        if (answer.Error is { } broken && status.IsClosedBy(broken)) return new Outcome.Wait(status.Closed);

        status.Reached();
        if (answer.Result is { } landing) return new Outcome.Sent(landing.Id, piece.Rest) { Under = landing.Next.Target(replaces: false) };
        var error = answer.Error!;
        if (status.LacksScope(error)) return new Outcome.Wait(PauseWithoutScope);
        return SendError.OutcomeOf(error) is Outcome.Gone gone ? gone with { Tell = await KeepersAsync(address, cancel) } : SendError.OutcomeOf(error);
    }

    private Task<Answer<Landing>> DeliverAsync(SlackAddress address, Piece piece, Place? place, bool replaces, CancellationToken cancel) => place switch
    {
        Place.Reply reply => RespondAsync(address, piece, reply, reply.ResponseUrl, new(piece.Text, ResponseMessage.Ephemeral, replaces) { ThreadTs = reply.ThreadTs }, cancel),
        Place.Post post => RespondAsync(address, piece, post, post.ResponseUrl, new(piece.Text, ResponseMessage.InChannel, ReplaceOriginal: false) { ThreadTs = post.ThreadTs }, cancel),
        Place.Posted posted when replaces => UpdateAsync(address, piece, posted, cancel),
        Place.Posted posted => PostAsync(address, piece, posted.ThreadTs, cancel),
        Place.Thread thread => PostAsync(address, piece, thread.Ts, cancel),
        _ => PostAsync(address, piece, thread: null, cancel),
    };

    private async Task<Answer<Landing>> PostAsync(SlackAddress address, Piece piece, string? thread, CancellationToken cancel)
    {
        var answer = await WithOrWithoutBlocksAsync(
            address, piece, blocks => client.PostMessageAsync(new PostMessage(address.Id, piece.Text) { Blocks = blocks, ThreadTs = thread }, cancel));
        if (answer.Result is { } posted) return new(new Landing($"{posted.Channel} {posted.Ts}", new Place.Thread(thread ?? posted.Ts)));
        return thread is not null && SendError.IsOfTheThread(answer.Error!) ? await PostAsync(address, piece, thread: null, cancel) : new(answer.Error!);
    }

    private async Task<Answer<Landing>> UpdateAsync(SlackAddress address, Piece piece, Place.Posted place, CancellationToken cancel)
    {
        var answer = await WithOrWithoutBlocksAsync(
            address, piece,
            // Without a list of blocks Slack would leave the old ones standing.
            blocks => client.UpdateMessageAsync(new UpdateMessage(place.Channel, place.Ts, piece.Text) { Blocks = blocks ?? [] }, cancel));
        if (answer.IsOk) return new(new Landing($"{place.Channel} {place.Ts}", new Place.Thread(place.ThreadTs ?? place.Ts)));
        return SendError.IsOfTheUpdate(answer.Error) ? await PostAsync(address, piece, place.ThreadTs, cancel) : new(answer.Error);
    }

    /// <summary>Where the address that came with the question does not serve any more, the person is told directly.</summary>
    private async Task<Answer<Landing>> RespondAsync(SlackAddress person, Piece piece, Place place, Uri address, ResponseMessage message, CancellationToken cancel)
    {
        var answer = await WithOrWithoutBlocksAsync(person, piece, blocks => client.RespondAsync(address, message with { Blocks = blocks }, cancel));
        if (answer.IsOk) return new(new Landing(Id: null, place));
        return answer.Error.Kind is SlackErrorKind.TooMany or SlackErrorKind.Server ? new(answer.Error) : await PostAsync(person, piece, thread: null, cancel);
    }

    private async Task<Answer<T>> WithOrWithoutBlocksAsync<T>(SlackAddress address, Piece piece, Func<IReadOnlyList<KitBlock>?, Task<Answer<T>>> send)
    {
        var answer = await send(piece.Blocks);
        if (answer.Error is not { } error || !SendError.IsOfTheBlocks(error)) return answer;
        log.LogError("Slack cannot read the blocks of a message for {Chat} ({Error}); its words go out without.", address.Chat, error);
        return await send(null);
    }

    /// <summary>Who made the channel can open it again, or invite the bot.</summary>
    private async Task<ImmutableArray<ChatAddress>> KeepersAsync(SlackAddress address, CancellationToken cancel)
    {
        if (address.IsPerson) return [];
        var channel = await client.FindConversationAsync(address.Id, cancel);
        return channel.Result?.Creator is { Length: > 0 } creator ? [new SlackAddress(creator).Chat] : [];
    }
}
