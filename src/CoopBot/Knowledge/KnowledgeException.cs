namespace CoopBot.Knowledge;

/// <summary>A data file is wrong. The message is one sentence with file, line and field, ready for the operator.</summary>
internal sealed class KnowledgeException(string file, long line, string field, string problem)
    : Exception(string.Join(", ", new[] { file, line > 0 ? $"line {line}" : "", field }.Where(part => part.Length > 0)) + ": " + problem);
