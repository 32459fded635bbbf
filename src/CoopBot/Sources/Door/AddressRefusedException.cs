using System.Net;

namespace CoopBot.Sources.Door;

/// <summary>A host has no address that may be reached. Travels through the HTTP client, and ends as a value at the door.</summary>
internal sealed class AddressRefusedException(string host, IPAddress address) : Exception(
    $"{(host == address.ToString() ? host + " is" : $"{host} is at {address},")} in a private network, which sources may not reach; "
    + $"--Sources:AllowedNetworks={address}/{address.GetAddressBytes().Length * 8} would allow it");
