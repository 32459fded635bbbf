using System.Net;
using CoopBot.Sources.Door;
using Microsoft.Extensions.Time.Testing;

namespace CoopBot.Tests.Sources.Door;

/// <summary>Doors that may reach this machine, on a clock that the test moves.</summary>
internal sealed class DoorBench
{
    private static readonly IPNetwork Loopback = IPNetwork.Parse("127.0.0.0/8");

    internal FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 3, 12, 10, 0, 0, TimeSpan.Zero));

    internal HttpDoor Door(DoorLimits? limits = null, IPNetwork[]? allowed = null, HostPace? pace = null) =>
        new(new AddressGuard(allowed ?? [Loopback]), limits ?? new DoorLimits(), pace ?? new HostPace(TimeSpan.Zero, Time), Time);

    internal async Task<Fetched> FetchAsync(FetchRequest request, DoorLimits? limits = null, IPNetwork[]? allowed = null)
    {
        using var door = Door(limits, allowed);
        return await door.FetchAsync(request, default);
    }

    internal Task<Fetched> FetchAsync(Uri address, DoorLimits? limits = null, IPNetwork[]? allowed = null) =>
        FetchAsync(new FetchRequest(address), limits, allowed);
}
