/** The best of many, in a heap whose top is the least of them. */
export class TopK {
  readonly articles: number[] = [];
  readonly #scores: number[] = [];
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** What a score must exceed to be taken. */
  get least(): number {
    return this.articles.length < this.#most ? 0 : (this.#scores[0] as number);
  }

  offer(article: number, score: number): void {
    const { articles } = this;
    const scores = this.#scores;
    if (articles.length < this.#most) {
      articles.push(article);
      scores.push(score);
      this.#rise(articles.length - 1);
    } else if (this.#isBelow(0, article, score)) {
      articles[0] = article;
      scores[0] = score;
      this.#sink();
    }
  }

  /** Whether what stands at a place is worse than this; of equals the later article is. */
  #isBelow(at: number, article: number, score: number): boolean {
    const own = this.#scores[at] as number;
    return own < score || (own === score && (this.articles[at] as number) > article);
  }

  #swap(a: number, b: number): void {
    const { articles } = this;
    const scores = this.#scores;
    [articles[a], articles[b]] = [articles[b] as number, articles[a] as number];
    [scores[a], scores[b]] = [scores[b] as number, scores[a] as number];
  }

  #rise(start: number): void {
    for (let at = start; at > 0; ) {
      const parent = (at - 1) >> 1;
      if (this.#isBelow(parent, this.articles[at] as number, this.#scores[at] as number)) return;
      this.#swap(at, parent);
      at = parent;
    }
  }

  #sink(): void {
    for (let at = 0; ; ) {
      let worst = at;
      for (const child of [2 * at + 1, 2 * at + 2]) {
        if (child >= this.articles.length) continue;
        const [article, score] = [this.articles[worst] as number, this.#scores[worst] as number];
        if (this.#isBelow(child, article, score)) worst = child;
      }
      if (worst === at) return;
      this.#swap(at, worst);
      at = worst;
    }
  }
}
