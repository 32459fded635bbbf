namespace CoopBot.Delivery;

internal static class DeliveryRegistration
{
    internal static IServiceCollection AddDelivery(this IServiceCollection services) => services
        .AddSingleton<OutcomeRecorder>()
        .AddHostedService<Courier>();
}
