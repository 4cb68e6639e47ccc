import { browser } from 'wxt/browser';
import { findMissingHosts, hostOfPattern, toMatchPatterns } from '../../core/url/match-pattern.ts';
import type { SiteAccess } from '../../core/view/options-view-model.ts';
import { readCurrentAddress } from './current-tab.ts';

export async function readSiteAccess(): Promise<SiteAccess> {
  const { origins = [] } = await browser.permissions.getAll();
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
  return browser.permissions.request({ origins: toMatchPatterns(hosts) });
}

/** Calls back when hosts were given, and when any were given or taken. Registers at once. */
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

/** Written by the build from the data: a page of no other host can be in the index. */
function coveredPatterns(): string[] {
  return browser.runtime.getManifest().host_permissions ?? [];
}
