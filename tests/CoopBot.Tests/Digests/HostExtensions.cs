using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CoopBot.Tests.Digests;

internal static class HostExtensions
{
    public static T Get<T>(this IHost host) where T : notnull => host.Services.GetRequiredService<T>();
}
