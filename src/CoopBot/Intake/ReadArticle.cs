using CoopBot.Model;
using CoopBot.Storage;
using CoopBot.Stories;

namespace CoopBot.Intake;

/// <summary>An article with all that storing it needs, made where many are read at once: they are stored one after another.</summary>
internal sealed record ReadArticle(Found Found, Article Article, Arrival Arrival, ArticleForm Form);
