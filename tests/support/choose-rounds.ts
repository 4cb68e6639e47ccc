/** Set by `npm run test:long`. */
const isLong = process.env.COUNTERPOINT_LONG_TESTS === '1';

/**
 * How many rounds a test takes that tries many moments, most of them random: `few` in `npm test`,
 * `all` in `npm run test:long`.
 */
export function chooseRounds({ few, all }: { few: number; all: number }): number {
  return isLong ? all : few;
}
