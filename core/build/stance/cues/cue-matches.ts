import type { CueName } from './cue.ts';
import type { Span } from './phrase-matcher.ts';

/** The cues found in a headline, and the words that are already part of one. */
export class CueMatches {
  /** Where each kind of cue was found. */
  readonly spans = new Map<CueName, Span[]>();
  readonly #consumed = new Set<number>();

  /** Adds a cue. Its words may also be cues of another kind, until they are consumed. */
  add(cue: CueName, span: Span): void {
    const spans = this.spans.get(cue);
    if (spans === undefined) this.spans.set(cue, [span]);
    else spans.push(span);
  }

  /** Marks words as part of a cue, so that `not true` is a verdict and its `not` no negation too. */
  consume({ at, length }: Span): void {
    for (let each = at; each < at + length; each++) this.#consumed.add(each);
  }

  /** Says whether no word of a span is consumed. */
  isFree({ at, length }: Span): boolean {
    for (let each = at; each < at + length; each++) if (this.#consumed.has(each)) return false;
    return true;
  }

  /** Returns the matches without some kinds of cues, to measure what these contribute. */
  without(dropped: readonly CueName[]): CueMatches {
    const matches = new CueMatches();
    for (const [cue, spans] of this.spans)
      if (!dropped.includes(cue)) matches.spans.set(cue, spans);
    return matches;
  }
}
