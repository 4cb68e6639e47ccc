import { describe, expect, test } from 'vitest';
import { chooseSimilar } from '../../../../../core/build/similar/choose-similar.ts';
import { similarityWeights } from '../../../../../core/build/similar/similarity-weights.ts';

const near = (article: number, score: number, alike = score) => ({ article, score, alike });

/** Article 0 among others, each alone at a site of its own unless told. */
const choose = (
  nearest: ReturnType<typeof near>[],
  { folds = [] as number[][], sites = {} as Record<number, string>, count = 5 } = {},
) => {
  const folded = Array.from(
    { length: 20 },
    (_, at) => folds.find((fold) => fold.includes(at)) ?? [at],
  );
  const siteOf = (article: number) => sites[article] ?? `site${article}`;
  return chooseSimilar(0, nearest, folded, siteOf, count, similarityWeights);
};
const articlesOf = (chosen: { article: number }[]) => chosen.map(({ article }) => article);

describe('chooseSimilar', () => {
  test('leaves out what is far below the best', () => {
    expect(articlesOf(choose([near(1, 0.6), near(2, 0.3), near(3, 0.06)]))).toEqual([1, 2]);
    expect(choose([near(3, 0.06)])).toMatchObject([{ article: 3, kind: 'topic' }]);
    expect(choose([near(3, 0.02)])).toEqual([]);
  });

  test('keeps what is very alike from another time, as one of the same topic', () => {
    expect(choose([near(1, 0.6), near(2, 0.04, 0.4)])).toMatchObject([
      { article: 1, kind: 'story' },
      { article: 2, kind: 'topic' },
    ]);
  });

  test('shows a text once, by the piece that stands for it', () => {
    const chosen = choose([near(3, 0.6), near(2, 0.5), near(4, 0.4)], { folds: [[2, 3, 4]] });
    expect(chosen).toEqual([{ article: 2, alsoAt: [3, 4], kind: 'story' }]);
  });

  test('counts the article itself among those of its site', () => {
    const sites = { 0: 'one', 1: 'one', 2: 'one' };
    const nearest = [near(1, 0.6), near(2, 0.5), near(3, 0.4)];
    expect(articlesOf(choose(nearest, { sites }))).toEqual([1, 3, 2]);
  });

  test('does not measure others by a copy of the article itself', () => {
    const folds = [[0, 1]];
    const nearest = [near(1, 1), near(2, 0.13)];
    expect(choose(nearest, { folds })).toMatchObject([
      { article: 2, kind: 'story' },
      { article: 1, kind: 'copy' },
    ]);
  });
});
