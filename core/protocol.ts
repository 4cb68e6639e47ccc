import * as z from 'zod/mini';
import { articleBounds } from './article/article-bounds.ts';
import type { IndexEntry, RelatedPiece } from './index/index-entry.ts';
import type { IndexTopics } from './index/index-facets.ts';
import type { IndexHead } from './index/index-head.ts';
import type { FilteredPieces, PageView } from './page/page-view.ts';
import { listSchema, textSchema, wholeNumberSchema } from './schema/bounded-schemas.ts';
import { makeOnce } from './schema/make-once.ts';
import { maxPageDescriptionLength, maxPageTitleLength } from './search/find-coverage.ts';
import type { HiddenArticles } from './search/find-hidden.ts';
import { maxQueryLength } from './search/max-query-length.ts';
import { corners, type Settings, settingsFields } from './settings/settings.ts';
import { muteTargets, unmuteTargets } from './settings/settings-changes.ts';
import {
  maxArticleAddressLength,
  maxDeclaredAddresses,
  maxPageAddressLength,
} from './url/address-bounds.ts';

const addressSchema = makeOnce(() => textSchema(maxPageAddressLength));

/**
 * A page as a gate or popup names it. The bounds keep a hostile page from sending megabytes; an
 * address that is merely too long to be an article's is answered like any unknown one.
 */
const pageSchema = makeOnce(() =>
  z.object({
    address: addressSchema(),
    declared: listSchema(textSchema(maxArticleAddressLength), maxDeclaredAddresses),
    earlier: z.optional(listSchema(addressSchema(), 16)),
  }),
);

/** What a reader can mute from the card, always on the page that the card is in. */
const muteSchema = makeOnce(() => z.object({ ...pageSchema().shape, what: z.enum(muteTargets) }));

const switchTopicSchema = makeOnce(() =>
  z.object({ ...pageSchema().shape, topic: textSchema(articleBounds.topic), isOn: z.boolean() }),
);

const moveCardSchema = makeOnce(() => z.object({ corner: z.enum(corners) }));

const lookUpSchema = makeOnce(() =>
  z.object({
    ...pageSchema().shape,
    /** Whether to show the page without the filters of the reader's settings. */
    anyway: z.optional(z.boolean()),
  }),
);

const readLinkedSchema = makeOnce(() =>
  z.object({ ...lookUpSchema().shape, part: z.enum(['front', 'behind']) }),
);

/** The settings to change; the others stay as they are. */
const settingsChangeSchema = makeOnce(() => {
  const fields = Object.entries(settingsFields).map(([name, schema]) => [name, schema()]);
  return z.exactPartial(z.object(Object.fromEntries(fields) as SettingsShape));
});

type SettingsShape = {
  [Name in keyof typeof settingsFields]: ReturnType<(typeof settingsFields)[Name]>;
};

const unmuteSchema = makeOnce(() =>
  z.object({ key: z.string(), site: z.string(), what: z.enum(unmuteTargets) }),
);

/** Far more results than a reader looks through, in an answer that is still small. */
const maxResults = 50;

const searchSchema = makeOnce(() =>
  z.object({ query: textSchema(maxQueryLength), limit: wholeNumberSchema(1, maxResults) }),
);

/** What a page that is not in the index says of itself. */
const pageTextSchema = makeOnce(() =>
  z.object({
    title: textSchema(maxPageTitleLength),
    description: textSchema(maxPageDescriptionLength),
  }),
);

const draftEntrySchema = makeOnce(() => {
  const { title, description } = pageTextSchema().shape;
  return z.object({
    address: addressSchema(),
    title: z.optional(title),
    description: z.optional(description),
  });
});

const nothingSchema = makeOnce(() => z.object({}));

/**
 * Every message: who may send it, and the schema with which the worker checks it on arrival. Schemas
 * are made on first use. Senders import types only, so that gate and card do not contain the schema
 * library.
 *
 * `page`: content scripts, which run beside hostile pages. They may ask about their own page, mute and
 * undo that, choose the corner, and open the extension's own pages. No message of theirs reveals
 * anything about another page. `extension`: only the extension's own pages.
 */
export const messageTable = {
  checkPage: { sender: 'page', schema: pageSchema },
  readCard: { sender: 'page', schema: pageSchema },
  readLinked: { sender: 'page', schema: readLinkedSchema },
  readSimilar: { sender: 'page', schema: lookUpSchema },
  mute: { sender: 'page', schema: muteSchema },
  undoMute: { sender: 'page', schema: nothingSchema },
  switchTopic: { sender: 'page', schema: switchTopicSchema },
  moveCard: { sender: 'page', schema: moveCardSchema },
  openOptions: { sender: 'page', schema: nothingSchema },
  openPanel: { sender: 'page', schema: pageSchema },
  lookUp: { sender: 'extension', schema: lookUpSchema },
  search: { sender: 'extension', schema: searchSchema },
  findCoverage: { sender: 'extension', schema: pageTextSchema },
  draftEntry: { sender: 'extension', schema: draftEntrySchema },
  readSettings: { sender: 'extension', schema: nothingSchema },
  changeSettings: { sender: 'extension', schema: settingsChangeSchema },
  unmute: { sender: 'extension', schema: unmuteSchema },
  readIndexStatus: { sender: 'extension', schema: nothingSchema },
  readTopics: { sender: 'extension', schema: nothingSchema },
  readHidden: { sender: 'extension', schema: nothingSchema },
  rebuildIndex: { sender: 'extension', schema: nothingSchema },
} as const;

export type MessageName = keyof typeof messageTable;

export type MessageRequest<Name extends MessageName> = z.infer<
  ReturnType<(typeof messageTable)[Name]['schema']>
>;

/** What each message is answered with. */
export interface MessageResponses {
  /** isKnown: whether the page is in the index, whatever the settings say of it. */
  checkPage: { cardAction: CardAction; isKnown: boolean };
  /** Absent if the card has nothing to show or the reader does not want it. */
  readCard: { view?: PageView };
  /**
   * The linked pieces in front of the line or behind it that pass the reader's filter, in the order
   * shown; with those in front, the other addresses of the article's text.
   */
  readLinked: { pieces: RelatedPiece[]; alsoAt: string[] };
  /** In the order shown. */
  readSimilar: FilteredPieces;
  /** isKept: false in a private window, where nothing about a page is stored. */
  mute: { isKept: boolean };
  /** isUndone: false if nothing was muted or switched off in this tab, or too long ago. */
  undoMute: { isUndone: boolean };
  switchTopic: Record<string, never>;
  moveCard: Record<string, never>;
  openOptions: Record<string, never>;
  openPanel: Record<string, never>;
  /** mayBeArticle: whether the text is an address and not a home page. */
  lookUp: { mayBeArticle: boolean; view?: PageView };
  /**
   * Results, the best first. isAddress: the query is an address, and nothing was searched. withheld:
   * how many results the reader's topics filter out.
   */
  search: { isAddress: boolean; results: SearchResult[]; withheld: number };
  /** Coverage, the nearest first; empty if nothing is near. */
  findCoverage: { results: SearchResult[] };
  /** A file for data/articles to start from: Markdown that is front matter only. */
  draftEntry: { entry: string };
  readSettings: Settings;
  changeSettings: Settings;
  unmute: Settings;
  readIndexStatus: IndexStatus;
  /** All topics of the index. */
  readTopics: IndexTopics;
  /** Articles that the reader's topics hide, in the whole index. */
  readHidden: HiddenArticles;
  rebuildIndex: IndexStatus;
}

/**
 * What becomes of the card in a page. `show`: the worker injects it, and it asks what to show.
 * `keep`: a card that the reader opened stays and asks again. `remove`: there is nothing to show, or
 * the reader does not want it.
 */
export type CardAction = 'show' | 'keep' | 'remove';

/** What is shown of a page that a search found. */
export type SearchResult = IndexEntry['article'];

/** Where answers come from at this moment. */
export interface IndexStatus {
  source: 'store' | 'package';
  head: IndexHead;
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
