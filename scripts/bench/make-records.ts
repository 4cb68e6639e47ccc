/** A record, as a line of a corpus has it. */
export interface BenchRecord {
  title: string;
  excerpt?: string;
  webUrl: string;
  [field: string]: unknown;
}

/**
 * Yields records without end. They resemble real ones in size and shape: 1,500 sites of very different
 * sizes, one topic each, titles of about 64 characters, and an excerpt for one in four. The same seed
 * gives the same records.
 */
export function* makeRecords(seed = 1): Generator<BenchRecord> {
  const random = createRandom(seed);
  const vocabulary = Array.from({ length: 4_000 }, () => makeWord(random));
  const words = (count: number) => Array.from({ length: count }, () => pick(vocabulary, random));
  for (let at = 0; ; at++) {
    const title = words(7 + Math.floor(random() * 5));
    const site = pick(siteNames, random);
    const day = new Date(Date.UTC(2012, 0, 1 + Math.floor(random() * 3_650)));
    const date = day.toISOString().slice(0, 10);
    const slug = title.join('-').toLowerCase();
    const address = `https://www.${site}/${date.replaceAll('-', '/')}/${slug}-${at}.html`;
    const sentence = title.join(' ');
    yield {
      category: 'news',
      title: sentence.charAt(0).toUpperCase() + sentence.slice(1),
      excerpt: random() < 0.26 ? `${words(18).join(' ')}.` : '',
      publishedDateTime: `${date}T00:00:00Z`,
      originalUrl: address,
      webUrl: address,
      type: 'article',
      provider: { name: site.replace(/\..*/, ''), domain: site },
      topics: [pick(vocabulary.slice(0, 300), random)],
    };
  }
}

const siteNames = [
  'theguardian.com',
  ...Array.from({ length: 1_500 }, (_, at) => `paper-${at}.example`),
];

/** Picks one of the values, the first ones far more often: real words and sites are as uneven. */
function pick(values: readonly string[], random: () => number): string {
  return values[Math.floor(values.length * random() ** 3)] as string;
}

const syllables = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu'.split(' ');

function makeWord(random: () => number): string {
  const length = 2 + Math.floor(random() * 3);
  return Array.from({ length }, () => syllables[Math.floor(random() * syllables.length)]).join('');
}

/** Returns a seeded generator of numbers from 0 to 1: mulberry32, public domain, by T. Ettinger. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
