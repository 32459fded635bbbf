namespace CoopBot.Emulators.Telegram.ByHand;

/// <summary>How the page tells what happened in a chat.</summary>
internal static class ServiceWords
{
    /// <returns>Null for a message that somebody wrote.</returns>
    public static string? Of(SimulatedMessage message)
    {
        var by = message.From?.Name;
        var value = message.ServiceValue;
        return message.Service switch
        {
            null => null,
            "new_chat_members" => $"{by} added {value![0]!["first_name"]}",
            "left_chat_member" => $"{by} removed {value!["first_name"]}",
            "forum_topic_created" => $"{by} opened the topic “{value!["name"]}”",
            "forum_topic_closed" => $"{by} closed the topic",
            "forum_topic_reopened" => $"{by} reopened the topic",
            "migrate_to_chat_id" => "The group became a supergroup",
            "migrate_from_chat_id" => "This supergroup was a group",
            var other => other,
        };
    }
}
