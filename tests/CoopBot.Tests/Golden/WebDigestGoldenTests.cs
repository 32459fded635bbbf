using CoopBot.Model;
using CoopBot.Tests.Chats.Web;
using Microsoft.Playwright;

namespace CoopBot.Tests.Golden;

/// <summary>The same as the page shows them. Pictures of them for human eyes go to the folder in COOPBOT_TEST_PICTURES.</summary>
public sealed class WebDigestGoldenTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly string? Pictures = Environment.GetEnvironmentVariable("COOPBOT_TEST_PICTURES");

    /// <summary>What is seen of the last turn, a block on a line; where a link leads, and what a button says, stands behind it.</summary>
    private const string Shown = """
        () => {
          const text = node => [...node.childNodes].map(child => child.nodeType === 3 ? child.data : text(child)).join('') + (node.href ? ` (${node.href})` : '');
          const line = node => node.className === 'buttons' ? [[...node.children].map(one => `[${one.textContent} → ${one.title}]`).join(' ')]
            : node.tagName === 'UL' ? [...node.children].map(item => '• ' + text(item))
            : [(node.tagName === 'H2' ? '# ' : node.className === 'note' ? '> ' : '') + text(node)];
          const parts = [...document.querySelectorAll('#log .turn:not(.mine)')].at(-1).querySelectorAll('section');
          return [...parts].map(part => [...part.children].flatMap(line).join('\n')).join('\n\n');
        }
        """;

    public static TheoryData<string> Languages => DigestGoldenTests.Languages;

    [SkippableTheory, MemberData(nameof(Languages))]
    public async Task ThePageShowsThemSo(string language)
    {
        var scenes = DigestScenes.Of(language).ToList();
        await using var host = await WebChatHost.StartAsync((line, _) => Task.FromResult(Answer(scenes, line)));
        await using var visit = await chromium.VisitAsync(host.Address, locale: language);
        var shown = new List<string>();
        foreach (var (place, scene) in scenes.Index())
        {
            await ShowAsync(visit, place);
            shown.Add($"===== {scene.Name} =====\n\n{await visit.RunAsync<string>(Shown)}\n");
        }
        GoldenFile.Hold("Digests", $"{language}.web.txt", string.Join('\n', shown));
    }

    [SkippableTheory]
    [InlineData("desktop-light", 1000, false)]
    [InlineData("desktop-dark", 1000, true)]
    [InlineData("phone-light", 360, false)]
    [InlineData("phone-dark", 360, true)]
    public async Task TheyArePictured(string name, int width, bool isDark)
    {
        Skip.If(string.IsNullOrEmpty(Pictures), "No pictures are asked for: name a folder in COOPBOT_TEST_PICTURES.");
        foreach (var language in (string[])["en", "ja"])
        {
            var scenes = DigestScenes.Of(language).ToList();
            await using var host = await WebChatHost.StartAsync((line, _) => Task.FromResult(Answer(scenes, line)));
            foreach (var (place, scene) in scenes.Index())
            {
                await using var visit = await chromium.VisitAsync(host.Address, width, 3000, isDark, language);
                await ShowAsync(visit, place);
                await visit.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Pictures!, $"{name}-{language}-{place}.png") });
            }
        }
    }

    private static async Task ShowAsync(Visit visit, int place)
    {
        await visit.Line.WaitForAsync();
        await visit.SayAsync($"/show {place}");
        await visit.UntilAsync($"() => [...document.querySelectorAll('#log .turn')].map(turn => turn.querySelector('.typed')?.textContent ?? '').lastIndexOf('/show {place}') === document.querySelectorAll('#log .turn').length - 2");
    }

    private static Message Answer(List<(string Name, Message Message)> scenes, Line line) =>
        line.Text.Split(' ') is ["/show", var place] ? scenes[int.Parse(place, null)].Message : Message.Of("en", Part.Of(Paragraph.Of("Welcome.")));
}
