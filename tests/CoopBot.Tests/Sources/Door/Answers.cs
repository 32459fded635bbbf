using System.IO.Compression;
using Microsoft.AspNetCore.Http;

namespace CoopBot.Tests.Sources.Door;

/// <summary>What servers answer.</summary>
internal static class Answers
{
    internal static Task Redirect(HttpContext context, string target)
    {
        context.Response.Headers.Location = target;
        return Status(context, 302);
    }

    internal static Task Status(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }

    internal static async Task Packed(HttpContext context, string encoding, byte[] body)
    {
        context.Response.Headers.ContentEncoding = encoding;
        await context.Response.Body.WriteAsync(body);
    }

    internal static byte[] Packed(string encoding, byte[] body)
    {
        var packed = new MemoryStream();
        using (Stream packer = encoding switch
        {
            "gzip" => new GZipStream(packed, CompressionLevel.Optimal),
            "br" => new BrotliStream(packed, CompressionLevel.Optimal),
            _ => new ZLibStream(packed, CompressionLevel.Optimal),
        })
            packer.Write(body);
        return packed.ToArray();
    }
}
