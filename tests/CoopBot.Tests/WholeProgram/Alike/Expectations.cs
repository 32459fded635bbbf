namespace CoopBot.Tests.WholeProgram.Alike;

/// <summary>The one table by which all messengers are measured: whoever changes an answer changes it here, for all.</summary>
internal static class Expectations
{
    public static readonly Expectation[] All =
    [
        new(Way.Say, "start", "Hello! I read the news of international cooperation", "{latest energy}", "{help}"),
        new(Way.Press, "🔔 Subscribe to energy", "Done, you are subscribed: energy", "Friday 13 March, 09:00", "Tashkent"),
        new(Way.Say, "subscribe energy", "You are already subscribed to this: energy"),
        new(Way.Say, "latest energy", "Latest news: energy", "#7", "Kazakhstan and Japan sign a memorandum", "5 stories, newest first.") { Misses = ["#2 "] },
        new(Way.Turn, "older", "#2 ", "#1 ") { Misses = ["#7"] },
        new(Way.Turn, "newer", "#7") { Misses = ["#1 "] },
        new(Way.Say, "energy", "Latest news: energy", "#7"),
        new(Way.Say, "энергетика Казахстан", "Latest news: energy · Kazakhstan", "#7"),
        new(Way.Say, "latest water", "There is no news yet on water"),
        new(Way.Say, "latest enrgy", "I don't know “enrgy”. Did you mean energy?"),
        new(Way.Say, "story 3", "#3", "1 source"),
        new(Way.Press, "Why?", "Why story #3 reads as it does", "It comes because of the subscription energy", "rule"),
        new(Way.Say, "why 2 3", "Why these stories come", "#2", "#3"),
        new(Way.Say, "why 99", "There is no story number 99.", "{why 7}"),
        new(Way.Say, "topics", "energy"),
        new(Way.Say, "countries", "Kazakhstan", "Japan"),
        new(Way.Say, "subscriptions", "energy", "Friday 13 March, 09:00"),
        new(Way.Say, "settings", "Language: English", "Time zone: Tashkent", "Schedule: every day at 09:00", "My subscriptions: energy"),
        new(Way.Turn, "Schedule", "every day at 09:00", "{schedule mon,thu 10:00}"),
        new(Way.Turn, "on Mondays at 10:00", "Monday"),
        new(Way.Say, "schedule daily 09:00", "every day at 09:00"),
        new(Way.Say, "schedule sometimes", "{schedule daily 09:00}"),
        new(Way.Say, "language ru", "по-русски"),
        new(Way.Say, "latest energy", "Свежие новости: энергетика", "#7"),
        new(Way.Say, "language en", "From now on I speak English"),
        new(Way.Wait, "", "Your digest · Friday 13 March, 09:00", "7 stories", "#1 ", "#7 "),
        new(Way.Say, "digest", "There is nothing new for you."),
        new(Way.Say, "help", "{latest [filter] [n] [before N]}", "{subscribe [filter]}", "{unsubscribe [n|filter|all]}"),
        new(Way.Say, "unsubscribe energy", "Ended: energy"),
        new(Way.Turn, "Undo", "Done, you are subscribed: energy"),
        new(Way.Say, "unsubscribe all", "You have no subscriptions left"),
    ];
}
