import type * as z from 'zod/mini';
import { sha256Hex } from '../../../core/bytes/sha256.ts';
import { indexChecksumsSchema } from '../../../core/index/index-checksums.ts';
import { type IndexFacets, indexFacetsSchema } from '../../../core/index/index-facets.ts';
import { indexFiles } from '../../../core/index/index-files.ts';
import type { IndexHead } from '../../../core/index/index-head.ts';
import { countKind, countPacks, type PartKind, partKinds } from '../../../core/index/pack.ts';
import { openPacks, type PartReader } from '../../../core/index/read-packs.ts';
import { extensionApi } from '../../browser/extension-api.ts';

/** The index that came with the extension: the source of truth, whatever happens to the store. */
export interface IndexPackage {
  head: IndexHead;
  /** Reads a part, as openPacks does. */
  readPart: Record<PartKind, PartReader>;
  /** Throws where they are damaged. */
  readFacets(): Promise<IndexFacets>;
  /**
   * All packs, kind after kind, in their order, each checked against its check sum. Begins to read at
   * once, before it is asked for the first. Throws at a damaged one.
   */
  readAllPacks(): AsyncGenerator<Uint8Array<ArrayBuffer>>;
}

/** How many packs are fetched and checked while others are written: some megabytes of memory. */
const readAhead = 3;

/** @param head of the packaged index, which the build writes into the script itself. */
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
      search: openKind('search'),
      similar: openKind('similar'),
    },
    readFacets: () => readJson(indexFiles.facets, indexFacetsSchema()),
    readAllPacks() {
      const checksums = readJson(indexFiles.checksums, indexChecksumsSchema());
      // Whoever checks the first pack tells what is wrong with it.
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
          // Where one before it is damaged, nobody will ask for this one.
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
  return fetch(extensionApi.runtime.getURL(`index/${path}`));
}
