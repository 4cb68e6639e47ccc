import type { Count } from '../index/index-facets.ts';
import type { IndexStatus } from '../protocol.ts';
import type { HiddenArticles } from '../search/find-hidden.ts';
import type { Settings } from '../settings/settings.ts';
import type { SettingsFile } from '../settings/settings-file.ts';

/** Which of the index's sites the browser lets the extension look at. */
export interface SiteAccess {
  /** All of them, and where copies of them lie. */
  hosts: string[];
  /** Those that the reader, or the browser, took away. */
  missing: string[];
}

/** Everything that the options page shows, and what the reader can do with it. */
export interface OptionsViewModel {
  settings: Settings;
  /** Absent while it is being read, as are those below it. */
  status: IndexStatus | undefined;
  topics: Count[] | undefined;
  hidden: HiddenArticles | undefined;
  access: SiteAccess | undefined;
  /** The keys that open the card, empty where there are none. */
  shortcut: string | undefined;
  /** Of the extension. */
  version: string;
  onChange(patch: Partial<Settings>): void;
  onExport(): void;
  readFile(file: File): Promise<SettingsFile>;
  onAllowSites(hosts: string[]): void;
  onChangeShortcut(): void;
  onRebuild(): void;
}
