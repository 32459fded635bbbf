using System.Net.Sockets;

namespace CoopBot.Sources.Door;

/// <summary>Says in plain words what went wrong with a server. The client's own messages are not repeated: they may hold the whole address.</summary>
internal static class DoorFailure
{
    /// <summary>Whether a server, or the way to it, can be the cause.</summary>
    internal static bool IsOfTheWorld(Exception wrong) =>
        wrong is HttpRequestException or IOException or InvalidDataException or UriFormatException or OperationCanceledException;

    internal static string Why(Exception wrong)
    {
        for (var one = wrong; one is not null; one = one.InnerException)
        {
            switch (one)
            {
                case AddressRefusedException refused:
                    return refused.Message;
                case SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain }:
                    return "the host name is not known";
                case SocketException { SocketErrorCode: SocketError.ConnectionRefused }:
                    return "the server refuses the connection";
                case SocketException:
                    return "the server cannot be reached";
                case HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError }:
                    return "no secure connection could be made";
                case InvalidDataException:
                    return "the answer is compressed wrongly";
                case UriFormatException:
                    return "the address cannot be read";
            }
        }
        return "the answer broke off or is not HTTP";
    }
}
