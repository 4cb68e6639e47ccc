/**
 * The k articles with the best scores, in a binary heap with the worst of them on top. Of equal
 * scores the lower article number is better.
 */
export class TopK {
  /** The articles in the order of the heap. */
  readonly articles: number[] = [];
  readonly #scores: number[] = [];
  readonly #k: number;

  constructor(k: number) {
    this.#k = k;
  }

  /** The score that a further article must exceed; 0 while there is room. */
  get threshold(): number {
    return this.articles.length < this.#k ? 0 : (this.#scores[0] as number);
  }

  /** Adds an article if it is among the best, in place of the worst. */
  offer(article: number, score: number): void {
    const { articles } = this;
    const scores = this.#scores;
    if (articles.length < this.#k) {
      articles.push(article);
      scores.push(score);
      this.#siftUp(articles.length - 1);
    } else if (this.#isWorse(0, article, score)) {
      articles[0] = article;
      scores[0] = score;
      this.#siftDown();
    }
  }

  /** Says whether the article at a place of the heap is worse than the given one. */
  #isWorse(at: number, article: number, score: number): boolean {
    const own = this.#scores[at] as number;
    return own < score || (own === score && (this.articles[at] as number) > article);
  }

  #swap(a: number, b: number): void {
    const { articles } = this;
    const scores = this.#scores;
    [articles[a], articles[b]] = [articles[b] as number, articles[a] as number];
    [scores[a], scores[b]] = [scores[b] as number, scores[a] as number];
  }

  #siftUp(start: number): void {
    for (let at = start; at > 0; ) {
      const parent = (at - 1) >> 1;
      if (this.#isWorse(parent, this.articles[at] as number, this.#scores[at] as number)) return;
      this.#swap(at, parent);
      at = parent;
    }
  }

  #siftDown(): void {
    for (let at = 0; ; ) {
      let worst = at;
      for (const child of [2 * at + 1, 2 * at + 2]) {
        if (child >= this.articles.length) continue;
        const [article, score] = [this.articles[worst] as number, this.#scores[worst] as number];
        if (this.#isWorse(child, article, score)) worst = child;
      }
      if (worst === at) return;
      this.#swap(at, worst);
      at = worst;
    }
  }
}
