namespace CoopBot.Sources.Decoding;

/// <summary>Bytes as text.</summary>
/// <param name="Encoding">The name of the encoding that was used.</param>
/// <param name="Wrong">A declaration that the bytes contradict; null when there was none.</param>
internal sealed record Decoded(string Text, string Encoding, string? Wrong);
