using CoopBot.Commands;
using CoopBot.Model;

namespace CoopBot.Tests.Commands;

public sealed class FilterTypistTests
{
    /// <summary>What cannot be typed would be left out of an export.</summary>
    [Fact]
    public void EveryNameThatABotKnowsCanBeTypedInEveryLanguage()
    {
        var typist = new FilterTypist(Shipped.Filters, Shipped.Knowledge);
        IEnumerable<Filter> all =
        [
            .. Shipped.Knowledge.TopicIds.Select(id => Filter.Everything with { Topics = [id] }),
            .. Shipped.Knowledge.Countries.Keys.Select(code => Filter.Everything with { Countries = [code] }),
            .. Shipped.Knowledge.Organisations.Keys.Select(id => Filter.Everything with { Organisations = [id] }),
        ];

        (from filter in all
         from language in Shipped.Knowledge.Spoken
         where typist.Type(filter, Shipped.Knowledge.VoiceOf(language.Code)) is null
         select $"{language.Code} {filter}").ShouldBeEmpty();
    }
}
