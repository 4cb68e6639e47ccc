/** Light or dark by the reader's choice, or as the system is. */
export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Returns the theme of settings as they are stored, which may be anything. */
export function readTheme(stored: unknown): Theme {
  const { theme } = Object(stored);
  return themes.find((each) => each === theme) ?? 'system';
}
