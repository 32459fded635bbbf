using System.Collections.Immutable;
using CoopBot.Knowledge;

namespace CoopBot.Commands;

/// <summary>The spellings that a known country, organisation, topic or public figure has in the languages that are read.</summary>
internal sealed class KnownNames(KnowledgeBase knowledge)
{
    /// <summary>Empty when the words name nothing known. A topic's name is a word like others, and not proper.</summary>
    public ImmutableArray<(string Name, string Language, bool IsProper)> SpellingsOf(string typed)
    {
        var labels = knowledge.Labels.Find(typed).Where(label => label.Kind != LabelKind.Topic || IsNameOf(label, typed));
        var figures = knowledge.Languages.Keys.Select(language => knowledge.Names.FigureOf(language, typed)).OfType<Figure>().Distinct();
        return
        [
            .. labels.SelectMany(label => NamesOf(label).Select(name => (name.Name, name.Language, label.Kind != LabelKind.Topic)))
                .Concat(figures.SelectMany(figure => NamesOf(figure, typed).Select(name => (name.Name, name.Language, true)))).Distinct(),
        ];
    }

    /// <summary>Oil is news of energy, but whoever looks for oil does not look for energy: of a topic its name counts, not all that belongs to it.</summary>
    private bool IsNameOf(Label label, string typed)
    {
        var folded = Fold.Text(typed);
        return NamesOf(label).Any(name => Fold.Text(name.Name) == folded || (knowledge.Languages.TryGetValue(name.Language, out var language) && IsForm(language, Fold.Text(name.Name), folded)));
    }

    private static bool IsForm(Language language, string name, string typed) =>
        !name.Contains(' ') && language.Inflections.FormsOf(name, isName: false).Any(form => form.IsStem ? typed.StartsWith(form.Text, StringComparison.Ordinal) : form.Text == typed);

    private IEnumerable<(string Name, string Language)> NamesOf(Label label) => label.Kind switch
    {
        LabelKind.Country => knowledge.Countries[label.Id].Names.Select(name => (name.Value.Name, name.Key)),
        LabelKind.Topic => knowledge.Topics[label.Id].Names.Select(name => (name.Value, name.Key)),
        _ => knowledge.Organisations[label.Id].Names.Select(name => (name.Value, name.Key)),
    };

    /// <summary>Whoever types a surname alone gets those who are called so.</summary>
    private static IEnumerable<(string Name, string Language)> NamesOf(Figure figure, string typed) =>
        figure.Names.Select(name => (typed.Any(char.IsWhiteSpace) ? name.Value : figure.AloneIn(name.Key) ?? name.Value, name.Key));
}
