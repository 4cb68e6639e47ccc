import { extensionApi } from './extension-api.ts';

/** Where the settings lie in storage.local. */
export const settingsKey = 'settings';

/**
 * Calls back whenever the reader's settings were written, in whichever window. Returns what stops it.
 */
export function watchSettings(onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>) => {
    if (settingsKey in changes) onChange();
  };
  const { onChanged } = extensionApi.storage.local;
  onChanged.addListener(listener);
  return () => onChanged.removeListener(listener);
}
