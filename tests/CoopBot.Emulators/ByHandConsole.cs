using System.Globalization;

namespace CoopBot.Emulators;

/// <summary>What every emulator played by hand does at the terminal.</summary>
internal static class ByHandConsole
{
    /// <returns>Null where the arguments make no sense.</returns>
    public static int? PortIn(string[] arguments, int usual) => arguments switch
    {
        [] => usual,
        ["--port", var text] when ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) => port,
        _ => null,
    };

    /// <summary>Names every problem as it comes, until the end.</summary>
    public static async Task SayProblemsAsync(Stage stage, Func<IReadOnlyList<string>> problems, Task ended)
    {
        for (var said = 0; !ended.IsCompleted;)
        {
            var change = stage.Pulse.Next;
            foreach (var problem in problems().Skip(said)) Console.WriteLine($"{++said}. {problem}");
            await Task.WhenAny(change, ended);
        }
    }
}
