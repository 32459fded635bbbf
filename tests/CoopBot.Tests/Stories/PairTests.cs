using System.Globalization;
using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Stories;
using CoopBot.Tests.Facts;

namespace CoopBot.Tests.Stories;

/// <summary>Pairs of articles as data: one story, two, or one that carries the other on.</summary>
public sealed class PairTests
{
    public static TheoryData<string, string, string, string> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, string, string, string>();
            foreach (var pair in DataFile.Parse("pairs", File.ReadAllText(Repository.Path("tests", "CoopBot.Tests", "Stories", "Cases", "pairs.yaml"))).Fields)
                pairs.Add(pair.Name, pair["verdict"].Text, pair["first"].Text, pair["second"].Text);
            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void TheSecondStandsToTheFirstAsItShould(string name, string verdict, string first, string second)
    {
        var (before, after) = (Read("a", first), Read("b", second));
        var index = new StoryIndex();
        index.Learn("a", 7, null, before.FoundAt, Traits.Read(before));

        var found = index.Place(Traits.Read(after)) switch
        {
            Verdict.Joins or Verdict.Repeats => "same",
            Verdict.Develops => "update",
            _ => "apart",
        };

        found.ShouldBe(verdict, $"{name}\n{Describe(before)}\n{Describe(after)}");
    }

    private static TraitReader Traits { get; } = new(Readers.Knowledge);

    private static Article Read(string id, string written)
    {
        var moment = DateTimeOffset.Parse(written[..written.IndexOf('\n')], CultureInfo.InvariantCulture);
        var page = Readers.Page(written[(written.IndexOf('\n') + 1)..], published: moment);
        return new Article(id, "source " + id, id, moment, page, Readers.Facts.Find(page));
    }

    private static string Describe(Article article) =>
        $"{article.Page.Language} {(article.Findings.Labels.IsCooperation ? "" : "NOT COOPERATION ")}{string.Join("; ", article.Findings.Facts.Where(fact => fact is not QuoteFact).Select(fact => $"{fact.Kind} {fact.Value}{Extra(fact)}"))} | {string.Join(' ', article.Findings.Labels.Topics.Select(topic => topic.Id))}";

    private static string Extra(Fact fact) => fact switch
    {
        EventFact found => $" {found.Status} {found.Place} {found.Date}",
        OrganisationFact body => $" [{body.Id ?? NameKey.All(body.Name, "en")}]",
        SubjectFact subject => $" {subject.Role}",
        PlaceFact { IsScene: true } place => $" scene {place.Id}",
        _ => "",
    };
}
