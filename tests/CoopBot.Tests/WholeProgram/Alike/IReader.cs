namespace CoopBot.Tests.WholeProgram.Alike;

/// <summary>Somebody who speaks English, sits before one messenger and is alone with the bot; seven stories on energy lie in the source.</summary>
internal interface IReader : IAsyncDisposable
{
    /// <summary>Does it and returns what is seen then.</summary>
    Task<string> DoAsync(Way way, string what);

    /// <summary>How a line of the bot's is typed there.</summary>
    string Typed(string line);
}
