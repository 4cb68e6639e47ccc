import { maxNeighbours, type Neighbour } from './neighbour-finder.ts';

/**
 * The neighbours of each article, best first. Typed arrays hold them: 100,000 lists take 60 MB, and
 * as objects 500.
 */
export class NeighbourTable {
  readonly #counts: Uint8Array;
  readonly #articles: Uint32Array;
  readonly #similarities: Float32Array;
  readonly #scores: Float32Array;

  constructor(articleCount: number) {
    this.#counts = new Uint8Array(articleCount);
    this.#articles = new Uint32Array(articleCount * maxNeighbours);
    this.#similarities = new Float32Array(articleCount * maxNeighbours);
    this.#scores = new Float32Array(articleCount * maxNeighbours);
  }

  /** @param neighbours at most `maxNeighbours`, best first. */
  set(article: number, neighbours: readonly Neighbour[]): void {
    this.#counts[article] = neighbours.length;
    neighbours.forEach((neighbour, at) => {
      const slot = article * maxNeighbours + at;
      this.#articles[slot] = neighbour.article;
      this.#similarities[slot] = neighbour.similarity;
      this.#scores[slot] = neighbour.score;
    });
  }

  /** Returns at most `limit` neighbours, best first. */
  get(article: number, limit: number = maxNeighbours): Neighbour[] {
    const count = Math.min(limit, this.#counts[article] as number);
    return Array.from({ length: count }, (_, at) => {
      const slot = article * maxNeighbours + at;
      return {
        article: this.#articles[slot] as number,
        similarity: this.#similarities[slot] as number,
        score: this.#scores[slot] as number,
      };
    });
  }
}
