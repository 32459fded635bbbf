using System.Text;

namespace CoopBot.Chats.Terminal;

/// <summary>What the terminal chat reads from and writes to.</summary>
/// <param name="IsInteractive">A person sits there: prompt, colour, wrapping. Else plain text for a pipe or a file.</param>
/// <param name="HasColour">False when the person wants none.</param>
/// <param name="Width">Columns; asked before each message, because windows change.</param>
internal sealed record TerminalConsole(TextReader Input, TextWriter Output, bool IsInteractive, bool HasColour, Func<int> Width)
{
    private const int UsualWidth = 80;

    /// <summary>The console the program was started on.</summary>
    /// <seealso href="https://no-color.org"/>
    public static TerminalConsole OfThisProgram()
    {
        var isInteractive = !Console.IsInputRedirected && !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("TERM") is not "dumb";
        // A pipe gets UTF-8 whatever the locale says: answers hold flags and three alphabets.
        var output = Console.IsOutputRedirected
            ? new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { AutoFlush = true }
            : Console.Out;
        var hasColour = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return new(Console.In, output, isInteractive, hasColour, () => Console.WindowWidth is > 0 and var width ? width : UsualWidth);
    }
}
