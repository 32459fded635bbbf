using CoopBot.Model;
using CoopBot.Sources;
using CoopBot.Sources.Door;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace CoopBot.Tests.Sources;

public sealed class SourceDeskTests
{
    private static readonly SourceRow Source = new("s", "odd", "https://reader:secret@example.org/a?key=secret");

    [Fact]
    public async Task ASourceThatNobodyReadsIsAProblemAndNoFault()
    {
        var look = await Desk().LookAsync(Source, default);

        look.Problems.ShouldBe(["https://example.org/a: nothing here reads a source of the kind 'odd'."]);
        look.Source.Failures.ShouldBe(1);
    }

    [Fact]
    public async Task AFaultOfAReaderCostsItsOwnSourceATurnAndIsToldOnce()
    {
        var desk = Desk(new FaultyReader());

        var look = await desk.LookAsync(Source with { Failures = 1, ETag = "kept" }, default);

        look.Found.ShouldBeEmpty();
        look.Problems.Single().ShouldContain("a fault of our own");
        (look.Source.Failures, look.Source.ETag, look.NextIn).ShouldBe((2, "kept", TimeSpan.FromMinutes(2)));
        (await desk.LookAsync(look.Source, default)).Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task CancellationIsNoFault()
    {
        using var cancel = new CancellationTokenSource();
        await cancel.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(Desk(new FaultyReader()).LookAsync(Source, cancel.Token));
    }

    [Fact]
    public void EveryReaderIsRegisteredUnderAKindOfItsOwn()
    {
        using var services = new ServiceCollection()
            .AddSources().AddSingleton(new SourcesSettings { AllowedNetworks = ["10.0.0.0/8"] }).AddSingleton(new HomeFolder("/")).AddSingleton(TimeProvider.System)
            .BuildServiceProvider();

        services.GetServices<ISourceReader>().Select(reader => reader.Kind).ShouldBe(["folder", "feed", "page", "sitemap"]);
        services.GetRequiredService<AddressGuard>().Allows(new([10, 0, 0, 1])).ShouldBeTrue();
    }

    // No table is asked here: the store has its own tests.
    private static SourceDesk Desk(params ISourceReader[] readers) =>
        new(new SourceCatalog(new SourcesSettings()), null!, null!, null!, readers, new SourcesSettings(), TimeProvider.System, NullLogger<SourceDesk>.Instance);

    private sealed class FaultyReader : ISourceReader
    {
        public string Kind => Source.Kind;

        public Task<Look> LookAsync(SourceRow source, Func<IReadOnlyCollection<string>, Task<IReadOnlyDictionary<string, string>>> isKnown, CancellationToken cancel)
        {
            cancel.ThrowIfCancellationRequested();
            throw new InvalidCastException();
        }
    }
}
