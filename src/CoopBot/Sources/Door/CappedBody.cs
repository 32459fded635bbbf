using System.Buffers;

namespace CoopBot.Sources.Door;

/// <summary>Reads an answer of a size that nobody promised.</summary>
internal static class CappedBody
{
    /// <summary>The bytes, decompressed; null as soon as there are more than <paramref name="most"/>.</summary>
    internal static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpContent content, int most, CancellationToken cancel)
    {
        if (content.Headers.ContentLength > most)
            return null;
        await using var stream = await content.ReadAsStreamAsync(cancel);
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
