import * as z from 'zod/mini';
import { articleBounds } from '../article/article-bounds.ts';
import { listSchema, textSchema, wholeNumberSchema } from '../schema/bounded-schemas.ts';
import { makeOnce } from '../schema/make-once.ts';
import { maxAddressLength, maxHostLength, maxPageAddressLength } from '../url/address-bounds.ts';
import { migrateSettings, settingsVersion } from './settings-migrations.ts';
import { themes } from './themes.ts';

/** Whether the card opens on the reader's click, opens by itself, or never opens. */
export const cardModes = ['closed', 'open', 'off'] as const;
export type CardMode = (typeof cardModes)[number];

/** The corner of the window in which pill and card appear. */
export const corners = ['bottomRight', 'bottomLeft', 'topRight', 'topLeft'] as const;
export type Corner = (typeof corners)[number];

/** Items of a stored list; a longer list counts as corrupt. */
export const maxListLength = 10_000;
const maxTopics = 100_000;

const mutedArticleSchema = makeOnce(() =>
  z.object({
    key: textSchema(maxAddressLength),
    title: textSchema(articleBounds.title),
    /**
     * Fingerprints of the keys of its pieces (core/index/key-hash.ts) when it was muted until a new
     * piece is linked; if it was muted long ago, their addresses.
     */
    seen: z.optional(listSchema(textSchema(maxPageAddressLength), 2_000)),
  }),
);
export type MutedArticle = z.infer<ReturnType<typeof mutedArticleSchema>>;

/**
 * The fields, and what each may hold. Each schema is made on first use: a cold answer that needs the
 * settings waits for it.
 */
export const settingsFields = {
  /** Names of topics that the reader turned off. */
  topicsOff: makeOnce(() => listSchema(textSchema(articleBounds.topic), maxTopics)),
  /**
   * Linked and similar pieces below the quality at this place of the scale (core/index/quality-scale.ts)
   * are hidden; above 0, unrated ones are, too. Without a scale, none is.
   */
  minimumQualityPercentile: makeOnce(() => wholeNumberSchema(0, 99)),
  /** Whether the toolbar button shows the number of pieces. */
  badge: makeOnce(() => z.boolean()),
  /** Whether an article in the index shows the pill that opens the card. */
  pill: makeOnce(() => z.boolean()),
  card: makeOnce(() => z.enum(cardModes)),
  corner: makeOnce(() => z.enum(corners)),
  /** Milliseconds since 1970 until which everything is muted; 0 for never. */
  mutedUntilMs: makeOnce(() => wholeNumberSchema(0, Number.MAX_SAFE_INTEGER)),
  /** Hosts, as at the start of a canonical key. */
  mutedSites: makeOnce(() => listSchema(textSchema(maxHostLength), maxListLength)),
  mutedArticles: makeOnce(() => listSchema(mutedArticleSchema(), maxListLength)),
  /** Whether remote pictures are loaded, the only requests to other machines. */
  pictures: makeOnce(() => z.boolean()),
  /** Whether popup and side panel keep recent look-ups. */
  recentLookUps: makeOnce(() => z.boolean()),
  theme: makeOnce(() => z.enum(themes)),
  /** Whether the toolbar button shows similar coverage of pages that are not in the index. */
  coverageBadge: makeOnce(() => z.boolean()),
};

export type Settings = {
  [Name in keyof typeof settingsFields]: z.infer<ReturnType<(typeof settingsFields)[Name]>>;
};

export const defaultSettings: Settings = {
  topicsOff: [],
  minimumQualityPercentile: 0,
  badge: true,
  pill: true,
  card: 'closed',
  corner: 'bottomRight',
  mutedUntilMs: 0,
  mutedSites: [],
  mutedArticles: [],
  pictures: false,
  recentLookUps: false,
  theme: 'system',
  coverageBadge: false,
};

export interface StoredSettings extends Settings {
  version: number;
}

/**
 * Returns the settings from a stored value of any kind. A field that is missing or corrupt gets its
 * default; the others keep their values. Never throws.
 */
export function parseSettings(stored: unknown): Settings {
  const { version, ...kept } = Object(stored);
  const fields = migrateSettings(kept, version);
  const names = Object.keys(settingsFields) as (keyof Settings)[];
  const valid = names.flatMap((name) => {
    const value = fields[name];
    // Most readers change little. A default needs no check, and the worker makes no schema for it.
    if (value === undefined || isDefault(name, value)) return [];
    const parsed = settingsFields[name]().safeParse(value);
    return parsed.success ? [[name, parsed.data]] : [];
  });
  return { ...defaultSettings, ...Object.fromEntries(valid) };
}

function isDefault(name: keyof Settings, value: unknown): boolean {
  const byDefault = defaultSettings[name];
  // The defaults of lists are empty.
  return value === byDefault || (Array.isArray(byDefault) && Array.isArray(value) && !value.length);
}

export function toStoredSettings(settings: Settings): StoredSettings {
  return { version: settingsVersion, ...settings };
}
