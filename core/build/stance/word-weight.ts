import { stemTitleWord } from './stem-title-word.ts';

/** Returns how much it proves that two titles share a word, by its stem: from 0, nothing, to 1. */
export type WeighWord = (stem: string) => number;

/** The weight of words that titles on any subject have. */
const lightWeight = 0.3;

const lightStems = new Set(
  [
    'say make get new one two three first last people person man men woman women day days year years',
    'week month time thing things way world report news video photo photos picture story stories',
    'study studies research researcher researchers scientist scientists expert experts official',
    'officials company big top best old good real really show shows find finds found give given take',
    'come use used want know see look call called tell told set put let start keep plan go back',
    'claim claims rumor rumour rumors happen happening',
  ]
    .flatMap((line) => line.split(' '))
    .map(stemTitleWord)
    .filter((stem) => stem !== ''),
);

/** The weight of a word where nothing is known of the other titles. */
export const weighByDefault: WeighWord = (stem) => (lightStems.has(stem) ? lightWeight : 1);

/** A word of this share of the titles, or of fewer, has its full weight. */
const rareShare = 1 / 100;
/** Few titles say little of how common a word is, so as many are added that do not have it. */
const addedTitles = 1_000;

/**
 * Returns the weights of words in a collection: a word that everyone uses there (Azure, in a
 * collection about Azure) proves little. The weight falls with the logarithm of its share of titles.
 */
export function weighByTitles(stemsOfTitles: Iterable<ReadonlySet<string>>): WeighWord {
  const counts = new Map<string, number>();
  let titles = addedTitles;
  for (const stems of stemsOfTitles) {
    titles += 1;
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return (stem) => {
    const share = (counts.get(stem) ?? 0) / titles;
    const weight = share <= rareShare ? 1 : Math.log(share) / Math.log(rareShare);
    return Math.min(weight, weighByDefault(stem));
  };
}
