using System.Net;
using System.Net.Sockets;

namespace CoopBot.Sources.Door;

/// <summary>
/// Tells which addresses sources may reach: the public internet, and the private networks the operator allowed.
/// The refused ranges are those of the special-purpose registries, https://www.iana.org/assignments/iana-ipv4-special-registry
/// and https://www.iana.org/assignments/iana-ipv6-special-registry.
/// </summary>
internal sealed class AddressGuard(IEnumerable<IPNetwork> allowed)
{
    private static readonly IPNetwork[] RefusedV4 = Networks(
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
        "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4");

    private static readonly IPNetwork PublicV6 = IPNetwork.Parse("2000::/3");

    // 2001::/23 holds Teredo, ORCHID and the benchmarking range.
    private static readonly IPNetwork[] RefusedV6 = Networks("2001::/23", "2001:db8::/32", "3fff::/20");

    private static readonly IPNetwork Nat64 = IPNetwork.Parse("64:ff9b::/96");
    private static readonly IPNetwork SixToFour = IPNetwork.Parse("2002::/16");

    private readonly IPNetwork[] allowed = [.. allowed];

    internal bool Allows(IPAddress address)
    {
        if (allowed.Any(network => network.Contains(address)))
            return true;
        if (Embedded(address) is { } inner)
            return Allows(inner);
        return address.AddressFamily == AddressFamily.InterNetwork
            ? !RefusedV4.Any(network => network.Contains(address))
            : PublicV6.Contains(address) && !RefusedV6.Any(network => network.Contains(address));
    }

    /// <summary>The IPv4 address that an IPv6 address stands for, which is where the packets would end.</summary>
    private static IPAddress? Embedded(IPAddress address)
    {
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
            return null;
        if (address.IsIPv4MappedToIPv6)
            return address.MapToIPv4();
        var bytes = address.GetAddressBytes();
        return Nat64.Contains(address) ? new(bytes.AsSpan(12, 4))
            : SixToFour.Contains(address) ? new(bytes.AsSpan(2, 4))
            : null;
    }

    private static IPNetwork[] Networks(params string[] networks) => [.. networks.Select(network => IPNetwork.Parse(network))];
}
