import * as z from 'zod/mini';
import type { IndexFacets } from './index/index-facets.ts';
import type { IndexHead } from './index/index-head.ts';
import type { PageView } from './page/page-view.ts';
import { type Settings, settingsSchema } from './settings.ts';
import { muteTargets } from './settings-changes.ts';

/**
 * A page as a gate or popup names it. The bounds keep a hostile page from sending megabytes; an
 * address that is merely too long to be an article's is answered like any unknown one.
 */
const pageAddressSchema = z.object({
  address: z.string().check(z.maxLength(100_000)),
  declared: z.array(z.string().check(z.maxLength(2_048))).check(z.maxLength(8)),
  earlier: z.optional(z.array(z.string().check(z.maxLength(100_000))).check(z.maxLength(16))),
});

/** What a reader can silence with one click on the card, always about the page that the card is on. */
const muteSchema = z.object({
  ...pageAddressSchema.shape,
  what: z.enum(muteTargets),
});

const lookUpSchema = z.object({
  ...pageAddressSchema.shape,
  /** Show the page whatever the reader's settings keep away. */
  anyway: z.optional(z.boolean()),
});

/** The settings to change; the others stay as they are. */
const settingsChangeSchema = z.partial(settingsSchema);

const unmuteSchema = z.object({
  key: z.string(),
  site: z.string(),
  what: z.enum(['article', 'site']),
});

const nothingSchema = z.object({});

/**
 * Every message: who may send it, and the schema that the background checks on arrival.
 * `page`: content scripts, which run beside hostile pages, may ask about their own page, and quiet
 * the extension there; nothing that they send makes it say or do more. `extension`: only the
 * extension's own pages.
 */
export const messageTable = {
  checkPage: { sender: 'page', schema: pageAddressSchema },
  readCard: { sender: 'page', schema: pageAddressSchema },
  mute: { sender: 'page', schema: muteSchema },
  openOptions: { sender: 'page', schema: nothingSchema },
  lookUp: { sender: 'extension', schema: lookUpSchema },
  readSettings: { sender: 'extension', schema: nothingSchema },
  changeSettings: { sender: 'extension', schema: settingsChangeSchema },
  unmute: { sender: 'extension', schema: unmuteSchema },
  readIndexStatus: { sender: 'extension', schema: nothingSchema },
  rebuildIndex: { sender: 'extension', schema: nothingSchema },
} as const;

export type MessageName = keyof typeof messageTable;

export type MessageRequest<Name extends MessageName> = z.infer<
  (typeof messageTable)[Name]['schema']
>;

/** What each message is answered with. */
export interface MessageResponses {
  /** Whether the card is wanted; its script is then in the page, and asks what to show. */
  checkPage: { isShown: boolean };
  /** Absent where the card has nothing to show or is not wanted. */
  readCard: { view?: PageView };
  /** In a private window nothing about a page is kept; the card is to go for this once. */
  mute: { isKept: boolean };
  openOptions: Record<string, never>;
  /** isAddress tells an address that nobody knows from words. */
  lookUp: { isAddress: boolean; view?: PageView };
  readSettings: Settings;
  changeSettings: Settings;
  unmute: Settings;
  readIndexStatus: IndexStatus;
  rebuildIndex: IndexStatus;
}

/** Where answers come from at this moment. */
export interface IndexStatus {
  source: 'store' | 'package';
  head: IndexHead;
  facets: IndexFacets;
  /** Of a running import: blocks written so far, of how many. */
  progress?: { done: number; total: number };
  /** Why the store cannot be used, in the browser's words; answers come from the package then. */
  problem?: string;
}

export interface Message<Name extends MessageName = MessageName> {
  name: Name;
  request: MessageRequest<Name>;
}

/** The answer that travels: an error crosses as its message, never as an exception. */
export type Answer<Name extends MessageName> =
  | { ok: true; value: MessageResponses[Name] }
  | { ok: false; error: string };
