namespace CoopBot.Tests.House;

/// <param name="Path">From the top of the repository, with forward slashes.</param>
internal sealed record SourceFile(string Path, IReadOnlyList<string> Lines)
{
    /// <summary>The folders the file lies in, below src/CoopBot; empty for one that lies there itself.</summary>
    public IReadOnlyList<string> Folders => Path.Split('/')[2..^1];

    /// <summary>The lines that are no comments, numbered from one.</summary>
    public IEnumerable<(int Number, string Text)> Code =>
        Lines.Select((text, at) => (at + 1, text)).Where(line => !line.text.TrimStart().StartsWith("//", StringComparison.Ordinal));

    /// <summary>How an error list names a line: file(line).</summary>
    public string At(int line) => $"{Path}({line})";
}
