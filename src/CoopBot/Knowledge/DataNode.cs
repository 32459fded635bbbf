using System.Collections.Immutable;
using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace CoopBot.Knowledge;

/// <summary>A field of a data file, with its place. Reading it wrongly names file, line and field.</summary>
internal sealed class DataNode(string file, string path, string name, YamlNode node)
{
    public string Path => path;

    /// <summary>The field's own name, the last step of the path.</summary>
    public string Name => name;

    public bool IsText => node is YamlScalarNode;

    public bool IsList => node is YamlSequenceNode;

    public bool IsMap => node is YamlMappingNode;

    public string Text =>
        node is YamlScalarNode { Value: { } value } && value.Trim().Length > 0 ? value : throw Wrong("a text is missing here");

    public int Number =>
        int.TryParse(Text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : throw Wrong($"'{Text}' is not a whole number");

    public bool Flag => Text switch
    {
        "true" => true,
        "false" => false,
        var other => throw Wrong($"'{other}' is neither true nor false"),
    };

    public IReadOnlyList<DataNode> List =>
        node is YamlSequenceNode list
            ? [.. list.Children.Select((child, at) => new DataNode(file, $"{path}[{at + 1}]", $"{at + 1}", child))]
            : throw Wrong("a list is needed here");

    public ImmutableArray<string> Texts => [.. List.Select(item => item.Text)];

    public IReadOnlyList<DataNode> Fields =>
        node is YamlMappingNode map
            ? [.. map.Children.Select(child => new DataNode(file, Join(KeyOf(child.Key)), KeyOf(child.Key), child.Value))]
            : throw Wrong("fields are needed here");

    public DataNode this[string field] => Find(field) ?? throw Wrong($"the field '{field}' is missing");

    public DataNode? Find(string field) =>
        node is YamlMappingNode map
            ? map.Children.FirstOrDefault(child => KeyOf(child.Key) == field) is { Value: { } value } ? new DataNode(file, Join(field), field, value) : null
            : throw Wrong("fields are needed here");

    /// <summary>Refuses fields nobody reads: a misspelt one would be lost without a word.</summary>
    public void Only(params ReadOnlySpan<string> allowed)
    {
        foreach (var field in Fields)
        {
            if (!allowed.Contains(field.Name))
                throw field.Wrong($"unknown field; known here: {string.Join(", ", allowed.ToArray())}");
        }
    }

    public KnowledgeException Wrong(string problem) => new(file, node.Start.Line, path, problem);

    private string Join(string field) => path.Length == 0 ? field : $"{path}.{field}";

    private string KeyOf(YamlNode key) => key is YamlScalarNode { Value: { } field } ? field : throw Wrong("a field's name is one word, not a list or fields");
}
