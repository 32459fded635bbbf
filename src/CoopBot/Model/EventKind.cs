namespace CoopBot.Model;

/// <summary>What happened between the sides. The first that fits is told first.</summary>
internal enum EventKind
{
    AgreementSigned,
    Memorandum,
    GrantLoan,
    Investment,
    ProjectLaunch,
    Forum,
    Visit,
    Talks,
}
