namespace CoopBot.Chats;

/// <summary>Says what went wrong on the way to a platform.</summary>
internal static class Failure
{
    /// <summary>Where there was no connection the outer message names the host; elsewhere only the innermost one says anything.</summary>
    public static string Why(Exception wrong) =>
        wrong is HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError }
            ? wrong.Message
            : wrong.GetBaseException().Message;
}
