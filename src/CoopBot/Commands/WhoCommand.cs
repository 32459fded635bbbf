using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Storage;
using CoopBot.Summaries;

namespace CoopBot.Commands;

internal sealed class WhoCommand(KnowledgeBase knowledge, WhoFinder finder, WhoTeller teller, StoryTable stories, StoryTeller storyTeller, SearchReader searches, SearchTable index) : ICommand
{
    private const int MostChoices = 8;
    private const int MostStories = 5;
    private const int MostCounted = 200;
    private const int MostPeople = 5;

    private readonly NameSuggester suggester = new(knowledge);

    public string Name => "who";

    public string Usage => "name";

    public string Example => "/who Tokayev";

    public async Task<Message> RunAsync(Call call, CancellationToken cancel)
    {
        var (voice, typed) = (call.Voice, call.Arguments.Trim('"', '«', '»', '“', '”', '„', ' '));
        if (typed.Length == 0) return voice.Correct(voice.Say("command.who.missing"), Example);

        var bodies = knowledge.Labels.Find(typed).Where(label => label.Kind == LabelKind.Organisation).Select(label => knowledge.Organisations[label.Id]).ToList();
        var persons = await finder.PersonsAsync(typed, voice, cancel);
        // A name in full means one, though others share a part of it.
        if (persons.Count > 1 && persons.Where(person => Fold.Text(teller.NameOf(person, voice)) == Fold.Text(typed)).ToList() is [var meant]) persons = [meant];
        if (bodies.Count + persons.Count > 1) return Which(persons, bodies, voice);
        if (bodies is [var body]) return await TellAsync(body, voice, cancel);
        return persons is [var person] ? await TellAsync(person, voice, cancel) : Unknown(typed, voice);
    }

    private Message Which(IReadOnlyList<KnownPerson> persons, IReadOnlyList<Organisation> bodies, Voice voice)
    {
        var all = persons.Select(person => (Name: teller.NameOf(person, voice), About: (string?)teller.OfficesOf(person, voice).FirstOrDefault().Office))
            .Concat(bodies.Select(body => (Name: body.NameIn(voice.Language.Code), About: (string?)null)))
            .DistinctBy(one => one.Name).Take(MostChoices).ToList();
        return voice.Answer(Part.Of(
            Paragraph.Of(voice.Say("command.who.which")),
            new Bullets([.. all.Select(one => Paragraph.Of(Run.Bold(one.Name), one.About is null ? "" : $" – {one.About}"))]))
            .With([.. all.Select(one => new Button(one.Name, $"/who {one.Name}", InPlace: true))]));
    }

    private async Task<Message> TellAsync(KnownPerson person, Voice voice, CancellationToken cancel)
    {
        var name = teller.NameOf(person, voice);
        return await TellAsync($"{teller.FlagOf(person)} {name}".TrimStart(), name, [.. teller.Blocks(person, voice)], [.. person.Mentions.Select(mention => mention.Story).Distinct().OrderDescending()], voice, cancel);
    }

    private async Task<Message> TellAsync(Organisation body, Voice voice, CancellationToken cancel)
    {
        var name = body.NameIn(voice.Language.Code);
        var found = await index.ArticlesAsync(searches.Read($"{name}", voice).Query, MostCounted, cancel);
        var named = found.Where(filed => filed.Article.Findings.Of<OrganisationFact>().Any(fact => fact.Id == body.Id)).ToList();
        var people = from filed in named
                     from fact in filed.Article.Findings.Of<PersonFact>()
                     where fact.Offices.Any(office => office.Organisation == body.Id)
                     let person = new KnownPerson(knowledge.Names.FigureOf(filed.Article.Page.Language, fact.Name), [new PersonMention(fact, filed.Article, filed.Story)])
                     let office = teller.OfficesOf(person, voice).FirstOrDefault().Office
                     where office is not null
                     select (Name: teller.NameOf(person, voice), Office: office);
        var known = people.DistinctBy(one => one.Name).Take(MostPeople).ToList();
        var others = body.Names.Values.Where(other => other != name).Distinct().ToList();
        List<Block> blocks = [];
        if (known.Count > 0)
        {
            blocks.Add(Paragraph.Of(Run.Bold(voice.Say("command.who.people"))));
            blocks.Add(new Bullets([.. known.Select(one => Paragraph.Of($"{one.Name} – {one.Office}"))]));
        }
        if (others.Count > 0) blocks.Add(Note.Of(voice.Say("command.who.spelt", ("names", string.Join(voice.Language.Comma, others)))));
        var flag = body.Country is { } country ? knowledge.FlagsOf([country]) : "";
        return await TellAsync($"{flag} {name}".TrimStart(), name, blocks, [.. named.Select(filed => filed.Story).Distinct()], voice, cancel);
    }

    private async Task<Message> TellAsync(string title, string name, IReadOnlyList<Block> about, IReadOnlyList<long> numbers, Voice voice, CancellationToken cancel)
    {
        var first = Part.Of([new Heading(title), .. about]);
        if (numbers.Count == 0) return voice.Answer(first, Part.Of(Note.Of(voice.Say("command.who.nostories", ("name", name)))).With(new Button(voice.Say("button.latest"), "/latest")));
        var shown = await stories.OfAsync([.. numbers.Take(MostStories)], cancel);
        var buttons = shown.Select(story => new Button($"#{story.Number}", $"/story {story.Number}", Short: $"#{story.Number}"));
        if (numbers.Count > shown.Count) buttons = buttons.Append(new Button(voice.Say("command.who.all"), $"/search {name}"));
        return voice.Answer(first, Part.Of(
            Paragraph.Of(Run.Bold(voice.Say("command.who.stories", ("n", numbers.Count)))),
            new Bullets([.. shown.Select(story => storyTeller.Headline(story, voice))])).With([.. buttons]));
    }

    private Message Unknown(string typed, Voice voice)
    {
        var guesses = suggester.Nearest(typed, voice).Select(name => new Button(name, $"/who {name}")).ToList();
        var search = new Button($"/search {typed}", $"/search {typed}");
        Block[] blocks = [Paragraph.Of(voice.Say("command.who.unknown", ("word", typed))), .. guesses.Count > 0 ? [Note.Of(voice.Say("command.who.guess"))] : (Block[])[]];
        return voice.Answer(Part.Of(blocks).With([.. guesses, search]));
    }
}
