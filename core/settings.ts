import {
  flagParser,
  listParser,
  objectParser,
  type Parsed,
  textParser,
  tryParse,
  wholeNumberParser,
  wordParser,
} from './parser.ts';

/** How the card shows itself on a covered article. */
export const cardModes = ['pill', 'open', 'badge'] as const;
export type CardMode = (typeof cardModes)[number];

/** Light or dark by the reader's choice, whatever the system says. */
export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** The longest list that is kept; a longer one would be refused as corrupt. */
export const listBound = 10_000;
const topicsBound = 100_000;

const parseMutedArticle = objectParser({ key: textParser(4_096), title: textParser(500) });

/** What each field may hold. */
export const settingsFields = {
  /** Names of topics that the reader switched off. */
  topicsOff: listParser(textParser(100), topicsBound),
  /** Linked pieces below it are hidden; 0 hides none, above 0 unrated pieces are hidden too. */
  minimumQuality: wholeNumberParser(0, 100),
  card: wordParser(cardModes),
  /** Hosts, as they stand at the start of a canonical key. */
  mutedSites: listParser(textParser(253), listBound),
  mutedArticles: listParser(parseMutedArticle, listBound),
  /** Remote pictures: the only thing that may ever ask another machine. */
  pictures: flagParser,
  /** Whether popup and panel keep what was looked up last. */
  recentLookUps: flagParser,
  theme: wordParser(themes),
  /** Whether the button tells of similar coverage on a covered page that is not in the index. */
  similarBadge: flagParser,
};

export type Settings = {
  [Name in keyof typeof settingsFields]: Parsed<(typeof settingsFields)[Name]>;
};

export const defaultSettings: Settings = {
  topicsOff: [],
  minimumQuality: 0,
  card: 'pill',
  mutedSites: [],
  mutedArticles: [],
  pictures: false,
  recentLookUps: false,
  theme: 'system',
  similarBadge: false,
};

/** The version that is stored beside the fields. A released version's migration is never edited. */
export const settingsVersion = 1;

export interface StoredSettings extends Settings {
  version: number;
}

/**
 * Settings from whatever the browser's storage holds. Each field is checked alone, and one that is
 * missing or corrupt falls back alone; never throws.
 */
export function parseSettings(stored: unknown): Settings {
  const fields = typeof stored === 'object' && stored !== null ? stored : {};
  const valid = Object.entries(settingsFields).flatMap(([name, parse]) => {
    const parsed = tryParse<unknown>(parse, Reflect.get(fields, name));
    return parsed === undefined ? [] : [[name, parsed.value]];
  });
  return { ...defaultSettings, ...Object.fromEntries(valid) };
}

export function toStoredSettings(settings: Settings): StoredSettings {
  return { version: settingsVersion, ...settings };
}
