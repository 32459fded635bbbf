using CoopBot.Storage;

namespace CoopBot.Chats.Web;

/// <summary>Wakes the open pages when this process has written something; what another process wrote they find by looking.</summary>
internal sealed class PageBell : Bell;
