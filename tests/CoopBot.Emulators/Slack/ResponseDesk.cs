using System.Text.Json;
using System.Text.Json.Nodes;
using CoopBot.Emulators.Slack.Methods;

namespace CoopBot.Emulators.Slack;

/// <summary>What the bot answers by a response_url or within an acknowledgement.</summary>
internal sealed class ResponseDesk(World world)
{
    public const string Path = "/responses/";

    private const int MostUses = 5;

    private static readonly ApiMethod Response = new("response_url", Tier.None, "", _ => [],
        new("text", Kind.Text), new("blocks", Kind.List), new("response_type", Kind.Text), new("replace_original", Kind.Flag), new("delete_original", Kind.Flag),
        new("thread_ts", Kind.Text), new("unfurl_links", Kind.Flag), new("unfurl_media", Kind.Flag), new("mrkdwn", Kind.Flag));

    private readonly Dictionary<string, ResponseAddress> addresses = [];

    /// <summary>Posts to addresses that were never given, are used up or too old.</summary>
    public List<string> Unknown { get; } = [];

    public ResponseAddress Give(SimulatedReply reply, SimulatedChannel channel, SimulatedMessage? original)
    {
        var path = $"{Path}{world.TeamId}/{world.NextId("7")}/{Guid.NewGuid():N}";
        return addresses[path] = new(world.Root + path, reply, channel, original, world.Now);
    }

    /// <returns>The address, counted as used.</returns>
    /// <exception cref="Refusal">404: nothing can be answered there.</exception>
    public ResponseAddress Take(string path)
    {
        var address = addresses.GetValueOrDefault(path);
        var error = address is null ? "no_such_url"
            : world.Now - address.At > world.Options.ResponseLife ? "expired_url"
            : address.Uses >= MostUses ? "used_url"
            : null;
        if (error is not null)
        {
            Unknown.Add($"{error}: {path}");
            throw new Refusal(error);
        }
        address!.Uses++;
        return address;
    }

    /// <exception cref="Refusal">It cannot be written.</exception>
    public void Post(ResponseAddress address, JsonObject body)
    {
        // The documentation writes these two as strings.
        foreach (var flag in (string[])["replace_original", "delete_original"])
        {
            if (body[flag] is JsonValue value && value.GetValueKind() == JsonValueKind.String && bool.TryParse(value.GetValue<string>(), out var isTrue)) body[flag] = isTrue;
        }
        var call = Response.Read(body, isForm: false);
        if (call.Text("response_type") is { } type and not ("ephemeral" or "in_channel")) throw Refusal.Problem("invalid_payload", $"response_type {type}");
        var wantsOriginal = call.Flag("replace_original") == true || call.Flag("delete_original") == true;
        if (wantsOriginal && address.Original is null) world.Problems.Add("response_url: there is no message here that could be replaced or deleted");

        if (call.Flag("delete_original") == true && address.Original is { } gone)
        {
            if (!gone.IsDeleted) world.Posting.Delete(gone);
            return;
        }
        if (call.Flag("replace_original") == true && address.Original is { IsDeleted: false } original)
        {
            world.Posting.Update(original, MessageReader.Read(world, "response_url", call));
            return;
        }
        Write(address, call);
    }

    /// <summary>The message in the acknowledgement of a slash command.</summary>
    public void AnswerSlash(ResponseAddress address, JsonNode? answer)
    {
        if (answer is null or JsonObject { Count: 0 }) return;
        try
        {
            Write(address, Response.Read(answer as JsonObject ?? throw Refusal.Problem("invalid_payload"), isForm: false));
        }
        catch (Refusal refusal)
        {
            world.Problems.Add($"answer to {address.Reply.What}: {refusal.Error} {string.Join(' ', refusal.Details)} <- {answer.ToJsonString()}");
        }
    }

    private void Write(ResponseAddress address, Arguments call)
    {
        var content = MessageReader.Read(world, "response_url", call);
        var thread = call.Text("thread_ts");
        if (thread is not null && address.Channel.Find(thread) is null) throw Refusal.Problem("thread_not_found");
        var message = call.Text("response_type") == "in_channel"
            ? world.Posting.Post(address.Channel, content, thread)
            : world.Posting.Whisper(address.Reply.User, address.Channel, content, thread);
        address.Reply.Add(message);
    }
}
