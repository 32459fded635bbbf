namespace CoopBot.Knowledge;

/// <summary>A data file is wrong. The message is one sentence with file, line and field, ready for the operator.</summary>
internal sealed class KnowledgeException(string file, long line, string field, string problem)
    : Exception($"{file}, line {line}, {(field.Length == 0 ? "file" : field)}: {problem}");
