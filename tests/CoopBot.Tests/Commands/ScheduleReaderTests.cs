using CoopBot.Commands;

namespace CoopBot.Tests.Commands;

public sealed class ScheduleReaderTests
{
    private static readonly ScheduleReader Reader = new(Shipped.Knowledge.Voices.Values);

    [Theory]
    [InlineData("daily 09:00", "daily 09:00")]
    [InlineData("9:00", "daily 09:00")]
    [InlineData("every day at 9", "daily 09:00")]
    [InlineData("weekdays 08:30 18:00", "weekdays 08:30 18:00")]
    [InlineData("weekdays at 8.30 and 6pm", "weekdays 08:30 18:00")]
    [InlineData("mon,thu 10:00", "mon,thu 10:00")]
    [InlineData("every Monday and Thursday, 10am", "mon,thu 10:00")]
    [InlineData("mon-fri 12am", "weekdays 00:00")]
    [InlineData("fri-mon 7", "mon,fri,sat,sun 07:00")]
    [InlineData("по будням в 8:30 и 18:00", "weekdays 08:30 18:00")]
    [InlineData("каждый день в 9 часов", "daily 09:00")]
    [InlineData("пн, чт 10:00", "mon,thu 10:00")]
    [InlineData("пн–пт 8", "weekdays 08:00")]
    [InlineData("каждую среду в 7:05", "wed 07:05")]
    [InlineData("в выходные в 11", "sat,sun 11:00")]
    [InlineData("выкл", "off")]
    [InlineData("codziennie o 9:00", "daily 09:00")]
    [InlineData("w dni robocze o 8:30 i 18:00", "weekdays 08:30 18:00")]
    [InlineData("pn, czw 10:00", "mon,thu 10:00")]
    [InlineData("we wtorki o 7", "tue 07:00")]
    [InlineData("wyłącz", "off")]
    [InlineData("har kuni soat 9:00 da", "daily 09:00")]
    [InlineData("ish kunlari 8:30 va 18:00", "weekdays 08:30 18:00")]
    [InlineData("dushanba va juma kunlari soat 10:00 da", "mon,fri 10:00")]
    [InlineData("hech qachon", "off")]
    [InlineData("毎日9時", "daily 09:00")]
    [InlineData("平日08:30と18:00", "weekdays 08:30 18:00")]
    [InlineData("毎週月曜日と木曜日の10:00", "mon,thu 10:00")]
    [InlineData("月・水・金 ７：００", "mon,wed,fri 07:00")]
    [InlineData("月～金の8時", "weekdays 08:00")]
    [InlineData("オフ", "off")]
    public void PeopleSayItInManyWays(string text, string expected) => Reader.Read(text)?.ToString().ShouldBe(expected);

    [Theory]
    [InlineData("sometimes")]
    [InlineData("25:00")]
    [InlineData("daily")]
    [InlineData("daily 9:75")]
    [InlineData("13pm")]
    [InlineData("off 09:00")]
    [InlineData("09:00 in the morning")]
    [InlineData("毎日8時90分")]
    [InlineData("")]
    public void WhatIsNoScheduleIsNotGuessed(string text) => Reader.Read(text).ShouldBeNull();
}
