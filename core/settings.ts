import * as z from 'zod/mini';

/** How the card shows itself on a covered article. */
const cardModes = ['pill', 'open', 'badge'] as const;
export type CardMode = (typeof cardModes)[number];

/** The longest list that is kept; a longer one would be refused as corrupt. */
export const listBound = 10_000;
const topicsBound = 100_000;

const mutedArticleSchema = z.object({
  key: z.string().check(z.maxLength(4_096)),
  title: z.string().check(z.maxLength(500)),
});

const fieldSchemas = {
  /** Names of topics that the reader switched off. */
  topicsOff: z.array(z.string().check(z.maxLength(100))).check(z.maxLength(topicsBound)),
  /** Linked pieces below it are hidden; 0 hides none, above 0 unrated pieces are hidden too. */
  minimumQuality: z.int().check(z.minimum(0), z.maximum(100)),
  card: z.enum(cardModes),
  /** Hosts, as they stand at the start of a canonical key. */
  mutedSites: z.array(z.string().check(z.maxLength(253))).check(z.maxLength(listBound)),
  mutedArticles: z.array(mutedArticleSchema).check(z.maxLength(listBound)),
  /** Remote pictures: the only thing that may ever ask another machine. */
  pictures: z.boolean(),
};

export const settingsSchema = z.object(fieldSchemas);

export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = {
  topicsOff: [],
  minimumQuality: 0,
  card: 'pill',
  mutedSites: [],
  mutedArticles: [],
  pictures: false,
};

/** The version that is stored beside the fields. A released version's migration is never edited. */
const settingsVersion = 1;

export interface StoredSettings extends Settings {
  version: number;
}

/**
 * Settings from whatever the browser's storage holds. Each field is checked alone, and one that is
 * missing or corrupt falls back alone; never throws.
 */
export function parseSettings(stored: unknown): Settings {
  const fields = typeof stored === 'object' && stored !== null ? stored : {};
  const valid = Object.entries(fieldSchemas).flatMap(([name, schema]) => {
    const parsed = schema.safeParse(Reflect.get(fields, name));
    return parsed.success ? [[name, parsed.data]] : [];
  });
  return { ...defaultSettings, ...Object.fromEntries(valid) };
}

export function toStoredSettings(settings: Settings): StoredSettings {
  return { version: settingsVersion, ...settings };
}
