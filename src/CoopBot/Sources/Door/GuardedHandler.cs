using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace CoopBot.Sources.Door;

/// <summary>The transport that looks at an address in the moment it connects, so that no name can change its meaning in between.</summary>
internal static class GuardedHandler
{
    internal static SocketsHttpHandler Create(AddressGuard guard) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        // A proxy would resolve the name itself, out of our sight.
        UseProxy = false,
        AutomaticDecompression = DecompressionMethods.All,
        ActivityHeadersPropagator = DistributedContextPropagator.CreateNoOutputPropagator(),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectCallback = (context, cancel) => ConnectAsync(guard, context.DnsEndPoint, cancel),
    };

    private static async ValueTask<Stream> ConnectAsync(AddressGuard guard, DnsEndPoint place, CancellationToken cancel)
    {
        IPAddress[] addresses = IPAddress.TryParse(place.Host, out var literal) ? [literal] : await Dns.GetHostAddressesAsync(place.Host, cancel);
        IPAddress[] checkedAddresses = [.. addresses.Where(guard.Allows)];
        if (checkedAddresses.Length == 0)
            throw addresses.Length == 0 ? new SocketException((int)SocketError.HostNotFound) : new AddressRefusedException(place.Host, addresses[0]);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(checkedAddresses, place.Port, cancel);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
