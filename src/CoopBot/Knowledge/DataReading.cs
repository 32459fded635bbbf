using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CoopBot.Knowledge;

/// <summary>The shapes that many data files share: patterns, forms, one thing for each language.</summary>
internal static class DataReading
{
    /// <summary>The forms a term may have beside its base form.</summary>
    public static readonly FrozenSet<string> FormNames = FrozenSet.Create("gen", "dat", "acc", "ins", "loc", "abl", "in", "to", "from", "the", "adj", "attr");

    extension(DataNode node)
    {
        public ImmutableArray<PhrasePattern> Patterns => [.. node.List.Select(item =>
        {
            try
            {
                return PhrasePattern.Parse(item.Text);
            }
            catch (FormatException error)
            {
                throw item.Wrong(error.Message);
            }
        })];

        /// <summary>A name that people can type.</summary>
        public string Typable =>
            node.Text.Any(char.IsLetterOrDigit) && !node.Text.Contains('*') ? node.Text : throw node.Wrong($"'{node.Text}' is no name that can be typed");

        public Template Template
        {
            get
            {
                try
                {
                    return Template.Parse(node.Text);
                }
                catch (FormatException error)
                {
                    throw node.Wrong(error.Message);
                }
            }
        }

        /// <summary>A term with its forms; <paramref name="nameField"/> holds the base form, the fields of <paramref name="others"/> are somebody else's.</summary>
        public Term TermOf(string nameField, params ReadOnlySpan<string> others)
        {
            var forms = new Dictionary<string, string>();
            foreach (var field in node.Fields)
            {
                if (field.Name == nameField || others.Contains(field.Name)) continue;
                if (!FormNames.Contains(field.Name)) throw field.Wrong($"unknown form; known: {nameField}, {string.Join(", ", FormNames.Order())}");
                forms[field.Name] = field.Text;
            }
            return new Term(node[nameField].Typable, forms.ToFrozenDictionary());
        }

        /// <summary>The code of a country that the bot knows.</summary>
        public string CodeIn(IReadOnlyDictionary<string, Country> countries) =>
            countries.ContainsKey(node.Text) ? node.Text : throw node.Wrong($"'{node.Text}' is no country; one is named by its two capital letters of ISO 3166-1");

        /// <summary>One value for each language; a code the bot does not know is refused.</summary>
        public FrozenDictionary<string, T> ByLanguage<T>(FrozenSet<string> known, Func<DataNode, T> read) =>
            node.Fields.ToFrozenDictionary(
                field => known.Contains(field.Name) ? field.Name : throw field.Wrong($"unknown language; known: {string.Join(", ", known.Order())}"),
                read);
    }
}
