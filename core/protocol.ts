import type { IndexEntry } from './index/index-entry.ts';
import type { Count } from './index/index-facets.ts';
import type { IndexHead } from './index/index-head.ts';
import type { FilteredPieces, PageView } from './page/page-view.ts';
import {
  flagParser,
  listParser,
  objectParser,
  type Parsed,
  textParser,
  wholeNumberParser,
  wordParser,
} from './parser.ts';
import type { HiddenArticles } from './search/find-hidden.ts';
import { maxQueryLength } from './search/max-query-length.ts';
import { corners, type Settings, settingsFields } from './settings/settings.ts';
import { muteTargets, unmuteTargets } from './settings/settings-changes.ts';

/**
 * A page as a gate or popup names it. The bounds keep a hostile page from sending megabytes; an
 * address that is merely too long to be an article's is answered like any unknown one.
 */
const pageFields = {
  address: textParser(100_000),
  declared: listParser(textParser(2_048), 8),
};
const furtherPageFields = { earlier: listParser(textParser(100_000), 16) };

const parsePage = objectParser(pageFields, furtherPageFields);

/** What a reader can silence with one click on the card, always about the page that the card is on. */
const parseMute = objectParser({ ...pageFields, what: wordParser(muteTargets) }, furtherPageFields);

/** Topics are no longer than a record's; see settingsFields. */
const parseSwitchTopic = objectParser(
  { ...pageFields, topic: textParser(100), isOn: flagParser },
  furtherPageFields,
);

const parseMoveCard = objectParser({ corner: wordParser(corners) });

const parseLookUp = objectParser(pageFields, {
  ...furtherPageFields,
  /** Show the page whatever the reader's settings keep away. */
  anyway: flagParser,
});

/** The settings to change; the others stay as they are. */
const parseSettingsChange = objectParser({}, settingsFields);

const parseUnmute = objectParser({
  key: textParser(),
  site: textParser(),
  what: wordParser(unmuteTargets),
});

/** Far more than anybody looks through, and an answer that is still small. */
const maxResults = 50;

const parseSearch = objectParser({
  query: textParser(maxQueryLength),
  limit: wholeNumberParser(1, maxResults),
});

/** What a page that is not in the index says of itself. */
const pageTextFields = { title: textParser(300), description: textParser(500) };
const parseFindSimilar = objectParser(pageTextFields);
const parseDraftEntry = objectParser({ address: textParser(100_000) }, pageTextFields);

const parseNothing = objectParser({});

/**
 * Every message: who may send it, and how the background checks it on arrival.
 * `page`: content scripts, which run beside hostile pages, may ask about their own page, quiet the
 * extension there and take that back, choose the corner, and open the extension's own pages; nothing
 * that they send makes it say more of any other page. `extension`: only the extension's own pages.
 */
export const messageTable = {
  checkPage: { sender: 'page', parse: parsePage },
  readCard: { sender: 'page', parse: parsePage },
  readSimilar: { sender: 'page', parse: parseLookUp },
  mute: { sender: 'page', parse: parseMute },
  undoMute: { sender: 'page', parse: parseNothing },
  switchTopic: { sender: 'page', parse: parseSwitchTopic },
  moveCard: { sender: 'page', parse: parseMoveCard },
  openOptions: { sender: 'page', parse: parseNothing },
  openPanel: { sender: 'page', parse: parsePage },
  lookUp: { sender: 'extension', parse: parseLookUp },
  search: { sender: 'extension', parse: parseSearch },
  findCoverage: { sender: 'extension', parse: parseFindSimilar },
  draftEntry: { sender: 'extension', parse: parseDraftEntry },
  readSettings: { sender: 'extension', parse: parseNothing },
  changeSettings: { sender: 'extension', parse: parseSettingsChange },
  unmute: { sender: 'extension', parse: parseUnmute },
  readIndexStatus: { sender: 'extension', parse: parseNothing },
  readTopics: { sender: 'extension', parse: parseNothing },
  readHidden: { sender: 'extension', parse: parseNothing },
  rebuildIndex: { sender: 'extension', parse: parseNothing },
} as const;

export type MessageName = keyof typeof messageTable;

export type MessageRequest<Name extends MessageName> = Parsed<(typeof messageTable)[Name]['parse']>;

/** What each message is answered with. */
export interface MessageResponses {
  /** isKnown: whether the page is in the index, whatever the settings say of it. */
  checkPage: { cardAction: CardAction; isKnown: boolean };
  /** Absent where the card has nothing to show or is not wanted. */
  readCard: { view?: PageView };
  /** In the order shown; asked for when they are to be shown. */
  readSimilar: FilteredPieces;
  /** In a private window nothing about a page is kept; the card is to go for this once. */
  mute: { isKept: boolean };
  /** isUndone: false where nothing was muted in this tab, or too long ago. */
  undoMute: { isUndone: boolean };
  switchTopic: Record<string, never>;
  moveCard: Record<string, never>;
  openOptions: Record<string, never>;
  openPanel: Record<string, never>;
  /** mayBeArticle: whether it is an address, and no home page. */
  lookUp: { mayBeArticle: boolean; view?: PageView };
  /**
   * The best first. isAddress: the query is an address, and nothing was searched. withheld: how many
   * the reader's topics keep away.
   */
  search: { isAddress: boolean; results: SearchResult[]; withheld: number };
  /** The nearest first; nothing where nothing is near. */
  findCoverage: { results: SearchResult[] };
  /** A file for data/articles to start from: Markdown that is front matter only. */
  draftEntry: { entry: string };
  readSettings: Settings;
  changeSettings: Settings;
  unmute: Settings;
  readIndexStatus: IndexStatus;
  /** All topics of the index, the most frequent first. */
  readTopics: Count[];
  /** What the reader's topics hide of the whole index. */
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
