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
        var properties = typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite).ToList();
        foreach (var property in properties) Set(settings, property, section.GetSection(property.Name));
        foreach (var key in section.GetChildren().Select(child => child.Key).Where(key => properties.All(property => !property.Name.Equals(key, StringComparison.OrdinalIgnoreCase))))
        {
            warn($"The setting {T.Section}:{key} is unknown and does nothing. Known in this section: {string.Join(", ", properties.Select(property => property.Name))}.");
        }
        return settings.Problems().ToList() is [var first, ..]
            ? throw Wrong(T.Section, first)
            : settings;
    }

    private static void Set(ISettings settings, PropertyInfo property, IConfigurationSection value)
    {
        if (!value.Exists()) return;
        try
        {
            property.SetValue(settings, property.PropertyType == typeof(string[]) ? ReadList(value) : value.Get(property.PropertyType));
        }
        catch (Exception error) when (error is InvalidOperationException or FormatException or ArgumentException)
        {
            throw new StartException($"The setting {value.Path} has the value '{value.Value}', which is not {Name(property.PropertyType)}. The default is {Show(property.GetValue(settings))}.");
        }
    }

    /// <summary>A JSON list, or one text with semicolons as an environment variable gives it.</summary>
    private static string[] ReadList(IConfigurationSection value) =>
        value.Value is { } text
            ? text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            : [.. value.GetChildren().Select(child => child.Value ?? throw new FormatException())];

    private static StartException Wrong(string section, SettingProblem problem) =>
        new($"The setting {section}:{problem.Key} has the value '{problem.Value}'; right would be {problem.Right}.");

    private static string Name(Type type) =>
        type == typeof(int) ? "a whole number"
        : type == typeof(bool) ? "true or false"
        : type == typeof(TimeSpan) ? "a time such as 00:15:00"
        : type == typeof(string[]) ? "a list of texts"
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
