namespace CoopBot.Chats.Web;

/// <summary>What the page itself says in one language.</summary>
/// <param name="Texts">Texts by their keys: <c>web.send</c>.</param>
internal sealed record PageWords(string Language, IReadOnlyDictionary<string, string> Texts, IReadOnlyList<CommandHint> Commands)
{
    public string this[string key] => Texts[key];
}
