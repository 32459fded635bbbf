using CoopBot.Cli;

return await Verbs.RunAsync(args);
