/** The version that is stored with the fields. A released migration is never edited. */
export const settingsVersion = 4;

type Fields = Record<string, unknown>;

/** By version, the function that turns its fields, of any value, into those of the next. None throws. */
const migrations: Record<number, (fields: Fields) => Fields> = {
  // Pill and card were one setting.
  1: ({ card, ...others }) => {
    if (card === 'pill') return { ...others, pill: true, card: 'closed' };
    if (card === 'badge') return { ...others, pill: false, card: 'off' };
    return { ...others, card };
  },
  // One word for muting, and one for coverage of pages that are not in the index.
  2: ({ quietUntilMs, similarBadge, ...others }) => ({
    ...others,
    ...(quietUntilMs !== undefined && { mutedUntilMs: quietUntilMs }),
    ...(similarBadge !== undefined && { coverageBadge: similarBadge }),
  }),
  // It was a quality on a scale that no collection has. How many pieces it hid is not known.
  3: ({ minimumQuality, ...others }) => ({
    ...others,
    ...(minimumQuality !== undefined && { minimumQualityPercentile: 0 }),
  }),
};

/** Returns whether a version is the current one or one that can be migrated. */
export function isKnownVersion(version: unknown): version is number {
  return typeof version === 'number' && (version === settingsVersion || version in migrations);
}

/** Turns fields of an older version into current ones. Fields of an unknown version stay as they are. */
export function migrateSettings(fields: Fields, version: unknown): Fields {
  if (!isKnownVersion(version)) return fields;
  let migrated = fields;
  for (let at = version; at < settingsVersion; at++)
    migrated = migrations[at]?.(migrated) ?? migrated;
  return migrated;
}
