namespace CoopBot.Storage;

/// <summary>The database cannot be worked with. The message is one sentence for the operator: what, where, what to do; never a password.</summary>
internal sealed class StorageException(string message, Exception? cause = null) : Exception(message, cause);
