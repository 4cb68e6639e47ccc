import * as z from 'zod/mini';
import { articleBounds } from '../article/article-bounds.ts';
import { listSchema, textSchema, wholeNumberSchema } from '../schema/bounded-schemas.ts';
import { makeOnce } from '../schema/make-once.ts';
import { maxAddressLength, maxHostLength, maxPageAddressLength } from '../url/address-bounds.ts';
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

const mutedArticleSchema = makeOnce(() =>
  z.object({
    key: textSchema(maxAddressLength),
    title: textSchema(articleBounds.title),
    /** Addresses of the pieces that it had when the reader wished to see it again with a new one. */
    seen: z.optional(listSchema(textSchema(maxPageAddressLength), 1_000)),
  }),
);
export type MutedArticle = z.infer<ReturnType<typeof mutedArticleSchema>>;

/** What each field may hold. */
export const settingsSchema = makeOnce(() =>
  z.object({
    /** Names of topics that the reader switched off. */
    topicsOff: listSchema(textSchema(articleBounds.topic), topicsBound),
    /** Linked pieces below it are hidden; 0 hides none, above 0 unrated pieces are hidden too. */
    minimumQuality: wholeNumberSchema(0, 100),
    /** The number of pieces on the toolbar button. */
    badge: z.boolean(),
    /** What stands in the corner of a covered article until it is pressed. */
    pill: z.boolean(),
    card: z.enum(cardModes),
    corner: z.enum(corners),
    /** Nothing shows itself before then; 0 where the reader did not ask for that. */
    quietUntilMs: wholeNumberSchema(0, Number.MAX_SAFE_INTEGER),
    /** Hosts, as they stand at the start of a canonical key. */
    mutedSites: listSchema(textSchema(maxHostLength), listBound),
    mutedArticles: listSchema(mutedArticleSchema(), listBound),
    /** Remote pictures: the only thing that may ever ask another machine. */
    pictures: z.boolean(),
    /** Whether popup and panel keep what was looked up last. */
    recentLookUps: z.boolean(),
    theme: z.enum(themes),
    /** Whether the button tells of similar coverage on a covered page that is not in the index. */
    similarBadge: z.boolean(),
  }),
);

export type Settings = z.infer<ReturnType<typeof settingsSchema>>;

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
  const valid = Object.keys(defaultSettings).flatMap((name) => {
    // Before the schema is asked for: most readers change nothing, and their worker makes none.
    if (fields[name] === undefined) return [];
    const schema: z.ZodMiniType = settingsSchema().shape[name as keyof Settings];
    const parsed = schema.safeParse(fields[name]);
    return parsed.success ? [[name, parsed.data]] : [];
  });
  return { ...defaultSettings, ...Object.fromEntries(valid) };
}

export function toStoredSettings(settings: Settings): StoredSettings {
  return { version: settingsVersion, ...settings };
}
