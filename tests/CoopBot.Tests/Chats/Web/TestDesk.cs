using System.Collections.Concurrent;
using CoopBot.Model;

namespace CoopBot.Tests.Chats.Web;

/// <summary>Answers like the bot would, and remembers what it was asked.</summary>
internal sealed class TestDesk
{
    /// <summary>When set, answers wait for it.</summary>
    public TaskCompletionSource? Hold { get; set; }

    public ConcurrentQueue<Line> Asked { get; } = [];

    public async Task<Message> AnswerAsync(Line line, CancellationToken cancel)
    {
        Asked.Enqueue(line);
        if (Hold is { } hold) await hold.Task.WaitAsync(cancel);
        return line.Text.Split(' ')[0] switch
        {
            "/start" => Message.Of(line.Language ?? "en", Part.Of(
                Paragraph.Of(Run.Bold("Welcome to CoopBot."), " I read the news of international cooperation in seven languages and tell you who agreed what with whom."),
                Paragraph.Of("Tell me what you follow, or look at what is new:"))
                .With(new Button("Latest stories", "/latest"), new Button("Topics", "/topics"), new Button("Subscribe to energy", "/subscribe energy"))),
            "/latest" => Stories("en"),
            "/hostile" => Hostile,
            "/long" => Message.Of("en", [.. Enumerable.Range(1, 8).SelectMany(_ => Stories("en").Parts)]),
            "/russian" => Message.Of("ru", Part.Of(Paragraph.Of("Теперь говорю по-русски."))),
            "/break" => throw new InvalidOperationException("broken on purpose"),
            _ => Message.Of("en", Part.Of(Paragraph.Of("You said ", Run.Code(line.Text)))),
        };
    }

    public static Message Stories(string language) => Message.Of(language,
        Part.Of(
            new Heading("⚡ 🇰🇿 🇯🇵 Kazakhstan and Japan discuss hydrogen and infrastructure projects in Astana"),
            Paragraph.Of("Deputy Foreign Minister ", Run.Bold("Alibek Kuantyrov"), " met a delegation of Mitsubishi Corporation in Astana to talk about energy, hydrogen and infrastructure."),
            new Bullets([
                Paragraph.Of("Organisations: Mitsubishi Corporation, Kazakh Invest"),
                Paragraph.Of("Founded in 1950, over 1,300 subsidiaries in 80 countries")]),
            Note.Of("12 March 2026 · ", Run.To("kazinform.example", new Uri("https://kazinform.example/pl/article-12"))))
            .With(new Button("Why?", "/why 12"), new Button("Whole story", "/story 12")),
        Part.Of(
            new Heading("🌿 🇺🇿 🇯🇵 Uzbekistan and Japan hold a forum on ecology"),
            Paragraph.Of("The partners spoke about water and waste under the memorandum of 2022."),
            Note.Of("12 March 2026 · ", Run.To("uza.example", new Uri("https://uza.example/004"))))
            .With(new Button("Why?", "/why 13"), new Button("Whole story", "/story 13")));

    private static Message Hostile => Message.Of("en", Part.Of(
        new Heading("<img src=x onerror=\"window.hit=1\"> Ministers & [red]friends[/]"),
        Paragraph.Of(Run.Bold("<script>window.hit=1</script>"), Run.To("press me", new Uri("javascript:window.hit=1")), " ", Run.To("data", new Uri("data:text/html,<script>window.hit=1</script>"))),
        Note.Of(Run.To("good", new Uri("https://news.example/a?b=1&c=\"><b>"))))
        .With(new Button("<b>press</b>", "/echo <i>x</i>")));
}
