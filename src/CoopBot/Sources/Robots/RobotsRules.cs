using System.Collections.Immutable;
using System.Globalization;

namespace CoopBot.Sources.Robots;

/// <summary>What a robots.txt asks of us, by RFC 9309; Crawl-delay and Sitemap are of custom.</summary>
internal sealed class RobotsRules
{
    internal static RobotsRules AllowAll { get; } = new([], null, []);
    internal static RobotsRules AllowNone { get; } = new([new(false, "/")], null, []);

    // RFC 9309, section 2.5: at least 500 KiB must be read.
    private const int MostCharacters = 512 * 1024;
    private const int MostRules = 5000;
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(30);

    private readonly ImmutableArray<Rule> rules;

    private RobotsRules(ImmutableArray<Rule> rules, TimeSpan? delay, ImmutableArray<string> sitemaps)
    {
        this.rules = rules;
        Delay = delay;
        Sitemaps = sitemaps;
    }

    /// <summary>The time wanted between two requests, at most 30 seconds.</summary>
    internal TimeSpan? Delay { get; }

    /// <summary>The addresses of the sitemaps it names, as written.</summary>
    internal ImmutableArray<string> Sitemaps { get; }

    /// <summary>The longest rule that fits decides, and of two equally long ones the one that allows.</summary>
    internal bool Allows(Uri address)
    {
        var path = Plain(address.PathAndQuery);
        var best = rules.Where(rule => RobotsPattern.Fits(rule.Pattern, path))
            .OrderByDescending(rule => rule.Pattern.Length).ThenByDescending(rule => rule.Allows)
            .FirstOrDefault();
        return best?.Allows ?? true;
    }

    /// <param name="robot">Our name; a group for it counts more than the group for all.</param>
    internal static RobotsRules Parse(string text, string robot)
    {
        var own = new Group();
        var all = new Group();
        var sitemaps = ImmutableArray.CreateBuilder<string>();
        HashSet<Group> current = [];
        var isNaming = false;
        foreach (var line in text.AsSpan(0, Math.Min(text.Length, MostCharacters)).EnumerateLines())
        {
            var (key, value) = Split(line);
            if (key == "user-agent")
            {
                if (!isNaming) current = [];
                isNaming = true;
                if (value == "*") current.Add(all);
                else if (value.Split('/')[0].Trim().Equals(robot, StringComparison.OrdinalIgnoreCase)) current.Add(own);
                continue;
            }
            if (key == "sitemap") sitemaps.Add(value);
            if (key is not ("allow" or "disallow" or "crawl-delay")) continue;
            isNaming = false;
            foreach (var group in current) group.Take(key, value);
        }
        var counting = own.IsNamed ? own : all;
        return new(counting.Rules.ToImmutable(), counting.Delay, sitemaps.ToImmutable());
    }

    private static (string Key, string Value) Split(ReadOnlySpan<char> line)
    {
        var comment = line.IndexOf('#');
        if (comment >= 0) line = line[..comment];
        var colon = line.IndexOf(':');
        return colon < 0 ? ("", "") : (line[..colon].Trim().Trim('\uFEFF').ToString().ToLowerInvariant(), line[(colon + 1)..].Trim().ToString());
    }

    /// <summary>With percent signs only where they are needed, so that both ways of writing a path are one.</summary>
    private static string Plain(string path) => Uri.UnescapeDataString(path);

    private sealed record Rule(bool Allows, string Pattern);

    private sealed class Group
    {
        internal ImmutableArray<Rule>.Builder Rules { get; } = ImmutableArray.CreateBuilder<Rule>();
        internal TimeSpan? Delay { get; private set; }

        /// <summary>Whether it says anything at all: an empty Disallow allows everything, and is a word all the same.</summary>
        internal bool IsNamed { get; private set; }

        internal void Take(string key, string value)
        {
            IsNamed = true;
            if (key == "crawl-delay")
            {
                if (double.TryParse(value, CultureInfo.InvariantCulture, out var seconds) && seconds > 0)
                    Delay = TimeSpan.FromSeconds(Math.Min(seconds, LongestDelay.TotalSeconds));
            }
            else if (value.Length > 0 && Rules.Count < MostRules)
            {
                Rules.Add(new(key == "allow", Plain(value)));
            }
        }
    }
}
