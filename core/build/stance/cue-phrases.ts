// Phrases that show the stance of a headline, written from knowledge of English. A phrase is words in
// lower case; a final `*` matches any ending.

/** Verdicts on a whole sentence or story: `… is a hoax`, `debunked`. */
export const verdicts = phrases(
  'hoax · hoaxes · debunk · debunks · debunked · debunking · urban legend · pants on fire',
  "not true · not real · not a thing · isn't real · isn't true · isn't a thing · wasn't real",
  "wasn't true · aren't real · aren't true · aren't a thing · never happened · not happening",
  "isn't happening · aren't happening · not a real thing · figment of",
  'fake news story · fake news report · hoax story · hoax report',
  'categorically false · totally fake · totally false · completely false · totally bogus',
  'complete fabrication · total fabrication',
);

/**
 * Adjectives and nouns that are verdicts at the end of a sentence, alone before a colon, or on a
 * report: `… is fake`, `False: …`, `fake report`. Anywhere else they may belong to something else.
 */
export const closingVerdicts = phrases(
  'fake · false · untrue · bogus · fabricated · fabrication · doctored · photoshopped · baseless',
  'unfounded · groundless · erroneous · myth · made up · urban myth',
);

/** The myth itself follows: `the myth that …`, `the myth of …`. */
export const namedMyths = phrases('myth that · myth of · lie that · falsehood that');

/** Verbs that deny what follows them. */
export const denials = phrases('deny · denies · denied · denying');

/** Verbs that deny a report, if it is what they are said of: `rejects claims that …`. */
export const reportDenials = phrases(
  'dispute · disputes · disputing · rebut · rebuts · rebuffs · reject · rejects · rejected · dismiss',
  'dismisses · dismissed · shoot down · shoots down · shot down · slam · slams · slammed · blast',
  'blasts · blasted · contest · contests · hit back at · hits back at · shut down · shuts down',
  'refute · refutes · refuted · retract · retracts · retracted · pour cold water on',
  'pours cold water on · poured cold water on · push back on · pushes back on · rubbishes · disproves',
  'discredits · debunk · debunks',
);

/** Statements that nothing shows what follows. */
export const absences = phrases(
  'no evidence · no proof · no truth · no basis · no scientific evidence · no scientific basis',
  'zero evidence',
);

/**
 * Phrases that contain words of dispute and deny nothing, like the pseudo-negations of NegEx
 * (https://doi.org/10.1006/jbin.2001.1029), or only a part: not all, not yet.
 */
export const pseudoCues = phrases(
  'not only · not just · not merely · not simply · not to mention · not least · not alone · or not',
  'if not · not surprisingly · not surprising · why not · not long · not everyone · not far',
  'not all · not every · not always · not necessarily · not entirely · not exactly · not quite',
  'not yet · not enough · not so · not too · not very · not many · not much · not one · not until',
  'not for · not with · not by · not from · not at · not about · not through',
  'no doubt · no wonder · no joke · no idea · no matter · no end · no surprise · no stranger · no small',
  'no fewer · no less · no more · no longer · no exception · no laughing · no brainer · no one · no to',
  'no man · no time · no stopping · no turning · no limit · no deal · no place like · no ordinary · no amount',
  'no show · no shows · no fly · no comment · no charges · no injuries · no new · no plans · no way',
  "can't get enough · can't wait · can't stop · can't believe · won't believe · cannot wait · can't help",
  "can't miss · don't miss · don't forget · don't worry · don't have to · don't need · won't want",
  "don't know · doesn't know · didn't know · don't want · doesn't want · won't let · don't let",
  "doesn't mean · don't mean · didn't mean · doesn't always · don't always · isn't just · isn't only",
  "isn't enough · isn't the only · not the only · not the first · isn't the first · isn't all",
  'not to · never trump',
  'never before · never too · never seen · never heard · never been · never again · never forget*',
  'never know · nothing but · nothing like · nothing short · false alarm* · false positive*',
  'false negative* · real or fake · fake or real · confirm or deny · confirms or denies · hoax call*',
);

/** Hedges of a report that does not confirm the claim. */
export const hearsay = phrases(
  'reportedly · allegedly · alleged · alleges · allege · claim · claims · claimed · claiming · report',
  'reports · reported · rumor* · rumour* · according to · said to · sources · suspected · apparently',
  'appears to · possibly · possible · unconfirmed · investigating · investigates',
);

/** Nouns for what others said, which a headline may deny or call false. */
export const reportNouns = phrases(
  'claim · claims · report · reports · rumor* · rumour* · allegation* · accusation*',
  'story · stories · theory · theories · speculation · assertion* · suggestion* · notion · fiction',
  'hoax · myth · myths',
);

/** What is denied in the sense of not granted. */
export const grants = phrases(
  'request* · motion* · bid · bids · appeal · appeals · petition* · bail · parole · entry · visa*',
  'access · permission · permit* · application* · asylum · benefit · benefits · coverage · treatment',
  'care · right · rights · justice · license* · licence* · funding · aid · loan* · clemency · service*',
  'bond · custody · stay · injunction · review · hearing · release · vote · recognition · communion',
);

/**
 * Pairs of words of which both can hardly be true of one thing, and a word that both titles must have
 * then: prices may rise one day and fall the next, but a risk is either higher or lower.
 */
export const opposites = phrases(
  'dead:alive · died:alive · dies:alive · killed:alive · causes:prevents · cause:prevent',
  'safe:unsafe · safe:dangerous · safe:harmful · harmful:harmless · effective:ineffective',
  'raises:lowers:risk · raise:lower:risk · raises:reduces:risk · raise:reduce:risk · raises:cuts:risk',
  'increases:reduces:risk · increase:reduce:risk · increases:lowers:risk · increase:lower:risk',
  'increases:decreases:risk · increase:decrease:risk · higher:lower:risk · helps:harms · help:harm',
);

/** Returns the phrases of several lines. */
export function phrases(...lines: string[]): string[] {
  return lines.flatMap((line) => line.split(' · '));
}
