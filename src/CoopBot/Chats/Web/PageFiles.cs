using System.Collections.Frozen;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Net.Http.Headers;

namespace CoopBot.Chats.Web;

/// <summary>The files of the chat page, carried inside the program.</summary>
internal sealed partial class PageFiles
{
    private const string Folder = "page/";
    private const string FrontName = "index.html";

    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>
    {
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml",
    }.ToFrozenDictionary();

    private readonly string front = Encoding.UTF8.GetString(BytesOf(Folder + FrontName));

    /// <summary>Every file but the front page, by name, with the tag that lets a browser ask whether it changed.</summary>
    private readonly FrozenDictionary<string, (byte[] Bytes, EntityTagHeaderValue Tag)> files =
        typeof(PageFiles).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal) && name != Folder + FrontName)
            .ToFrozenDictionary(name => name[Folder.Length..], name => BytesOf(name) is var bytes
                ? (bytes, new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..16]}\""))
                : default);

    public IEnumerable<string> Names => files.Keys;

    /// <summary>The front page with its texts filled in, so that it reads right before any script has run.</summary>
    public IResult Front(PageWords words) =>
        Results.Content(
            Slot().Replace(front, slot => WebUtility.HtmlEncode(slot.Groups[1].Value is "lang" ? words.Language : words[slot.Groups[1].Value])),
            "text/html; charset=utf-8");

    public IResult File(string name, HttpResponse response)
    {
        var (bytes, tag) = files[name];
        response.Headers.CacheControl = "no-cache";
        return Results.Bytes(bytes, Types[Path.GetExtension(name)], entityTag: tag);
    }

    private static byte[] BytesOf(string resource)
    {
        using var stream = typeof(PageFiles).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"the program was built without {resource}");
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    [GeneratedRegex(@"\{\{([a-z.]+)\}\}")]
    private static partial Regex Slot();
}
