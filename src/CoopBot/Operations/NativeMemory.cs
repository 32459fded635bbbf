using System.Runtime.InteropServices;

namespace CoopBot.Operations;

/// <summary>What the C library is told about the memory that it hands out, to SQLite and to the runtime itself.</summary>
internal static class NativeMemory
{
    // M_ARENA_MAX of glibc's malloc.h.
    private const int MostArenas = -8;

    /// <summary>
    /// Lets all threads share one heap. Otherwise each gets one of its own, up to eight for a processor, and what one of them frees the others
    /// cannot use: 50 MB of a first look at many sources. The work waits for the processor, not for this lock.
    /// </summary>
    public static void ShareHeap()
    {
        if (!OperatingSystem.IsLinux()) return;
        try
        {
            _ = Set(MostArenas, 1);
        }
        catch (Exception error) when (error is EntryPointNotFoundException or DllNotFoundException)
        {
            // Another C library than glibc, which has no such heaps.
        }
    }

    [DllImport("libc", EntryPoint = "mallopt")]
    private static extern int Set(int parameter, int value);
}
