/** Key of the settings in storage.local. */
export const settingsKey = 'settings';

type Listener = (changes: Record<string, unknown>) => void;

interface StorageEvents {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

/**
 * Calls back whenever the settings were written, in whichever window. Returns a function that stops
 * it.
 *
 * @param area storage.local, of the browser's own API in pages.
 */
export function watchSettings(
  area: { onChanged: StorageEvents },
  onChange: () => void,
): () => void {
  const listener: Listener = (changes) => {
    if (settingsKey in changes) onChange();
  };
  area.onChanged.addListener(listener);
  return () => area.onChanged.removeListener(listener);
}
