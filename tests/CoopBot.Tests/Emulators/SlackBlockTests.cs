using System.Text.Json.Nodes;
using CoopBot.Emulators.Slack.Blocks;

namespace CoopBot.Tests.Emulators;

public sealed class SlackBlockTests
{
    private const string Plain = """{"type":"plain_text","text":"x"}""";

    private const string Options = """[{"text":{"type":"plain_text","text":"A"},"value":"a"},{"text":{"type":"plain_text","text":"B"},"value":"b"}]""";

    [Theory]
    [InlineData("""{"type":"section","text":{"type":"mrkdwn","text":"*x*","verbatim":true},"block_id":"b"}""")]
    [InlineData("""{"type":"section","fields":[PLAIN,PLAIN]}""")]
    [InlineData("""{"type":"section","text":PLAIN,"accessory":{"type":"overflow","action_id":"a","options":OPTIONS}}""")]
    [InlineData("""{"type":"section","text":PLAIN,"accessory":{"type":"multi_static_select","options":OPTIONS,"initial_options":OPTIONS,"max_selected_items":2}}""")]
    [InlineData("""{"type":"header","text":PLAIN}""")]
    [InlineData("""{"type":"context","elements":[PLAIN,{"type":"image","image_url":"https://example.com/a.png","alt_text":"a"}]}""")]
    [InlineData("""{"type":"actions","elements":[{"type":"button","text":PLAIN,"url":"https://example.com","style":"primary","confirm":{"title":PLAIN,"text":PLAIN,"confirm":PLAIN,"deny":PLAIN}}]}""")]
    [InlineData("""{"type":"actions","elements":[{"type":"static_select","options":OPTIONS,"initial_option":{"text":{"type":"plain_text","text":"B"},"value":"b"},"placeholder":PLAIN}]}""")]
    [InlineData("""{"type":"input","label":PLAIN,"hint":PLAIN,"optional":true,"element":{"type":"timepicker","initial_time":"08:30"}}""")]
    [InlineData("""{"type":"input","label":PLAIN,"element":{"type":"conversations_select","default_to_current_conversation":true}}""")]
    [InlineData("""{"type":"divider"}""")]
    public void SoundBlocksPass(string block) => Check(block).ShouldBeEmpty();

    [Theory]
    [InlineData("""{"text":PLAIN}""", "missing required field: type", "")]
    [InlineData("""{"type":"section"}""", "missing required field: text", "")]
    [InlineData("""{"type":"section","text":"x"}""", "must be an object", "/text")]
    [InlineData("""{"type":"section","text":{"type":"mrkdwn","text":""}}""", "must be more than 0 characters", "/text/text")]
    [InlineData("""{"type":"section","text":{"type":"mrkdwn","text":"x","emoji":true}}""", "unknown field emoji", "/text")]
    [InlineData("""{"type":"section","text":PLAIN,"accessory":null}""", "must not be null", "/accessory")]
    [InlineData("""{"type":"section","text":PLAIN,"colour":"red"}""", "unknown field colour", "")]
    [InlineData("""{"type":"context","elements":[]}""", "no fewer than 1 items allowed", "/elements")]
    [InlineData("""{"type":"context","elements":[{"type":"button","text":PLAIN}]}""", "must be one of plain_text, mrkdwn", "/elements/0/type")]
    [InlineData("""{"type":"actions","elements":[{"type":"button","text":{"type":"mrkdwn","text":"x"}}]}""", "must be one of plain_text", "/elements/0/text/type")]
    [InlineData("""{"type":"actions","elements":[{"type":"button","text":PLAIN,"url":"javascript:x"}]}""", "must be a valid url", "/elements/0/url")]
    [InlineData("""{"type":"actions","elements":[{"type":"button","text":PLAIN,"style":"big"}]}""", "must be one of primary, danger", "/elements/0/style")]
    [InlineData("""{"type":"actions","elements":[{"type":"button","text":PLAIN,"action_id":"a"},{"type":"button","text":PLAIN,"action_id":"a"}]}""", "action_id \"a\" already exists", "/elements/1/action_id")]
    [InlineData("""{"type":"actions","elements":[{"type":"plain_text_input"}]}""", "unsupported type: plain_text_input", "/elements/0")]
    [InlineData("""{"type":"actions","elements":[{"type":"static_select","options":[]}]}""", "no fewer than 1 items allowed", "/elements/0/options")]
    [InlineData("""{"type":"actions","elements":[{"type":"static_select","options":OPTIONS,"initial_option":{"text":PLAIN,"value":"a"}}]}""", "must be one of the provided options", "/elements/0/initial_option")]
    [InlineData("""{"type":"input","label":PLAIN}""", "missing required field: element", "")]
    [InlineData("""{"type":"input","label":PLAIN,"element":{"type":"timepicker","initial_time":"8:30"}}""", "is not valid", "/element/initial_time")]
    public void UnsoundBlocksAreNamedWithTheirPlace(string block, string what, string place) =>
        Check(block).ShouldContain($"[ERROR] {what} [json-pointer:/blocks/0{place}]");

    [Theory]
    [InlineData("""{"type":"section","text":{"type":"mrkdwn","text":"LONG"}}""", 3000)]
    [InlineData("""{"type":"section","fields":[{"type":"mrkdwn","text":"LONG"}]}""", 2000)]
    [InlineData("""{"type":"header","text":{"type":"plain_text","text":"LONG"}}""", 150)]
    [InlineData("""{"type":"divider","block_id":"LONG"}""", 255)]
    [InlineData("""{"type":"actions","elements":[{"type":"button","text":{"type":"plain_text","text":"LONG"}}]}""", 75)]
    [InlineData("""{"type":"actions","elements":[{"type":"button","text":PLAIN,"value":"LONG"}]}""", 2000)]
    [InlineData("""{"type":"actions","elements":[{"type":"button","text":PLAIN,"action_id":"LONG"}]}""", 255)]
    [InlineData("""{"type":"actions","elements":[{"type":"button","text":PLAIN,"url":"https://example.com/LONG"}]}""", 2980)]
    [InlineData("""{"type":"actions","elements":[{"type":"static_select","options":[{"text":{"type":"plain_text","text":"LONG"},"value":"a"}]}]}""", 75)]
    [InlineData("""{"type":"actions","elements":[{"type":"static_select","options":[{"text":PLAIN,"value":"LONG"}]}]}""", 150)]
    [InlineData("""{"type":"actions","elements":[{"type":"static_select","options":OPTIONS,"placeholder":{"type":"plain_text","text":"LONG"}}]}""", 150)]
    [InlineData("""{"type":"actions","elements":[{"type":"static_select","option_groups":[{"label":{"type":"plain_text","text":"LONG"},"options":OPTIONS}]}]}""", 75)]
    [InlineData("""{"type":"input","label":{"type":"plain_text","text":"LONG"},"element":{"type":"plain_text_input"}}""", 2000)]
    public void TextsHaveTheirLengths(string block, int most)
    {
        Check(block.Replace("LONG", new('x', most))).ShouldBeEmpty();
        Check(block.Replace("LONG", new('x', most + 1))).Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("""{"type":"section","fields":[ITEMS]}""", Plain, 10)]
    [InlineData("""{"type":"context","elements":[ITEMS]}""", Plain, 10)]
    [InlineData("""{"type":"actions","elements":[ITEMS]}""", """{"type":"button","text":{"type":"plain_text","text":"x"}}""", 25)]
    [InlineData("""{"type":"actions","elements":[{"type":"static_select","options":[ITEMS]}]}""", """{"text":{"type":"plain_text","text":"x"},"value":"x"}""", 100)]
    [InlineData("""{"type":"actions","elements":[{"type":"static_select","option_groups":[ITEMS]}]}""", """{"label":{"type":"plain_text","text":"x"},"options":[{"text":{"type":"plain_text","text":"x"},"value":"x"}]}""", 100)]
    public void ListsHaveTheirLengths(string block, string item, int most)
    {
        Check(block.Replace("ITEMS", string.Join(',', Enumerable.Repeat(item, most)))).ShouldBeEmpty();
        Check(block.Replace("ITEMS", string.Join(',', Enumerable.Repeat(item, most + 1)))).Count.ShouldBe(1);
    }

    [Fact]
    public void AMessageHasFiftyBlocksAndAViewAHundred()
    {
        (Dividers(50, Surface.Message).Count, Dividers(51, Surface.Message).Count).ShouldBe((0, 1));
        (Dividers(100, Surface.Home).Count, Dividers(101, Surface.Home).Count).ShouldBe((0, 1));
    }

    [Fact]
    public void ABlockIdIsGivenOnce() =>
        BlockCheck.Check(JsonNode.Parse("""[{"type":"divider","block_id":"a"},{"type":"divider","block_id":"a"}]""")!.AsArray(), Surface.Message).ShouldBe(["[ERROR] block_id \"a\" already exists [json-pointer:/blocks/1/block_id]"]);

    [Theory]
    [InlineData("""{"type":"modal","title":PLAIN,"blocks":[],"callback_id":"a"}""", null)]
    [InlineData("""{"type":"modal","blocks":[]}""", "missing required field: title [json-pointer:/view]")]
    [InlineData("""{"type":"modal","title":PLAIN}""", "missing required field: blocks [json-pointer:/view]")]
    [InlineData("""{"type":"home","title":PLAIN,"blocks":[]}""", "must be modal [json-pointer:/view/type]")]
    [InlineData("""{"type":"modal","title":{"type":"plain_text","text":"more than twenty-four of them"},"blocks":[]}""", "must be less than 25 characters [json-pointer:/view/title/text]")]
    [InlineData("""{"type":"modal","title":PLAIN,"submit":{"type":"plain_text","text":"more than twenty-four of them"},"blocks":[]}""", "must be less than 25 characters [json-pointer:/view/submit/text]")]
    [InlineData("""{"type":"modal","title":PLAIN,"blocks":[{"type":"input","label":PLAIN,"element":{"type":"plain_text_input"}}]}""", "missing required field: submit [json-pointer:/view]")]
    [InlineData("""{"type":"modal","title":PLAIN,"blocks":[{"type":"rainbow"}]}""", "unsupported type: rainbow [json-pointer:/view/blocks/0]")]
    public void AModalIsCheckedAsAWhole(string view, string? what)
    {
        var found = ViewCheck.Check(JsonNode.Parse(view.Replace("PLAIN", Plain))!.AsObject(), Surface.Modal);
        if (what is null) found.ShouldBeEmpty();
        else found.ShouldContain($"[ERROR] {what}");
    }

    [Fact]
    public void PrivateMetadataHasItsLength()
    {
        IReadOnlyList<string> With(int length) => ViewCheck.Check(new JsonObject { ["type"] = "home", ["blocks"] = new JsonArray(), ["private_metadata"] = new string('x', length) }, Surface.Home);
        (With(3000).Count, With(3001).Count).ShouldBe((0, 1));
    }

    private static IReadOnlyList<string> Dividers(int count, Surface surface) =>
        BlockCheck.Check(new JsonArray([.. Enumerable.Range(0, count).Select(_ => new JsonObject { ["type"] = "divider" })]), surface);

    private static IReadOnlyList<string> Check(string block) =>
        BlockCheck.Check(new JsonArray(JsonNode.Parse(block.Replace("PLAIN", Plain).Replace("OPTIONS", Options))), Surface.Message);
}
