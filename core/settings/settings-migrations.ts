/** The version that is stored beside the fields. A released version's migration is never edited. */
export const settingsVersion = 2;

type Fields = Record<string, unknown>;

/** What makes the fields of a version those of the next, whatever lies in them; none may throw. */
const migrations: Record<number, (fields: Fields) => Fields> = {
  // Pill and card were one choice.
  1: ({ card, ...others }) => {
    if (card === 'pill') return { ...others, pill: true, card: 'closed' };
    if (card === 'badge') return { ...others, pill: false, card: 'off' };
    return { ...others, card };
  },
};

/** Whether a version is this one or one that migrations lead from. */
export function isKnownVersion(version: unknown): version is number {
  return typeof version === 'number' && (version === settingsVersion || version in migrations);
}

/** The fields of an older version as those of this one; those of an unknown version as they are. */
export function migrateSettings(fields: Fields, version: unknown): Fields {
  if (!isKnownVersion(version)) return fields;
  let migrated = fields;
  for (let at = version; at < settingsVersion; at++)
    migrated = migrations[at]?.(migrated) ?? migrated;
  return migrated;
}
