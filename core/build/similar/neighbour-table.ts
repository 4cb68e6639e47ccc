import { type Neighbour, neighboursKept } from './find-neighbours.ts';

/** The nearest articles of each article, best first, in arrays: 100,000 lists are 60 MB, not 500. */
export class NeighbourTable {
  readonly #counts: Uint8Array;
  readonly #articles: Uint32Array;
  readonly #alike: Float32Array;
  readonly #scores: Float32Array;

  constructor(articles: number) {
    this.#counts = new Uint8Array(articles);
    this.#articles = new Uint32Array(articles * neighboursKept);
    this.#alike = new Float32Array(articles * neighboursKept);
    this.#scores = new Float32Array(articles * neighboursKept);
  }

  set(article: number, nearest: Neighbour[]): void {
    this.#counts[article] = nearest.length;
    nearest.forEach((near, at) => {
      const place = article * neighboursKept + at;
      this.#articles[place] = near.article;
      this.#alike[place] = near.alike;
      this.#scores[place] = near.score;
    });
  }

  /** @param most the first so many alone. */
  get(article: number, most: number = neighboursKept): Neighbour[] {
    const count = Math.min(most, this.#counts[article] as number);
    return Array.from({ length: count }, (_, at) => {
      const place = article * neighboursKept + at;
      return {
        article: this.#articles[place] as number,
        alike: this.#alike[place] as number,
        score: this.#scores[place] as number,
      };
    });
  }
}
