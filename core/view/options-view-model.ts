import type { IndexTopics } from '../index/index-facets.ts';
import type { IndexStatus } from '../protocol.ts';
import type { HiddenArticles } from '../search/find-hidden.ts';
import type { Settings } from '../settings/settings.ts';
import type { SettingsFile } from '../settings/settings-file.ts';

/** The sites of the index, and those that the browser keeps the extension from. */
export interface SiteAccess {
  /** The hosts of all sites in the index, and of services that keep copies of their pages. */
  hosts: string[];
  /** Those of the hosts to which the reader or the browser revoked access. */
  missing: string[];
}

/** What the options page shows, and the actions that it offers. */
export interface OptionsViewModel {
  settings: Settings;
  /** Undefined while it is read, as are the following four. */
  status: IndexStatus | undefined;
  topics: IndexTopics | undefined;
  /** The articles that the topic filter hides. */
  hidden: HiddenArticles | undefined;
  access: SiteAccess | undefined;
  /** The card's keyboard shortcut as the browser writes it; empty if there is none. */
  shortcut: string | undefined;
  /** The extension's version. */
  version: string;
  onChange(patch: Partial<Settings>): void;
  onExport(): void;
  /** Reads a settings file without applying it. */
  readFile(file: File): Promise<SettingsFile>;
  onAllowSites(hosts: string[]): void;
  onChangeShortcut(): void;
  onRebuild(): void;
}
