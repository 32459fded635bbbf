namespace CoopBot.Reading;

internal static class ReadingRegistration
{
    internal static IServiceCollection AddReading(this IServiceCollection services) => services.AddSingleton<PageReader>();
}
