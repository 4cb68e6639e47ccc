/** Where the parts of an index lie in its directory. */
export const indexFiles = {
  head: 'index.json',
  facets: 'facets.json',
  checksums: 'checksums.json',
  pack: (id: number) => `packs/${id.toString().padStart(4, '0')}.bin`,
} as const;
