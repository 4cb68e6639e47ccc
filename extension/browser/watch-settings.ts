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
 * @param area storage.local of the native API in content scripts, of the polyfill in screens.
 */
export function watchSettings(
  area: { onChanged: StorageEvents },
  onChange: () => void,
): () => void {
  const listener: Listener = (changes) => {
    if (settingsKey in changes) onChange();
  };
  // Read once: in a page that outlives the extension, Chromium throws at every later access.
  const { onChanged } = area;
  onChanged.addListener(listener);
  return () => onChanged.removeListener(listener);
}
