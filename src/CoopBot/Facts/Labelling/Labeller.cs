using CoopBot.Model;

namespace CoopBot.Facts.Labelling;

/// <summary>Files an article under topics, countries and organisations, and decides whether it is news of cooperation.</summary>
internal static class Labeller
{
    public static Labels Label(Draft draft)
    {
        var (isCooperation, why) = CooperationTest.Judge(draft);
        return new Labels(
            isCooperation,
            why,
            TopicScore.Of(draft, isCooperation, !isCooperation && OtherNews.IsIncident(draft)),
            [.. draft.Of<CountryFact>().OrderByDescending(country => country.IsParty).Select(country => country.Code)],
            [.. draft.Of<OrganisationFact>().Where(organisation => organisation.Id is not null).Select(organisation => organisation.Id!)]);
    }
}
