using System.Text.Json.Nodes;
using CoopBot.Chats;
using CoopBot.Chats.Slack.Wire;
using CoopBot.Chats.Slack.Wire.Blocks;

namespace CoopBot.Tests.Chats.Slack.Wire;

public sealed class RequestTests
{
    private const string Posted = """{"ok":true,"channel":"C1","ts":"1712345678.123456","message":{"text":"Hi"}}""";

    [Fact]
    public async Task AMessageIsSentWithAllItsBlocks()
    {
        await using var server = await SlackServer.AnsweringAsync(Posted);
        var message = new PostMessage("C1", "Rolls & <rods>")
        {
            Blocks =
            [
                new HeaderBlock(new PlainText("Energy")),
                new SectionBlock(new MarkdownText("*Роснефть* signed")) { BlockId = "s1", Accessory = new ButtonElement(new PlainText("More"), "more") { Value = "/more 1", Style = "primary" } },
                new ContextBlock([new MarkdownText("Reuters"), new PlainText("today") { Emoji = false }]),
                new ActionsBlock([new ButtonElement(new PlainText("Why"), "why")]),
                new DividerBlock(),
            ],
            ThreadTs = "1712345600.000100",
        };

        (await server.Client.PostMessageAsync(message, CancellationToken.None)).Result.ShouldBe(new PostedMessage("C1", "1712345678.123456"));

        var request = server.Request;
        (request.Method, request.Path, request.ContentType).ShouldBe(("POST", "/api/chat.postMessage", "application/json; charset=utf-8"));
        request.Authorization.ShouldBe($"Bearer {SlackServer.BotToken}");
        request.UserAgent.ShouldStartWith("CoopBot/");
        ShouldBeJson(request, """
            {"channel":"C1","text":"Rolls & <rods>","thread_ts":"1712345600.000100","unfurl_links":false,"unfurl_media":false,"blocks":[
             {"type":"header","text":{"type":"plain_text","text":"Energy","emoji":true}},
             {"type":"section","block_id":"s1","text":{"type":"mrkdwn","text":"*Роснефть* signed","verbatim":true},
              "accessory":{"type":"button","action_id":"more","text":{"type":"plain_text","text":"More","emoji":true},"value":"/more 1","style":"primary"}},
             {"type":"context","elements":[{"type":"mrkdwn","text":"Reuters","verbatim":true},{"type":"plain_text","text":"today","emoji":false}]},
             {"type":"actions","elements":[{"type":"button","action_id":"why","text":{"type":"plain_text","text":"Why","emoji":true}}]},
             {"type":"divider"}]}
            """);
    }

    [Fact]
    public async Task WhatIsNotSetIsNotSent()
    {
        await using var server = await SlackServer.AnsweringAsync(Posted);

        await server.Client.PostMessageAsync(new PostMessage("U1", "Hi"), CancellationToken.None);

        ShouldBeJson(server.Request, """{"channel":"U1","text":"Hi","unfurl_links":false,"unfurl_media":false}""");
    }

    [Fact]
    public async Task AMessageIsUpdated()
    {
        await using var server = await SlackServer.AnsweringAsync(Posted);

        (await server.Client.UpdateMessageAsync(new UpdateMessage("C1", "1712345678.123456", "New") { Blocks = [new DividerBlock()] }, CancellationToken.None))
            .Result.ShouldBe(new PostedMessage("C1", "1712345678.123456"));

        server.Request.Path.ShouldBe("/api/chat.update");
        ShouldBeJson(server.Request, """{"channel":"C1","ts":"1712345678.123456","text":"New","blocks":[{"type":"divider"}]}""");
    }

    [Fact]
    public async Task TheHomePageIsPublished()
    {
        await using var server = await SlackServer.AnsweringAsync("""{"ok":true,"view":{"id":"V1"}}""");
        var options = new[] { new Option(new PlainText("Energy"), "energy") };
        var view = new HomeView([new ActionsBlock([new StaticSelect("language") { Options = options, InitialOption = options[0], Placeholder = new PlainText("Language") }])]);

        (await server.Client.PublishHomeAsync("U1", view, CancellationToken.None)).IsOk.ShouldBeTrue();

        server.Request.Path.ShouldBe("/api/views.publish");
        ShouldBeJson(server.Request, """
            {"user_id":"U1","view":{"type":"home","blocks":[{"type":"actions","elements":[{"type":"static_select","action_id":"language",
             "placeholder":{"type":"plain_text","text":"Language","emoji":true},
             "options":[{"text":{"type":"plain_text","text":"Energy","emoji":true},"value":"energy"}],
             "initial_option":{"text":{"type":"plain_text","text":"Energy","emoji":true},"value":"energy"}}]}]}}
            """);
    }

    [Fact]
    public async Task AModalIsOpened()
    {
        await using var server = await SlackServer.AnsweringAsync("""{"ok":true,"view":{"id":"V1"}}""");
        var groups = new[] { new OptionGroup(new PlainText("Topics"), [new Option(new PlainText("Energy"), "energy")]) };
        var view = new ModalView(
            [new InputBlock(new PlainText("What"), new MultiStaticSelect("filters") { OptionGroups = groups, MaxSelectedItems = 3 }) { BlockId = "what", Hint = new PlainText("One or more") }],
            new PlainText("Subscribe"))
        {
            Submit = new PlainText("Add"),
            Close = new PlainText("Cancel"),
            CallbackId = "add",
            PrivateMetadata = "C1",
        };

        (await server.Client.OpenModalAsync("12.34.ab", view, CancellationToken.None)).IsOk.ShouldBeTrue();

        server.Request.Path.ShouldBe("/api/views.open");
        ShouldBeJson(server.Request, """
            {"trigger_id":"12.34.ab","view":{"type":"modal","callback_id":"add","private_metadata":"C1",
             "title":{"type":"plain_text","text":"Subscribe","emoji":true},"submit":{"type":"plain_text","text":"Add","emoji":true},"close":{"type":"plain_text","text":"Cancel","emoji":true},
             "blocks":[{"type":"input","block_id":"what","optional":false,"label":{"type":"plain_text","text":"What","emoji":true},"hint":{"type":"plain_text","text":"One or more","emoji":true},
              "element":{"type":"multi_static_select","action_id":"filters","max_selected_items":3,
               "option_groups":[{"label":{"type":"plain_text","text":"Topics","emoji":true},"options":[{"text":{"type":"plain_text","text":"Energy","emoji":true},"value":"energy"}]}]}}]}}
            """);
    }

    [Fact]
    public async Task TheBotAsksWhoItIs()
    {
        await using var server = await SlackServer.AnsweringAsync(
            """{"ok":true,"url":"https://coop.slack.com/","team":"Coop","user":"coopbot","team_id":"T1","user_id":"U9","bot_id":"B9","is_enterprise_install":false}""");

        (await server.Client.AuthTestAsync(CancellationToken.None)).Result.ShouldBe(new BotIdentity("https://coop.slack.com/", "Coop", "coopbot", "T1", "U9", "B9"));

        (server.Request.Path, server.Request.Body, server.Request.Authorization).ShouldBe(("/api/auth.test", "{}", $"Bearer {SlackServer.BotToken}"));
    }

    [Fact]
    public async Task ASocketIsAskedForWithTheTokenOfTheApp()
    {
        await using var server = await SlackServer.AnsweringAsync("""{"ok":true,"url":"wss://wss-primary.slack.com/link/?ticket=abc&app_id=1"}""");

        (await server.Client.OpenConnectionAsync(CancellationToken.None)).Result.ShouldBe(new Uri("wss://wss-primary.slack.com/link/?ticket=abc&app_id=1"));

        (server.Request.Path, server.Request.Body, server.Request.Authorization).ShouldBe(("/api/apps.connections.open", "", $"Bearer {SlackServer.AppToken}"));
    }

    [Fact]
    public async Task WithoutATokenOfTheAppNoSocketCanBeAskedFor()
    {
        using var http = PlatformHttp.Make();
        var client = new SlackClient(http, new Uri("https://slack.com/api/"), SlackServer.BotToken, null, TimeProvider.System);

        await Should.ThrowAsync<InvalidOperationException>(() => client.OpenConnectionAsync(CancellationToken.None));
    }

    [Fact]
    public async Task APersonIsLookedUpByForm()
    {
        await using var server = await SlackServer.AnsweringAsync("""
            {"ok":true,"user":{"id":"U1","team_id":"T1","name":"aigul","deleted":false,"real_name":"Aigul S","tz":"Asia/Almaty","tz_offset":18000,
             "profile":{"title":""},"is_admin":true,"is_owner":false,"is_bot":false,"locale":"ru-RU"}}
            """);

        (await server.Client.FindUserAsync("U1", CancellationToken.None)).Result
            .ShouldBe(new SlackUser("U1") { Name = "aigul", RealName = "Aigul S", Locale = "ru-RU", Tz = "Asia/Almaty", IsAdmin = true });

        (server.Request.Path, server.Request.ContentType, server.Request.Body).ShouldBe(("/api/users.info", "application/x-www-form-urlencoded", "user=U1&include_locale=true"));
    }

    [Fact]
    public async Task AConversationIsLookedUpByForm()
    {
        await using var server = await SlackServer.AnsweringAsync(
            """{"ok":true,"channel":{"id":"C1","name":"energy","is_channel":true,"is_im":false,"creator":"U1","is_archived":true,"is_member":true,"is_private":true,"is_ext_shared":true,"topic":{"value":""}}}""");

        (await server.Client.FindConversationAsync("C1", CancellationToken.None)).Result
            .ShouldBe(new Conversation("C1") { Name = "energy", Creator = "U1", IsArchived = true, IsMember = true, IsPrivate = true, IsExtShared = true });

        (server.Request.Path, server.Request.Body).ShouldBe(("/api/conversations.info", "channel=C1"));
    }

    [Fact]
    public async Task AnAnswerGoesWhereItWasAskedForAndWithoutTheToken()
    {
        await using var server = await SlackServer.AnsweringAsync("ok");

        var message = new ResponseMessage("Hi", ResponseMessage.Ephemeral, ReplaceOriginal: true) { Blocks = [new DividerBlock()], ThreadTs = "1.2" };
        (await server.Client.RespondAsync(server.At("/commands/T1/2/abcdefgh"), message, CancellationToken.None)).IsOk.ShouldBeTrue();

        (server.Request.Path, server.Request.Authorization).ShouldBe(("/commands/T1/2/abcdefgh", ""));
        ShouldBeJson(server.Request, """{"text":"Hi","response_type":"ephemeral","replace_original":true,"thread_ts":"1.2","blocks":[{"type":"divider"}]}""");
    }

    [Theory]
    [InlineData("https://evil.example/commands/1")]
    [InlineData("https://slack.com.evil.example/commands/1")]
    [InlineData("https://evilslack.com/commands/1")]
    [InlineData("http://hooks.slack.com/commands/1")]
    [InlineData("https://hooks.slack.com@evil.example/commands/1")]
    [InlineData("https://me:pw@hooks.slack.com/commands/1")]
    [InlineData("http://127.0.0.1:1/commands/1")]
    [InlineData("file:///etc/passwd")]
    [InlineData("/commands/1")]
    public async Task NothingGoesToAStrangersAddress(string address)
    {
        await using var server = await SlackServer.AnsweringAsync("ok");

        (await server.Client.RespondAsync(new Uri(address, UriKind.RelativeOrAbsolute), new ResponseMessage("Hi", ResponseMessage.InChannel, false), CancellationToken.None))
            .Error.ShouldBe(new SlackError(SlackErrorKind.Refused, "foreign_address"));
    }

    [Theory]
    [InlineData("https://hooks.slack.com/commands/1")]
    [InlineData("https://SLACK.com/commands/1")]
    [InlineData("https://hooks.eu.slack.com/commands/1")]
    public async Task SlacksOwnAddressesAreCalled(string address)
    {
        var called = new List<Uri>();
        using var http = new HttpClient(new Recorder(called));
        var client = new SlackClient(http, new Uri("https://slack.com/api/"), SlackServer.BotToken, null, TimeProvider.System);

        (await client.RespondAsync(new Uri(address), new ResponseMessage("Hi", ResponseMessage.InChannel, false), CancellationToken.None)).IsOk.ShouldBeTrue();

        called.ShouldBe([new Uri(address)]);
    }

    [Theory]
    [InlineData("/", "/auth.test")]
    [InlineData("/slack/api", "/slack/api/auth.test")]
    public async Task TheApiMayStandUnderAnyPath(string path, string expected)
    {
        await using var server = await SlackServer.StartAsync(context => SlackServer.Say(context, """{"ok":true}"""), path: path);

        await server.Client.AuthTestAsync(CancellationToken.None);

        server.Request.Path.ShouldBe(expected);
    }

    private static void ShouldBeJson(SlackServer.Sent request, string expected) =>
        JsonNode.DeepEquals(request.Json, JsonNode.Parse(expected)).ShouldBeTrue(request.Json.ToJsonString());

    private sealed class Recorder(List<Uri> called) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            called.Add(request.RequestUri!);
            return Task.FromResult(new HttpResponseMessage { Content = new StringContent("ok") });
        }
    }
}
