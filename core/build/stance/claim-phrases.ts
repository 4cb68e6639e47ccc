import { phrases } from './cue-phrases.ts';

// Phrases that show whether a title claims something.

/**
 * A title with one of these asks, doubts, wants or expects something, or speaks of what others claim; it
 * claims nothing itself.
 */
export const unasserted = phrases(
  'whether · if · should · must · could have · would have · probe · probes · investigate* · investigating',
  'inquiry · mulls · considers · considering · fear · fears · feared · wants · want · asks · asked · ask',
  'urge · urges · urged · seek · seeks · hope · hopes · calls for · call for · bid to · questions · question',
  'debate · might · petition · allegation* · accusation* · accuser* · doubt · doubts · skeptic*',
  'sceptic* · unlikely · real or fake',
);

/** Verbs with a negation in their meaning; a title with one may say what a negation says. */
export const refusals = phrases(
  'refuse* · refusing · decline* · declining · fail · fails · failed · failing · failure · miss · misses',
  'missed · skip · skips · skipped · avoid* · forget · forgets · forgot · lack · lacks · reject*',
  'deny · denies · denied · denying · dismiss* · ban · bans · banned · block · blocks · blocked · cancel*',
  'halt* · delay* · scrap* · oppose* · without · unable · impossible',
  'hardly · barely · rule out · rules out · ruled out · retract* · wrong · ignore* · ignores · contradict*',
  'absurd · ridiculous · clear · clears · cleared · exonerat* · nothing · nobody · none · neither · nor',
  'rather than · instead of · too good',
);
