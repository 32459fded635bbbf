using System.Collections;
using System.Globalization;
using System.Reflection;
using CoopBot.Model;

namespace CoopBot.Operations;

/// <summary>Fills a section's settings from the configuration, key by key, so that a wrong one can be named.</summary>
internal static class SettingsBinder
{
    /// <param name="warn">Told of keys of the section that nobody reads.</param>
    /// <exception cref="StartException">A value is wrong: the sentence names the key, the value and what would be right.</exception>
    public static T Bind<T>(IConfiguration configuration, Action<string> warn) where T : class, ISettings, new()
    {
        var section = configuration.GetSection(T.Section);
        var settings = new T();
        Fill(configuration, settings, section, (key, known) => warn($"The setting {T.Section}:{key} is unknown and does nothing. Known in this section: {known}."));
        return settings.Problems().ToList() is [var first, ..]
            ? throw Wrong(T.Section, first)
            : settings;
    }

    private static void Fill(IConfiguration all, object settings, IConfigurationSection section, Action<string, string> unknown)
    {
        var properties = settings.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite).ToList();
        foreach (var property in properties) Set(all, settings, property, section.GetSection(property.Name));
        foreach (var key in section.GetChildren().Select(child => child.Key).Where(key => properties.All(property => !property.Name.Equals(key, StringComparison.OrdinalIgnoreCase))))
            unknown(key, string.Join(", ", properties.Select(property => property.Name)));
    }

    private static void Set(IConfiguration all, object settings, PropertyInfo property, IConfigurationSection value)
    {
        if (!value.Exists()) return;
        try
        {
            property.SetValue(settings, property.PropertyType switch
            {
                var type when type == typeof(string[]) => ReadList(all, value),
                { IsArray: true } type => ReadEntries(all, type.GetElementType()!, value),
                var type => value.Get(type),
            });
        }
        catch (Exception error) when (error is InvalidOperationException or FormatException or ArgumentException)
        {
            throw new StartException($"The setting {value.Path} has the value '{value.Value}', which is not {Name(property.PropertyType)}. The default is {Show(property.GetValue(settings))}.");
        }
    }

    /// <summary>A JSON list, or one text with semicolons as an environment variable gives it.</summary>
    private static string[] ReadList(IConfiguration all, IConfigurationSection value) =>
        TextOf(all, value) is { } text
            ? Split(text)
            : [.. value.GetChildren().Select(child => child.Value ?? throw new FormatException())];

    /// <summary>The strongest who name a list decide whether it is one text: an empty list in the file hides no entries of the environment.</summary>
    private static string? TextOf(IConfiguration all, IConfigurationSection value)
    {
        if (value.Value is null || all is not IConfigurationRoot root || !value.GetChildren().Any()) return value.Value;
        return root.Providers.Last(one => one.TryGet(value.Path, out _) || one.GetChildKeys([], value.Path).Any()).TryGet(value.Path, out var text) ? text : null;
    }

    private static string[] Split(string text) => text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The same where an entry may be an object: what is a text alone goes to its constructor.</summary>
    private static Array ReadEntries(IConfiguration all, Type entry, IConfigurationSection value)
    {
        object[] entries = TextOf(all, value) is { } text
            ? [.. Split(text).Select(one => Activator.CreateInstance(entry, one)!)]
            : [.. value.GetChildren().Select(child => ReadEntry(all, entry, child))];
        var array = Array.CreateInstance(entry, entries.Length);
        entries.CopyTo(array, 0);
        return array;
    }

    private static object ReadEntry(IConfiguration all, Type entry, IConfigurationSection value)
    {
        if (value.Value is { } text) return Activator.CreateInstance(entry, text)!;
        var one = Activator.CreateInstance(entry)!;
        Fill(all, one, value, (key, known) => throw new StartException($"The setting {value.Path}:{key} is unknown. Known there: {known}."));
        return one;
    }

    private static StartException Wrong(string section, SettingProblem problem) =>
        new($"The setting {section}:{problem.Key} {(problem.Value is null ? "is not set" : $"has the value '{problem.Value}'")}; right would be {problem.Right}.");

    private static string Name(Type type) =>
        type == typeof(int) ? "a whole number"
        : type == typeof(bool) ? "true or false"
        : type == typeof(TimeSpan) ? "a time such as 00:15:00"
        : type.IsArray ? "a list"
        : "a text";

    private static string Show(object? value) => value switch
    {
        null => "not set",
        string text => $"'{text}'",
        IEnumerable list => string.Join(";", list.Cast<object>()),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
