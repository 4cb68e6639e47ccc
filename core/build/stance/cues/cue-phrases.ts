// Phrases that show the stance of a headline. The lists were written from knowledge of English and
// from half of the labelled pairs (docs/stance.md). A phrase is words in lower case; a final `*`
// matches any ending.

/** Verdicts that a claim is false. */
export const verdicts = phrases(
  'hoax* · fake · faked · fakes · fakery · false · falsely · falsehood* · untrue · debunk* · myth · myths',
  'bogus · fabricated · fabrication* · doctored · photoshop* · prank* · satire · satirical',
  'misinformation · disinformation · baseless · unfounded · groundless · erroneous* · incorrect*',
  'fiction · fictional · fact check · fact checked · fact checking · factcheck · fact-check*',
  'nonsense · pseudoscience · junk science · snake oil · urban legend · pants on fire · made up',
  "make up this · not true · not real · not a thing · isn't real · isn't true · isn't a thing",
  "wasn't real · wasn't true · aren't real · aren't true · never happened · no such thing · trolled",
  'fools · retracted · retracts · retract · retraction* · discredited · disproved · disproven · disprove · disproves · refuted · refute · refutes',
);

/** Weaker verdicts, which may be about a part of the claim or about something else. */
export const softVerdicts = phrases(
  'hype · overhyped · misleading · mislead · misleads · misled · wrong · wrongly · flawed · mistaken',
  'misinterpreted · misinterpretation · misrepresented · misrepresents · misunderstood · oversold',
  'exaggerated · exaggeration* · exaggerates · overstated · overstates · overblown',
  'ruled out · rules out · contradicted · contradicts · overturned',
  'overturns · impossible · too good to be true · not so fast · far from · unscientific',
  'conspiracy theory · conspiracy theories · backfires · ineffective · useless · worthless',
);

/** Denials; they count if a report or words of the claim follow. */
export const denials = phrases(
  'deny · denies · denied · denying · denial · dispute · disputes · disputed · disputing · rebut*',
  'rebuff* · reject · rejects · rejected · rejecting · dismiss · dismisses · dismissed · dismissing',
  'shoot down · shoots down · shot down · disavow* · rubbishes · rubbished · push back · pushes back',
  'pushed back · pour cold water · pours cold water · poke holes · pokes holes',
);

/** Words that are denials only if a report follows. */
export const softDenials = phrases(
  'slam · slams · slammed · blast · blasts · blasted · contest · contests · contested · challenge',
  'challenges · challenged · hit back · hits back · clear up · clears up · undercut* · undermine*',
  'criticise* · criticize* · condemn* · ridicule* · mock · mocks · mocked',
);

/** Doubts, which are weaker than verdicts. */
export const doubts = phrases(
  'doubt · doubts · doubtful · doubted · dubious · sceptic* · skeptic* · unlikely · unproven',
  'unverified · questionable · questions whether · questioned · little evidence · lacks evidence',
  'weak evidence · scant evidence · lack of evidence · raise questions · raises questions',
  'problem with · problems with · truth about · inconclusive · premature · reality check · think again',
);

/** Statements that something is absent; they count if it is what the claim says there is. */
export const absences = phrases(
  'no evidence · no proof · no link · no links · no connection · no association · no sign · no signs',
  'no benefit · no benefits · no effect · no effects · no difference · no impact · no basis · no truth',
  'no scientific evidence · no scientific basis · no good evidence · no hard evidence',
  'no clear evidence · no increased risk · no cause · zero evidence',
  'failure to replicate · without evidence · no reason · no cure · no substitute',
);

/**
 * Phrases that contain words of dispute and dispute nothing, like the pseudo-negations of NegEx
 * (https://doi.org/10.1006/jbin.2001.1029).
 */
export const pseudoCues = phrases(
  'not only · not just · not merely · not simply · not to mention · not least · not alone · or not',
  'if not · not surprisingly · not surprising · why not · not long · not everyone · not far',
  'no doubt · no wonder · no joke · no idea · no matter · no end · no surprise · no stranger · no small',
  'no fewer · no less · no more · no longer · no exception · no laughing · no brainer · no one',
  'no man · no time · no stopping · no turning · no limit · no deal · no place like · no ordinary · no amount',
  'no show · no shows · no fly',
  "can't get enough · can't wait · can't stop · can't believe · won't believe · cannot wait · can't help",
  "can't miss · don't miss · don't forget · don't worry · don't have to · don't need · won't want",
  "don't know · doesn't know · didn't know · don't want · doesn't want · won't let · don't let",
  'never before · never too · never seen · never heard · never been · never again · never forget',
  'never know · nothing but · nothing like · nothing short · false alarm* · false positive*',
  'false negative* · wrong side · wrong way · wrong place · wrong turn · hype man · science fiction',
  'non fiction · real or fake · fake or real · fact or fiction · in denial',
  'rejects challenge · rejects appeal · rejects lawsuit · rejects criticism · rejects bid · denies bail',
  'dismisses challenge · dismisses appeal · dismisses lawsuit · dismisses criticism · dismisses case',
);

/** Hedges of a report that does not confirm the claim. */
export const hearsay = phrases(
  'reportedly · allegedly · alleged · alleges · allege · claim · claims · claimed · claiming · report',
  'reports · reported · rumor* · rumour* · according to · said to · sources · suspected · apparently',
  'appears to · possibly · possible · unconfirmed · investigating · investigates',
);

/** Nouns for what others said, which a headline may deny, doubt or call false. */
export const reportNouns = phrases(
  'claim · claims · report · reports · reporting · rumor* · rumour* · allegation* · accusation* · story',
  'stories · news · theory · theories · speculation · talk · assertion* · suggestion* · idea · notion',
  'finding · findings · study · studies · research · paper · results · link',
);

/** Pairs of antonyms: one in the claim is contradicted by the other in the headline. */
export const opposites = phrases(
  'dead:alive · died:alive · killed:alive · dies:alive · death:alive · captured:safe · kidnapped:safe',
  'increase:decrease · increases:decreases · increase:reduce · increases:reduces · raises:lowers',
  'raise:lower · raises:reduces · raise:reduce · higher:lower · more:less · more:fewer',
  'causes:prevents · safe:dangerous · safe:unsafe · safe:harmful · harmful:harmless · effective:ineffective',
  'works:fails · helps:harms · helps:hurts · good:bad · rise:fall · rises:falls · success:failure',
  'succeeds:fails · guilty:innocent · improves:worsens · better:worse · boosts:cuts · stronger:weaker',
);

function phrases(...lines: string[]): string[] {
  return lines.flatMap((line) => line.split(' · '));
}
