using System.Buffers;
using System.IO.Compression;

namespace CoopBot.Sources.Door;

/// <summary>Reads an answer of a size that nobody promised.</summary>
internal static class CappedBody
{
    /// <summary>The bytes, unpacked; null as soon as there are more than <paramref name="most"/>.</summary>
    internal static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpContent content, int most, CancellationToken cancel)
    {
        if (content.Headers.ContentLength > most)
            return null;
        await using var stream = await content.ReadAsStreamAsync(cancel);
        if (await ReadAsync(stream, most, cancel) is not { } body)
            return null;
        if (body.Span is not [0x1F, 0x8B, ..])
            return body;
        // A packed file, such as sitemap.xml.gz: it is sent as it is, and no header says that it is packed.
        await using var file = new GZipStream(new MemoryStream(body.ToArray()), CompressionMode.Decompress);
        return await ReadAsync(file, most, cancel);
    }

    private static async Task<ReadOnlyMemory<byte>?> ReadAsync(Stream stream, int most, CancellationToken cancel)
    {
        var body = new MemoryStream();
        var buffer = ArrayPool<byte>.Shared.Rent(32 * 1024);
        try
        {
            while (await stream.ReadAsync(buffer, cancel) is > 0 and var count)
            {
                if (body.Length + count > most)
                    return null;
                body.Write(buffer, 0, count);
            }
        }
        catch (InvalidOperationException broken)
        {
            // What broken gzip is to its stream, broken brotli is not to its own.
            throw new InvalidDataException(broken.Message, broken);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
        return body.GetBuffer().AsMemory(0, (int)body.Length);
    }
}
