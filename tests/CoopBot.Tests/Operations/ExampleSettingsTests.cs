using System.Reflection;
using CoopBot.Model;
using CoopBot.Operations;
using CoopBot.Sources;
using CoopBot.Tests.Cli;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CoopBot.Tests.Operations;

/// <summary>appsettings.example.json shows every setting with its default.</summary>
public sealed class ExampleSettingsTests
{
    private static readonly IConfigurationRoot Example =
        new ConfigurationBuilder().AddJsonFile(Path.Combine(HomeOfATest.Repository, "appsettings.example.json")).Build();

    private static readonly IReadOnlyList<Type> Types =
        [.. typeof(ISettings).Assembly.GetTypes().Where(type => type.IsClass && typeof(ISettings).IsAssignableFrom(type))];

    public static TheoryData<Type> Sections { get; } = [.. Types];

    [Theory]
    [MemberData(nameof(Sections))]
    public void EverySettingIsShownWithItsDefault(Type type)
    {
        var warnings = new List<string>();
        var shown = BindAny(type, Example, warnings.Add);
        warnings.ShouldBeEmpty();
        var section = Example.GetSection(SectionOf(type));
        var defaults = Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties().Where(property => property.CanWrite))
        {
            section.GetSection(property.Name).Exists().ShouldBeTrue($"{section.Path}:{property.Name} is missing");
            ValueOf(property, shown).ShouldBeEquivalentTo(ValueOf(property, defaults), $"{section.Path}:{property.Name}");
        }
    }

    [Fact]
    public void NothingElseIsShown() =>
        Example.GetChildren().Select(section => section.Key).ShouldBe(Types.Select(SectionOf), ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Sections))]
    public void EverySectionReachesItsRoom(Type type)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.AddSettings();
        builder.Services.ShouldContain(service => service.ServiceType == type);
    }

    internal static string SectionOf(Type type) => (string)type.GetProperty(nameof(ISettings.Section), BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;

    private static object BindAny(Type type, IConfiguration configuration, Action<string> warn) =>
        typeof(SettingsBinder).GetMethod(nameof(SettingsBinder.Bind))!.MakeGenericMethod(type).Invoke(null, [configuration, warn])!;

    /// <summary>Folders that are not set are the seeds.</summary>
    private static object? ValueOf(PropertyInfo property, object settings) =>
        settings is SourcesSettings sources && property.Name == nameof(SourcesSettings.Folders) ? sources.FoldersOrDefault().ToArray() : property.GetValue(settings);
}
