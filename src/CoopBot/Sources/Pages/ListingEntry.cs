namespace CoopBot.Sources.Pages;

/// <summary>An article as a listing page names it.</summary>
internal sealed record ListingEntry(Uri Link, string? Title, DateTimeOffset? Date);
