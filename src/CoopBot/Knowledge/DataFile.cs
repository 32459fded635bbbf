using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CoopBot.Knowledge;

/// <summary>A YAML file of the knowledge, read with the line of every field so that an error can say where it is.</summary>
internal static class DataFile
{
    public static DataNode Parse(string name, string text)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(text));
        }
        catch (YamlException error)
        {
            throw new KnowledgeException(name, error.Start.Line, "", "this is not YAML: " + error.Message);
        }
        if (stream.Documents.Count == 0) throw new KnowledgeException(name, 1, "", "the file is empty");
        return new DataNode(name, "", "", stream.Documents[0].RootNode);
    }
}
