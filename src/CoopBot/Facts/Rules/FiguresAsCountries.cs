using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>Leaders who stand for their countries: "Путин и Эрдоган обсудили". Whom the whole world knows the news name without a word about who it is.</summary>
internal static class FiguresAsCountries
{
    private const int MostNames = 3;
    private const int LongestUnspaced = 9;

    public static IReadOnlyList<(string Country, Span Span)> In(Draft draft, Scan scan)
    {
        var reader = draft.NameReader;
        if (reader.IsUnspaced) return scan.Ranks.IsEmpty ? [] : [.. BeforeOffices(scan, reader)];
        var words = scan.Tokens.Words;
        List<(string Country, Span Span)> found = [];
        for (var at = 0; at < words.Length; at++)
        {
            if (!IsCapital(scan, words[at])) continue;
            var last = at;
            // "Тоқаев Жапонияның премьерімен", "Мирзиёев JICA раҳбарини": where a country or a body begins, the name is over.
            while (last + 1 < words.Length && IsCapital(scan, words[last + 1]) && IsBeside(scan, words[last], words[last + 1]) && !scan.Countries.StartAt(words[last + 1].Start) && !scan.Organisations.StartAt(words[last + 1].Start)) last++;
            var first = at;
            at = last;
            // An office in capitals is no part of the name: "Президент Мирзиёев".
            while (first < last && scan.Ranks.Cover(words[first].Start, words[first].End)) first++;
            // Nor is what it is the office of: "глава Сената Танзила Нарбаева".
            if (first < last && scan.Ranks.EndAt(words[first].Start - 1) && !reader.IsGiven(scan.Text.Substring(words[first].Start, words[first].Length)) && Figure(scan, reader, first + 1, last) is { } head)
            {
                found.Add(head);
                continue;
            }
            Add(scan, reader, first, last, found);
        }
        found.RemoveAll(figure => SpeaksForBody(draft, figure.Span));
        return found;
    }

    /// <summary>"Туск заявил" above "председатель Европейского совета Дональд Туск": another sentence says for whom.</summary>
    private static bool SpeaksForBody(Draft draft, Span figure)
    {
        var name = draft.TextOf(figure).AsSpan();
        var surname = name[(name.LastIndexOf(' ') + 1)..];
        foreach (var scan in draft.Own)
        {
            if (scan.Sentence.Number == figure.Sentence || scan.Organisations.IsEmpty) continue;
            var words = scan.Tokens.Words;
            for (var at = 0; at < words.Length; at++)
            {
                if (!scan.Text.AsSpan(words[at].Start, words[at].Length).SequenceEqual(surname)) continue;
                var first = at;
                while (first > 0 && at - first < MostNames && IsCapital(scan, words[first - 1]) && IsBeside(scan, words[first - 1], words[first]) && !IsOfBody(scan, words[first].Start)) first--;
                if (IsOfBody(scan, words[first].Start)) return true;
            }
        }
        return false;
    }

    /// <summary>"Тоқаев Путинмен", "Мирзиёев Москвага": where the verb comes last, whoever acts stands right before whom or where to.</summary>
    private static void Add(Scan scan, NameReader reader, int first, int last, List<(string Country, Span Span)> found)
    {
        if (Figure(scan, reader, first, last) is { } whole)
        {
            found.Add(whole);
            return;
        }
        if (!reader.IsVerbLast) return;
        for (var end = last - 1; end >= first; end--)
        {
            if (Figure(scan, reader, first, end) is not { } acting) continue;
            var other = Figure(scan, reader, end + 1, last);
            if (other is null && !scan.Places.StartAt(scan.Tokens.Words[end + 1].Start)) continue;
            found.Add(acting);
            if (other is { } met) found.Add(met);
            return;
        }
    }

    private static (string Country, Span Span)? Figure(Scan scan, NameReader reader, int first, int last)
    {
        var words = scan.Tokens.Words;
        if (last - first > MostNames || !reader.MayBeFigure(scan.Text.AsSpan(words[first].Start, words[first].Length))) return null;
        if (IsOfBody(scan, words[first].Start)) return null;
        var texts = new string[last - first + 1];
        for (var word = first; word <= last; word++) texts[word - first] = scan.Text.Substring(words[word].Start, words[word].Length);
        return reader.FigureOf(texts) is { Figure.Serves: { } served } ? (served, scan.SpanOf(words[first].Start, words[last].End)) : null;
    }

    /// <summary>"Президент Європейської Ради Дональд Туск": whoever speaks for a body of others speaks for it.</summary>
    private static bool IsOfBody(Scan scan, int start)
    {
        foreach (var body in scan.Organisations)
        {
            if (body.Value.Kind == "body" && start - body.End == 1) return true;
        }
        foreach (var rank in scan.Ranks)
        {
            if (rank.Value.Side == "body" && start - rank.End == 1) return true;
        }
        return false;
    }

    /// <summary>岡田外務大臣: of whom no country is said serves the readers' own.</summary>
    public static IEnumerable<(string Country, Span Span)> AtHome(Scan scan, NameReader reader, string home)
    {
        foreach (var rank in scan.Ranks.Where(rank => rank.Value.Side == "government"))
        {
            var end = scan.Portfolios.Where(field => field.End == rank.Start).Select(field => field.Start).DefaultIfEmpty(rank.Start).Min();
            var start = end;
            while (start > 0 && end - start < LongestUnspaced && Script.IsKanji(scan.Text[start - 1])) start--;
            if (!reader.IsKanjiName(scan.Text[start..end]) || scan.Countries.Any(country => country.End > start - LongestUnspaced && country.Start < end)) continue;
            yield return (home, scan.SpanOf(start, end));
            yield break;
        }
    }

    /// <summary>岩屋外務大臣, プーチン大統領: where no capital tells a name, an office after it does.</summary>
    private static IEnumerable<(string Country, Span Span)> BeforeOffices(Scan scan, NameReader reader)
    {
        foreach (var rank in scan.Ranks)
        {
            var end = scan.Portfolios.Where(field => field.End == rank.Start).Select(field => field.Start).DefaultIfEmpty(rank.Start).Min();
            for (var length = Math.Min(LongestUnspaced, end); length > 1; length--)
            {
                if (reader.FigureOf([scan.Text.Substring(end - length, length)]) is not { Figure.Serves: { } served }) continue;
                yield return (served, scan.SpanOf(end - length, end));
                break;
            }
        }
    }

    private static bool IsCapital(Scan scan, Token word) => char.IsUpper(scan.Text[word.Start]);

    private static bool IsBeside(Scan scan, Token word, Token next) => scan.Text.AsSpan(word.End, next.Start - word.End) is " " or "-" or "‑";
}
