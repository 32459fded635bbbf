using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Commands;

internal static class CommandsRegistration
{
    /// <summary>The order of the commands is the order of help and menus.</summary>
    internal static IServiceCollection AddCommands(this IServiceCollection services) => services
        .AddSingleton<ICommand, StartCommand>()
        .AddSingleton<ICommand, LatestCommand>()
        .AddSingleton<ICommand, StoryCommand>()
        .AddSingleton<ICommand, WhyCommand>()
        .AddSingleton<ICommand, SubscribeCommand>()
        .AddSingleton<ICommand, SubscriptionsCommand>()
        .AddSingleton<ICommand, UnsubscribeCommand>()
        .AddSingleton<ICommand, DigestCommand>()
        .AddSingleton<ICommand, ScheduleCommand>()
        .AddSingleton<ICommand, TimezoneCommand>()
        .AddSingleton<ICommand, LanguageCommand>()
        .AddSingleton<ICommand, SilentCommand>()
        .AddSingleton<ICommand, SettingsCommand>()
        .AddSingleton<ICommand, ChannelCommand>()
        .AddSingleton<ICommand, TopicsCommand>()
        .AddSingleton<ICommand, CountriesCommand>()
        .AddSingleton<ICommand, HelpCommand>()
        .AddSingleton<ICommand, ChatsCommand>()
        .AddSingleton<ICommand, AllowCommand>()
        .AddSingleton<ICommand, ForbidCommand>()
        .AddSingleton<ICommand, InviteCommand>()
        .AddSingleton<ICommand, SourcesCommand>()
        .AddSingleton<CommandList>()
        .AddSingleton(provider => new Lazy<CommandList>(provider.GetRequiredService<CommandList>))
        .AddSingleton<StoryFinder>()
        .AddSingleton<FateTeller>()
        .AddSingleton<TopicButtons>()
        .AddSingleton<Access>()
        .AddSingleton(provider => new NamedOperators([.. provider.GetRequiredService<AccessSettings>().Operators.Select(ChatAddress.Parse).OfType<ChatAddress>()]))
        .AddSingleton<WrongCodes>()
        .AddSingleton<FloodGate>()
        .AddSingleton<Doorkeeper>()
        .AddSingleton<ChatOpener>()
        .AddSingleton<Admission>()
        .AddSingleton<Desk>()
        .AddSingleton<Attendance>()
        .AddSingleton<Visits>()
        .AddSingleton<QuickSearch>()
        .AddSingleton<OwnerCode>()
        .AddSingleton(provider => new FilterParser(Knows(provider).Labels, FilterVocabulary.Of(Knows(provider).Voices.Values)))
        .AddSingleton(provider => new TurnReader(Knows(provider).Voices.Values))
        .AddSingleton(provider => new ReplyReader(Knows(provider).Voices.Values))
        .AddSingleton(provider => new ScheduleReader(Knows(provider).Voices.Values))
        .AddSingleton(provider => new ZoneFinder(Knows(provider).Voices.Values));

    private static KnowledgeBase Knows(IServiceProvider provider) => provider.GetRequiredService<KnowledgeBase>();
}
