/** Set by `npm run test:long`. */
const isLong = process.env.COUNTERPOINT_LONG_TESTS === '1';

/**
 * Returns how many rounds a test runs that tries many random moments: `few` in `npm test`, `all` in
 * `npm run test:long`.
 */
export function chooseRounds({ few, all }: { few: number; all: number }): number {
  return isLong ? all : few;
}
