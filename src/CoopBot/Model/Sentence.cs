namespace CoopBot.Model;

/// <summary>One sentence of a page. Number 0 is the title; the body counts from 1.</summary>
/// <param name="Paragraph">The paragraph it stands in, from 1; the title is 0.</param>
internal sealed record Sentence(int Number, int Paragraph, string Text);
