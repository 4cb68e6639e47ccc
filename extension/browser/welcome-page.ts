import { isFirstPageDue, parseSeenVersion, privacyVersion } from '../../core/welcome.ts';
import { extensionApi } from './extension-api.ts';

/** Apart from the settings: no reset and no import of these brings the page back. */
const seenKey = 'privacyVersion';

/** Opens the first page where the reader has not seen it, or not as things are now. */
export async function openFirstPage(reason: string): Promise<void> {
  const stored = await extensionApi.storage.local.get(seenKey);
  const seen = parseSeenVersion(stored[seenKey]);
  if (isFirstPageDue(reason, seen)) await extensionApi.tabs.create({ url: '/welcome.html' });
  else if (seen === undefined) await noteFirstPageSeen();
}

/** Called by the page once it stands before the reader. */
export async function noteFirstPageSeen(): Promise<void> {
  await extensionApi.storage.local.set({ [seenKey]: privacyVersion });
}
