namespace CoopBot.Chats.Telegram.Rendering;

/// <summary>What a text weighs against Telegram's limits.</summary>
/// <param name="Text">UTF-16 units that are left when the markup is taken out.</param>
/// <param name="Html">UTF-16 units with the markup.</param>
/// <param name="Entities">Stretches of a look of their own.</param>
internal readonly record struct Weight(int Text, int Html, int Entities)
{
    /// <summary>
    /// What one message may weigh. Text is documented. Entities after the hundredth lose their look in silence, and
    /// addresses that come to some 9,500 units together are refused as ENTITIES_TOO_LONG; neither is documented.
    /// </summary>
    public static readonly Weight Most = new(4096, 9000, 100);

    public bool FitsIn(Weight room) => Text <= room.Text && Html <= room.Html && Entities <= room.Entities;

    public static Weight operator +(Weight one, Weight other) => new(one.Text + other.Text, one.Html + other.Html, one.Entities + other.Entities);

    public static Weight operator -(Weight one, Weight other) => new(one.Text - other.Text, one.Html - other.Html, one.Entities - other.Entities);
}
