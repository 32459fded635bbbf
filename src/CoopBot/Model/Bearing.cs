using System.Text.Json.Serialization;

namespace CoopBot.Model;

/// <summary>How a country stands in the sentence that tells an event: of several mentions the last of these counts.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Bearing>))]
internal enum Bearing
{
    /// <summary>Not named there.</summary>
    Unnamed,

    /// <summary>Where something goes, or what is spoken about.</summary>
    Aside,

    /// <summary>Where something happens.</summary>
    Ground,

    /// <summary>A company, a bank, a university or people of it act.</summary>
    Body,

    /// <summary>The state itself, its government, its ministers or its delegation act.</summary>
    State,
}
