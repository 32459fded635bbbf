using System.Collections.Frozen;

namespace CoopBot.Knowledge;

/// <summary>Every cue there is: a language that lacks the words of one, or has one of another name, is refused.</summary>
internal static class KnownCues
{
    public static readonly FrozenSet<string> All =
        new[]
        {
            Cue.Recipient, Cue.RecipientAfter, Cue.Given, Cue.Receives, Cue.Visited, Cue.VisitedAfter, Cue.Signed, Cue.Planned, Cue.Denied, Cue.Earlier, Cue.Said, Cue.According, Cue.That, Cue.SamePerson, Cue.Cooperation, Cue.Delegation, Cue.LeadsDelegation, Cue.Founded, Cue.Subsidiaries, Cue.InCountries, Cue.ActiveSince, Cue.Over, Cue.CompanyWord, Cue.Seat, Cue.ComesFrom, Cue.Former, Cue.PaperTopic, Cue.PaperEnd, Cue.Closing, Cue.Today, Cue.Discussed, Cue.Fields, Cue.Void, Cue.Allocates, Cue.Aid, Cue.Builds, Cue.Begins, Cue.Possible, Cue.Conditional, Cue.Facility, Cue.Undertaking, Cue.Buys, Cue.Supplies, Cue.Imports, Cue.Here, Cue.Holding, Cue.Travels, Cue.Sitting, Cue.Drafts, Cue.SoFar, Cue.ThirdCountry, Cue.Guest, Cue.Passing, Cue.Price, Cue.UpTo, Cue.MoreThan, Cue.AtLeast, Cue.SourceNote, Cue.Leaning, Cue.LeaningOn, Cue.Negotiates, Cue.Resumes, Cue.Loan, Cue.Grant, Cue.Announces, Cue.PressService, Cue.Proposed, Cue.States, Cue.Sides, Cue.Agreed, Cue.Invited, Cue.Finished, Cue.Held, Cue.Ratified, Cue.Outcome, Cue.Occasion, Cue.Standing, Cue.Order, Cue.Counterpart, Cue.SeveralPapers, Cue.Combat, Cue.International, Cue.Attends, Cue.Stages, Cue.Urges, Cue.ByPhone, Cue.Courtesy, Cue.Achieved, Cue.Asks, Cue.Giver, Cue.GiverAfter, Cue.Statistics, Cue.Supported, Cue.Away, Cue.Both, Cue.InKind, Cue.Approves, Cue.ShareCapital, Cue.InForce,
        }
        .Concat(Model.EventKindNames.All.Select(name => Cue.Event + name))
        .Concat(new[] { "memorandum", "agreement", "contract", "roadmap", "protocol", "declaration", "plan" }.Select(name => Cue.Paper + name))
        .Concat(new[] { "forum", "summit", "conference", "exhibition", "session", "seminar" }.Select(name => Cue.Gathering + name))
        .Concat(new[] { "plant", "power-station", "embassy", "consulate", "centre", "park", "university", "school", "hospital", "laboratory", "crossing", "crossings", "bridge", "museum", "hotel", "shop", "office", "train", "flights", "bus", "programme" }.Select(name => Cue.Launched + name))
        .Concat(new[] { "state", "body", "place" }.Select(name => Cue.Head + name))
        .Concat(new[] { "bilateral-meetings", "presentations", "experience", "investment-potential" }.Select(name => Cue.Detail + name))
        .Concat(new[] { "sport", "crime", "accident", "war", "market", "society", "domestic", "dispute" }.Select(name => Cue.Other + name))
        .ToFrozenSet();
}
