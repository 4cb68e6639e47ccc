/**
 * Returns a linear congruential generator modulo 2³² (Numerical Recipes, 7.1) of numbers from 0 to below
 * 1, which is good enough for drawing samples.
 */
export function createSeededRandom(seed: number): () => number {
  let state = seed >>> 0;
  const step = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  // The first numbers of neighbouring seeds are close to each other, so they are skipped.
  for (let at = 0; at < 10; at++) step();
  return step;
}
