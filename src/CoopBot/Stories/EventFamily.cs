using CoopBot.Model;

namespace CoopBot.Stories;

/// <summary>Events that one report may call so and another so: a visit and its talks, an agreement and a memorandum.</summary>
internal static class EventFamily
{
    private const string Meetings = "meeting", Papers = "paper", Sums = "money";

    public static readonly uint Paper = Keys.Short(Papers), Money = Keys.Short(Sums);

    public static string Of(EventKind kind) => kind switch
    {
        EventKind.Talks or EventKind.Visit => Meetings,
        EventKind.AgreementSigned or EventKind.Memorandum => Papers,
        EventKind.GrantLoan or EventKind.Investment or EventKind.ProjectLaunch => Sums,
        _ => kind.Name,
    };
}
