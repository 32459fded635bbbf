using CoopBot.Chats.Slack.Wire.Blocks;

namespace CoopBot.Chats.Slack.Wire;

/// <summary>
/// The methods of Slack's Web API that the bot uses. Whatever Slack or the way to it does comes back as a value;
/// only cancellation by the caller throws. No text that it gives holds a token or a response address.
/// </summary>
/// <remarks>https://docs.slack.dev/apis/web-api</remarks>
internal sealed class SlackClient
{
    internal Task<Answer<BotIdentity>> AuthTestAsync(CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>The address of a fresh socket, good for half a minute and one use; it is a secret.</summary>
    internal Task<Answer<Uri>> OpenConnectionAsync(CancellationToken cancel) => throw new NotImplementedException();

    internal Task<Answer<PostedMessage>> PostMessageAsync(PostMessage message, CancellationToken cancel) => throw new NotImplementedException();

    internal Task<Answer<PostedMessage>> UpdateMessageAsync(UpdateMessage message, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>Codes of refusals: used_url, expired_url.</summary>
    /// <param name="address">As it came with a command or a press. What is not Slack's own is refused without a call.</param>
    internal Task<Answer<Done>> RespondAsync(Uri address, ResponseMessage message, CancellationToken cancel) => throw new NotImplementedException();

    internal Task<Answer<Done>> PublishHomeAsync(string user, HomeView view, CancellationToken cancel) => throw new NotImplementedException();

    /// <param name="trigger">As it came with a press: good for 3 s and one use.</param>
    internal Task<Answer<Done>> OpenModalAsync(string trigger, ModalView view, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>With the locale.</summary>
    internal Task<Answer<SlackUser>> FindUserAsync(string user, CancellationToken cancel) => throw new NotImplementedException();

    internal Task<Answer<Conversation>> FindConversationAsync(string channel, CancellationToken cancel) => throw new NotImplementedException();
}
