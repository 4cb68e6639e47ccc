import { findMissingHosts, hostOfPattern } from '../../core/url/match-pattern.ts';
import { readCurrentAddress } from './current-tab.ts';
import { extensionApi } from './extension-api.ts';

/** Which of the index's sites the browser lets the extension look at. */
export interface SiteAccess {
  /** All of them, and where copies of them lie. */
  hosts: string[];
  /** Those that the reader, or the browser, took away. */
  missing: string[];
}

export async function readSiteAccess(): Promise<SiteAccess> {
  const { origins = [] } = await extensionApi.permissions.getAll();
  const patterns = coveredPatterns();
  return { hosts: patterns.map(hostOfPattern), missing: findMissingHosts(patterns, origins) };
}

/** The covered host that the current tab is on, where the browser keeps the extension away from it. */
export async function readMissingSite(): Promise<string | undefined> {
  const address = await readCurrentAddress();
  const host = address && URL.parse(address)?.hostname;
  if (!host) return undefined;
  const { missing } = await readSiteAccess();
  return missing.find((one) => host === one || host.endsWith(`.${one}`));
}

/**
 * Asks the reader for hosts of the index; to be called at once on a click, because the browser
 * refuses it later. Resolves to whether they were given.
 */
export function requestSites(hosts: readonly string[]): Promise<boolean> {
  return extensionApi.permissions.request({ origins: hosts.map((host) => `*://*.${host}/*`) });
}

/** Calls back when hosts were given, and when any were given or taken. Registers at once. */
export function watchSiteAccess({
  onGranted,
  onChange,
}: {
  onGranted?(): Promise<unknown>;
  onChange?(): void;
}): void {
  extensionApi.permissions.onAdded.addListener(() => {
    void onGranted?.();
    onChange?.();
  });
  extensionApi.permissions.onRemoved.addListener(() => onChange?.());
}

/** Written by the build from the data: a page of no other host can be in the index. */
function coveredPatterns(): string[] {
  return extensionApi.runtime.getManifest().host_permissions ?? [];
}
