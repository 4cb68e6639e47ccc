import type { PartKind } from './pack.ts';

/** Paths of the files in an index directory. */
export const indexFiles = {
  head: 'index.json',
  facets: 'facets.json',
  checksums: 'checksums.json',
  pack: (id: number, kind: PartKind = 'bucket') =>
    `${packFolders[kind]}/${id.toString().padStart(4, '0')}.bin`,
} as const;

const packFolders = {
  bucket: 'packs',
  linked: 'linked',
  search: 'search',
  similar: 'similar',
} as const satisfies Record<PartKind, string>;
