using CoopBot.Model;

namespace CoopBot.Chats.Web;

internal sealed class WebSettings : ISettings
{
    public static string Section => "Web";

    /// <summary>False: no chat page is served.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>Where the chat page is served. The default is reached from this machine only.</summary>
    public string Url { get; set; } = "http://127.0.0.1:5080";

    /// <summary>True when a reverse proxy stands before the page: then nobody counts as sitting at this machine.</summary>
    public bool BehindProxy { get; set; }

    public IEnumerable<SettingProblem> Problems()
    {
        if (!Uri.TryCreate(Url, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https") || url.PathAndQuery != "/")
            yield return new(nameof(Url), Url, "an address with a port and no path, such as http://127.0.0.1:5080");
    }
}
