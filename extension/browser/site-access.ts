import { browser } from 'wxt/browser';
import { findMissingHosts, hostOfPattern, toMatchPatterns } from '../../core/url/match-pattern.ts';
import type { SiteAccess } from '../../core/view/options-view-model.ts';
import { readCurrentAddress } from './current-tab.ts';

export async function readSiteAccess(): Promise<SiteAccess> {
  const { origins = [] } = await browser.permissions.getAll();
  const patterns = coveredPatterns();
  return { hosts: patterns.map(hostOfPattern), missing: findMissingHosts(patterns, origins) };
}

/** Returns the covered host of the current tab if the extension has no access to it. */
export async function readMissingSite(): Promise<string | undefined> {
  const address = await readCurrentAddress();
  const host = address && URL.parse(address)?.hostname;
  if (!host) return undefined;
  const { missing } = await readSiteAccess();
  return missing.find((one) => host === one || host.endsWith(`.${one}`));
}

/**
 * Asks the reader for access to hosts of the index. Must be called in a click's event handler, before
 * anything is awaited: browsers refuse later. Resolves to whether access was granted.
 */
export function requestSites(hosts: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: toMatchPatterns(hosts) });
}

/** Calls back when access was granted, and when any was granted or revoked. Registers at once. */
export function watchSiteAccess({
  onGranted,
  onChange,
}: {
  onGranted?(): Promise<unknown>;
  onChange?(): void;
}): void {
  browser.permissions.onAdded.addListener(() => {
    void onGranted?.();
    onChange?.();
  });
  browser.permissions.onRemoved.addListener(() => onChange?.());
}

/** The build writes them from the data: pages of other hosts are not in the index. */
function coveredPatterns(): string[] {
  return browser.runtime.getManifest().host_permissions ?? [];
}
