/**
 * Name of the global variable in the extension's isolated world that lists the addresses of the
 * document so far. extension/injected/read-declared-tags.ts repeats it, and reads the list.
 */
const listName = 'counterpointAddresses';

/** One more than readDeclaredTags tells apart: a longer list says nothing new. */
const maxAddresses = 9;

/** Notes an address under which the document is shown. */
export function noteAddress(address: string): void {
  const noted: string[] = Reflect.get(globalThis, listName) ?? [];
  if (noted.length >= maxAddresses || noted.includes(address)) return;
  Reflect.set(globalThis, listName, [...noted, address]);
}
