using System.Collections.Immutable;

namespace CoopBot.Model;

/// <summary>The rule of <see cref="Filter"/>, for stories already at hand.</summary>
internal static class FilterMatcher
{
    /// <summary>Whether the story's lead is what the filter asks for; it does not ask whether it is cooperation news.</summary>
    /// <param name="folded">The <see cref="Page.Text"/> of the lead, folded as the phrases are.</param>
    public static bool Matches(Filter filter, Story story, string folded) => Matches(filter, story.Labels, folded);

    /// <param name="labels">Those of the lead.</param>
    public static bool Matches(Filter filter, Labels labels, string folded)
    {
        return (filter.Topics.IsEmpty || HasTopic(filter.Topics))
            && (filter.Countries.IsEmpty || HasCountry(filter.Countries))
            && (filter.Organisations.IsEmpty || HasOrganisation(filter.Organisations))
            && HasPhrases(filter.Phrases)
            && !IsExcluded(filter.Without);

        bool IsExcluded(Exclusions without) => HasTopic(without.Topics) || HasCountry(without.Countries) || HasOrganisation(without.Organisations) || HasAPhrase(without.Phrases);

        bool HasTopic(ImmutableArray<string> wanted)
        {
            foreach (var id in wanted)
            {
                foreach (var topic in labels.Topics)
                    if (topic.Id == id) return true;
            }
            return false;
        }

        bool HasCountry(ImmutableArray<string> wanted)
        {
            foreach (var code in wanted)
                if (code.Contains(Filter.Joint) ? Array.TrueForAll(code.Split(Filter.Joint), one => labels.Countries.Contains(one)) : labels.Countries.Contains(code)) return true;
            return false;
        }

        bool HasOrganisation(ImmutableArray<string> wanted)
        {
            foreach (var id in wanted)
                if (labels.Organisations.Contains(id)) return true;
            return false;
        }

        bool HasPhrases(ImmutableArray<string> wanted)
        {
            foreach (var phrase in wanted)
                if (!folded.Contains(phrase, StringComparison.Ordinal)) return false;
            return true;
        }

        bool HasAPhrase(ImmutableArray<string> unwanted)
        {
            foreach (var phrase in unwanted)
                if (folded.Contains(phrase, StringComparison.Ordinal)) return true;
            return false;
        }
    }
}
