import { browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import { sha256Hex } from '../../../core/bytes/sha256.ts';
import { indexChecksumsSchema } from '../../../core/index/index-checksums.ts';
import { type IndexFacets, indexFacetsSchema } from '../../../core/index/index-facets.ts';
import { indexFiles } from '../../../core/index/index-files.ts';
import type { IndexHead } from '../../../core/index/index-head.ts';
import { countKind, countPacks, type PartKind, partKinds } from '../../../core/index/pack.ts';
import { openPacks, type PartReader } from '../../../core/index/read-packs.ts';

/** The index that is packaged with the extension: the source of truth, whatever happens to the store. */
export interface IndexPackage {
  head: IndexHead;
  /** Reads a part of each kind; see openPacks. */
  readPart: Record<PartKind, PartReader>;
  /** Throws where they are damaged. */
  readFacets(): Promise<IndexFacets>;
  /**
   * Yields all packs in order, kind by kind. Reading begins at once, before the first is asked for.
   * Throws if a pack does not match its checksum.
   */
  readAllPacks(): AsyncGenerator<Uint8Array<ArrayBuffer>>;
}

/** Packs that are fetched and checked while others are written; they take some megabytes of memory. */
const readAhead = 3;

/** @param head of the packaged index, which the build writes into the worker's script. */
export function openIndexPackage(
  head: IndexHead,
  fetchFile: (path: string) => Promise<Response> = fetchPackaged,
): IndexPackage {
  const readFile = async (path: string) =>
    new Uint8Array(await (await fetchFile(path)).arrayBuffer());
  const openKind = (kind: PartKind) => openPacks(kind, (id) => readFile(indexFiles.pack(id, kind)));
  const readChecked = async (path: string, id: number, checksums: Promise<string[]>) => {
    const bytes = await readFile(path);
    const checksum = await sha256Hex(bytes);
    if (checksum === (await checksums)[id]) return bytes;
    throw new Error(damageOf(path));
  };
  const readJson = async <Schema extends z.ZodMiniType>(
    path: string,
    schema: Schema,
  ): Promise<z.infer<Schema>> => {
    const { data } = schema.safeParse(await (await fetchFile(path)).json());
    if (data === undefined) throw new Error(damageOf(path));
    return data;
  };

  return {
    head,
    readPart: {
      bucket: openKind('bucket'),
      linked: openKind('linked'),
      search: openKind('search'),
      similar: openKind('similar'),
    },
    readFacets: () => readJson(indexFiles.facets, indexFacetsSchema()),
    readAllPacks() {
      const checksums = readJson(indexFiles.checksums, indexChecksumsSchema());
      // The check of the first pack reports an unreadable list of checksums.
      checksums.catch(() => {});
      const paths = partKinds.flatMap((kind) =>
        Array.from({ length: countPacks(countKind(head, kind)) }, (_, id) =>
          indexFiles.pack(id, kind),
        ),
      );
      const ahead: Promise<Uint8Array<ArrayBuffer>>[] = [];
      let next = 0;
      const readOn = () => {
        while (next < paths.length && ahead.length < readAhead) {
          const reading = readChecked(paths[next] as string, next++, checksums);
          // After a damaged pack, nobody awaits the next ones.
          reading.catch(() => {});
          ahead.push(reading);
        }
      };
      readOn();
      return (async function* () {
        for (let reading = ahead.shift(); reading !== undefined; reading = ahead.shift()) {
          const bytes = await reading;
          readOn();
          yield bytes;
        }
      })();
    },
  };
}

const damageOf = (path: string) => `index: the packaged file ${path} is damaged`;

async function fetchPackaged(path: string): Promise<Response> {
  return fetch(browser.runtime.getURL(`index/${path}`));
}
