import {
  flagParser,
  listParser,
  objectParser,
  type Parsed,
  textParser,
  tryParse,
  wholeNumberParser,
  wordParser,
} from '../parser.ts';
import { migrateSettings, settingsVersion } from './settings-migrations.ts';

/** Whether the card opens when the reader asks for it, opens by itself, or never. */
export const cardModes = ['closed', 'open', 'off'] as const;
export type CardMode = (typeof cardModes)[number];

/** Where in the page pill and card stand. */
export const corners = ['bottomRight', 'bottomLeft', 'topRight', 'topLeft'] as const;
export type Corner = (typeof corners)[number];

/** Light or dark by the reader's choice, whatever the system says. */
export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** The longest list that is kept; a longer one would be refused as corrupt. */
export const listBound = 10_000;
const topicsBound = 100_000;

const parseMutedArticle = objectParser(
  { key: textParser(4_096), title: textParser(500) },
  /** Addresses of the pieces that it had when the reader wished to see it again with a new one. */
  { seen: listParser(textParser(100_000), 1_000) },
);
export type MutedArticle = Parsed<typeof parseMutedArticle>;

/** What each field may hold. */
export const settingsFields = {
  /** Names of topics that the reader switched off. */
  topicsOff: listParser(textParser(100), topicsBound),
  /** Linked pieces below it are hidden; 0 hides none, above 0 unrated pieces are hidden too. */
  minimumQuality: wholeNumberParser(0, 100),
  /** The number of pieces on the toolbar button. */
  badge: flagParser,
  /** What stands in the corner of a covered article until it is pressed. */
  pill: flagParser,
  card: wordParser(cardModes),
  corner: wordParser(corners),
  /** Nothing shows itself before then; 0 where the reader did not ask for that. */
  quietUntilMs: wholeNumberParser(0, Number.MAX_SAFE_INTEGER),
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
  badge: true,
  pill: true,
  card: 'closed',
  corner: 'bottomRight',
  quietUntilMs: 0,
  mutedSites: [],
  mutedArticles: [],
  pictures: false,
  recentLookUps: false,
  theme: 'system',
  similarBadge: false,
};

export interface StoredSettings extends Settings {
  version: number;
}

/**
 * Settings from whatever the browser's storage holds. Each field is checked alone, and one that is
 * missing or corrupt falls back alone; never throws.
 */
export function parseSettings(stored: unknown): Settings {
  const { version, ...kept } = Object(stored);
  const fields = migrateSettings(kept, version);
  const valid = Object.entries(settingsFields).flatMap(([name, parse]) => {
    const parsed = tryParse<unknown>(parse, fields[name]);
    return parsed === undefined ? [] : [[name, parsed.value]];
  });
  return { ...defaultSettings, ...Object.fromEntries(valid) };
}

export function toStoredSettings(settings: Settings): StoredSettings {
  return { version: settingsVersion, ...settings };
}
