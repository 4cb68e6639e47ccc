import { describe, expect, test } from 'vitest';
import { chooseSimilar } from '../../../../../core/build/similar/choose-similar.ts';
import { similarityWeights } from '../../../../../core/build/similar/similarity-weights.ts';

const near = (article: number, score: number, similarity = score) => ({
  article,
  score,
  similarity,
});

/** Chooses for article 0. Each article is on a site of its own, without duplicates, by default. */
const choose = (
  neighbours: ReturnType<typeof near>[],
  { duplicates = [] as number[][], sites = {} as Record<number, string>, count = 5 } = {},
) => {
  const groups = Array.from(
    { length: 20 },
    (_, at) => duplicates.find((group) => group.includes(at)) ?? [at],
  );
  const siteOf = (article: number) => sites[article] ?? `site${article}`;
  const weights = similarityWeights;
  return chooseSimilar(0, { neighbours, groups, siteOf, count, weights });
};
const articlesOf = (chosen: { article: number }[]) => chosen.map(({ article }) => article);

describe('chooseSimilar', () => {
  test('leaves out pieces whose score is far below the best', () => {
    expect(articlesOf(choose([near(1, 0.6), near(2, 0.3), near(3, 0.06)]))).toEqual([1, 2]);
    expect(choose([near(3, 0.06)])).toMatchObject([{ article: 3, kind: 'topic' }]);
    expect(choose([near(3, 0.02)])).toEqual([]);
  });

  test('keeps a very similar piece of another time, as one of the same topic', () => {
    expect(choose([near(1, 0.6), near(2, 0.04, 0.4)])).toMatchObject([
      { article: 1, kind: 'story' },
      { article: 2, kind: 'topic' },
    ]);
  });

  test('chooses one piece of a duplicate group, its representative', () => {
    const chosen = choose([near(3, 0.6), near(2, 0.5), near(4, 0.4)], { duplicates: [[2, 3, 4]] });
    expect(chosen).toEqual([{ article: 2, alsoAt: [3, 4], kind: 'story' }]);
  });

  test('counts the article itself among the pieces of its site', () => {
    const sites = { 0: 'one', 1: 'one', 2: 'one' };
    const neighbours = [near(1, 0.6), near(2, 0.5), near(3, 0.4)];
    expect(articlesOf(choose(neighbours, { sites }))).toEqual([1, 3, 2]);
  });

  test('does not measure others by a copy of the article itself', () => {
    const duplicates = [[0, 1]];
    const neighbours = [near(1, 1), near(2, 0.13)];
    expect(choose(neighbours, { duplicates })).toMatchObject([{ article: 2, kind: 'story' }]);
  });
});
