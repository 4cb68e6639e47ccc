import type { Settings } from './settings.ts';

/** The change of one setting. */
export type SettingChange =
  | {
      [Name in ListName]: { name: Name; added: number; removed: number };
    }[ListName]
  | {
      [Name in ValueName]: { name: Name; from: Settings[Name]; to: Settings[Name] };
    }[ValueName];

type ListName = 'topicsOff' | 'mutedSites' | 'mutedArticles';
type ValueName = Exclude<keyof Settings, ListName>;

/** Returns what a patch changes, in the order of the settings. */
export function compareSettings(settings: Settings, patch: Partial<Settings>): SettingChange[] {
  return (Object.keys(settings) as (keyof Settings)[]).flatMap((name): SettingChange[] => {
    const to = patch[name];
    const from = settings[name];
    if (to === undefined) return [];
    if (!Array.isArray(from) || !Array.isArray(to)) {
      return from === to ? [] : [{ name, from, to } as SettingChange];
    }
    const [before, after] = [new Set(from.map(toText)), new Set(to.map(toText))];
    const added = countOutside(after, before);
    const removed = countOutside(before, after);
    return added + removed === 0 ? [] : [{ name, added, removed } as SettingChange];
  });
}

const toText = (item: unknown) => JSON.stringify(item);

function countOutside(items: ReadonlySet<string>, known: ReadonlySet<string>): number {
  return [...items].filter((item) => !known.has(item)).length;
}
