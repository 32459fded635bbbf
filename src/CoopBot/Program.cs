using CoopBot.Cli;
using CoopBot.Operations;

NativeMemory.ShareHeap();
return await Verbs.RunAsync(args);
