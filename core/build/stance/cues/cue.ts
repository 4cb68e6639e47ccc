import type { Word } from '../read-words.ts';
import type { Span } from './find-phrases.ts';

/** What tells of a dispute in a headline beside a claim; how much, says `stance-weights.ts`. */
export const cueNames = [
  'refusal',
  'verdict',
  'verdictOnReport',
  'softVerdict',
  'verdictAsked',
  'denial',
  'doubt',
  'absence',
  'negatedClaim',
  'otherNegation',
  'opposite',
  'question',
  'doubleNegation',
] as const;

export type DisputeCue = (typeof cueNames)[number];

/** What tells of a report is noted beside them. */
export type CueName = DisputeCue | 'hearsay';

/** The two titles, read. */
export interface TitlePair {
  claim: readonly Word[];
  headline: readonly Word[];
  /** What the claim is about. */
  claimStems: ReadonlySet<string>;
}

/** Where each cue that was found stands in the headline, and which words are used up. */
export class CueNotes {
  readonly spans = new Map<CueName, Span[]>();
  readonly #used = new Set<number>();

  /** Notes that a cue stands there; the words may be cues of another kind, too. */
  note(cue: CueName, span: Span): void {
    const noted = this.spans.get(cue);
    if (noted === undefined) this.spans.set(cue, [span]);
    else noted.push(span);
  }

  /** Uses words up, so that `not true` is a verdict and its `not` no negation of its own. */
  use({ at, length }: Span): void {
    for (let each = at; each < at + length; each++) this.#used.add(each);
  }

  isFree({ at, length }: Span): boolean {
    for (let each = at; each < at + length; each++) if (this.#used.has(each)) return false;
    return true;
  }

  /** The same notes as if some kinds of cues did not exist: what those kinds are worth. */
  without(dropped: readonly CueName[]): CueNotes {
    const notes = new CueNotes();
    for (const [cue, spans] of this.spans) if (!dropped.includes(cue)) notes.spans.set(cue, spans);
    return notes;
  }
}
