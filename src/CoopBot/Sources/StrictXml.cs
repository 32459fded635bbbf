using System.Xml;

namespace CoopBot.Sources;

/// <summary>How XML of strangers is read where it must be whole.</summary>
internal static class StrictXml
{
    /// <summary>A document type is passed over unread: what it declares does not exist, and nothing is fetched.</summary>
    internal static XmlReaderSettings Settings { get; } = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CheckCharacters = false,
    };
}
