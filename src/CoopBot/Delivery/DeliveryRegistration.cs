namespace CoopBot.Delivery;

internal static class DeliveryRegistration
{
    internal static IServiceCollection AddDelivery(this IServiceCollection services) => services
        .AddSingleton<Lookout>()
        .AddSingleton<OutcomeRecorder>()
        .AddHostedService<Courier>()
        .AddHostedService<DeliveryHousekeeping>();
}
