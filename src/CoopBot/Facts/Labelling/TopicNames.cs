using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Labelling;

/// <summary>Whether a word of a topic only stands in a name: of a person, or of a body that says something.</summary>
internal static class TopicNames
{
    private const string Finance = "finance";

    /// <summary>A press service stands this near to the body it speaks for, in letters.</summary>
    private const int ServiceReach = 2;

    /// <summary>Who is quoted stands this near to the word that quotes it: "according to the country's Ministry of Energy".</summary>
    private const int SourceReach = 24;

    /// <summary>A ministry's field stands this near to the word for it, in letters.</summary>
    private const int BodyReach = 40;

    /// <summary>"Сообщает пресс-служба Министерства энергетики": nor is the body that let it be known.</summary>
    public static bool IsService(Draft draft, Scan scan, Hit<TopicWord> hit)
    {
        foreach (var service in scan.CuesOf(Cue.PressService))
        {
            foreach (var source in draft.Of<OrganisationFact>(scan.Sentence.Number))
            {
                if (!source.Span.Overlaps(scan.SpanOf(hit))) continue;
                if (source.Span.Start - service.End is >= 0 and <= ServiceReach || service.Start - source.Span.End is >= 0 and <= ServiceReach) return true;
            }
        }
        return false;
    }

    /// <summary>"Министерство культуры, спорта и туризма подписало программу": what a body is for need not be what it did.</summary>
    /// <param name="isKnownToo">Whether the bodies that are known by name count, as the International Energy Agency.</param>
    public static bool IsName(Draft draft, Scan scan, Hit<TopicWord> hit, bool isKnownToo)
    {
        foreach (var body in draft.Of<OrganisationFact>(scan.Sentence.Number))
        {
            if ((isKnownToo || body.Id is null) && body.Span.Overlaps(scan.SpanOf(hit))) return true;
        }
        return false;
    }

    /// <summary>The "Reconstruction" of the European Bank for Reconstruction and Development: a bank lends for anything.</summary>
    public static bool IsOfBank(Scan scan, Hit<TopicWord> hit)
    {
        if (hit.Value.Topic == Finance) return false;
        foreach (var body in scan.Organisations)
        {
            if (body.Value.Kind == "bank" && body.Start <= hit.Start && hit.End <= body.End) return true;
        }
        return false;
    }

    /// <summary>Абдулла Гүл, John Waters: a name is no theme.</summary>
    public static bool IsPerson(Draft draft, Scan scan, Hit<TopicWord> hit)
    {
        if (hit.Start == 0 || !char.IsUpper(scan.Text[hit.Start])) return false;
        foreach (var person in draft.Of<PersonFact>())
        {
            if (person.Span.Overlaps(scan.SpanOf(hit))) return true;
            var surname = person.Name.AsSpan(person.Name.LastIndexOf(' ') + 1);
            if (surname.Length > 2 && scan.Text.AsSpan(hit.Start).StartsWith(surname)) return true;
        }
        return false;
    }

    /// <summary>"According to the Ministry of Investments and Foreign Trade": it is only who says it.</summary>
    public static bool IsQuoted(Draft draft, Scan scan, Hit<TopicWord> hit)
    {
        // "Энергетика министрлігінің мәліметінше": where heads come last, the source stands before the word.
        var isBefore = draft.Lexicon.Names.Order == "last";
        foreach (var cue in scan.CuesOf(Cue.According))
        {
            if ((isBefore ? cue.Start - hit.End : hit.Start - cue.End) is < 0 or > BodyReach) continue;
            foreach (var source in draft.Of<OrganisationFact>(scan.Sentence.Number))
            {
                if (source.Span.Overlaps(scan.SpanOf(hit)) && (isBefore ? cue.Start - source.Span.End : source.Span.Start - cue.End) is >= 0 and <= SourceReach) return true;
            }
        }
        return false;
    }

    /// <summary>"Специалист управления инвестиций и торговли": in news of a crime where somebody works is not the theme.</summary>
    public static bool IsBody(Draft draft, Scan scan, Hit<TopicWord> hit)
    {
        var text = draft.NamesIn(scan);
        foreach (var head in text.Heads)
        {
            if (head.Value.Needs != "tail") continue;
            var (from, to) = text.Grammar.Order == "last" ? (hit.End, head.Start) : (head.End, hit.Start);
            if (to - from is >= 0 and <= BodyReach && scan.Text.AsSpan(from, to - from).IndexOfAny(".;:()«»\"") < 0) return true;
        }
        return false;
    }

    /// <summary>"Минкультуры: …", "… – Минкультуры": who says what the title says is not its theme.</summary>
    public static bool IsSpeaker(Draft draft, Scan scan, Hit<TopicWord> hit)
    {
        foreach (var body in draft.Of<OrganisationFact>(scan.Sentence.Number))
        {
            if (!body.Span.Overlaps(scan.SpanOf(hit))) continue;
            var before = scan.Text.AsSpan(0, body.Span.Start).TrimEnd();
            var after = scan.Text.AsSpan(body.Span.End).TrimStart();
            if (before.Length > 0 && after.IsEmpty && before[^1] is '–' or '—' or '-') return true;
            if (before.IsEmpty && after.Length > 0 && after[0] == ':') return true;
            // "Три країни створюють формат: МОЗ озвучило деталі": a word of speech right after the body.
            foreach (var said in scan.CuesOf(Cue.Said))
            {
                if (said.Start - body.Span.End is >= 0 and <= ServiceReach && before.Length > 0 && before[^1] == ':') return true;
            }
        }
        return false;
    }

    /// <summary>"The Ministry of Environment, Water and Agriculture": the bodies of the sentence in whose names several topics stand; null where there are none.</summary>
    public static List<Span>? BodiesOfManyFields(Draft draft, Scan scan)
    {
        if (scan.Topics.Length < 2) return null;
        List<Span>? bodies = null;
        foreach (var body in draft.Of<OrganisationFact>(scan.Sentence.Number))
        {
            string? topic = null;
            foreach (var hit in scan.Topics)
            {
                if (hit.Value.Weight == 0 || !body.Span.Overlaps(scan.SpanOf(hit))) continue;
                topic ??= hit.Value.Topic;
                if (hit.Value.Topic == topic) continue;
                (bodies ??= []).Add(body.Span);
                break;
            }
        }
        return bodies;
    }

    public static bool IsOfAny(List<Span> bodies, Span hit)
    {
        foreach (var body in bodies)
        {
            if (body.Overlaps(hit)) return true;
        }
        return false;
    }
}
