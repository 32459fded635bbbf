namespace CoopBot.Facts.Numbers;

/// <summary>An amount in a text, with what multiplies it: "1,5 млрд", "300 million", "два миллиарда", 1兆2000億.</summary>
/// <param name="IsScaled">True when a word for a great number is part of it.</param>
/// <param name="Letter">What a single letter right after it would multiply it with, and where that ends: $5m.</param>
internal readonly record struct Amount(decimal Value, int Start, int End, bool IsScaled, (decimal Factor, int End)? Letter = null);
