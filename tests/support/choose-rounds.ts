/** Set by `npm run test:long`. */
const isLong = process.env.COUNTERPOINT_LONG_TESTS === '1';

/**
 * How often a test repeats what may go wrong at one moment in many, such as a kill: `few` times in
 * `npm test`, `all` in `npm run test:long`.
 */
export function chooseRounds({ few, all }: { few: number; all: number }): number {
  return isLong ? all : few;
}
