import { expect, test } from 'vitest';
import { indexFiles } from '../../../../../core/index/index-files.ts';
import { partKinds } from '../../../../../core/index/pack.ts';
import { makePackage } from '../../../../support/make-package.ts';

async function readAllPacks(
  pack: Awaited<ReturnType<typeof makePackage>>['pack'],
): Promise<number> {
  let packs = 0;
  for await (const _ of pack.readAllPacks()) packs += 1;
  return packs;
}

test('reads facets and packs as they were built', async () => {
  const { pack, built } = await makePackage(3);
  expect(await pack.readFacets()).toEqual(built.facets);
  expect(await readAllPacks(pack)).toBe(partKinds.length);
});

test.each([
  '{}',
  '[]',
  'null',
  '{"topics": [], "sites": []}',
  '{"topics": [{"name": "Health"}], "sites": [], "hosts": []}',
  '{"topics": [{"name": "Health", "articles": -1}], "sites": [], "hosts": []}',
  '{"topics": [], "sites": [], "hosts": [3]}',
])('refuses facets that are none: %s', async (facets) => {
  const { pack, built } = await makePackage(3);
  built.files.set(indexFiles.facets, facets);
  await expect(pack.readFacets()).rejects.toThrow('the packaged file facets.json is damaged');
});

test.each(['{}', 'null', '[3]', '{"0": "a"}'])(
  'refuses invalid checksums: %s',
  async (checksums) => {
    const { pack, built } = await makePackage(3);
    built.files.set(indexFiles.checksums, checksums);
    await expect(readAllPacks(pack)).rejects.toThrow('the packaged file checksums.json is damaged');
  },
);

test('refuses packs without a checksum', async () => {
  const { pack, built } = await makePackage(3);
  built.files.set(indexFiles.checksums, '[]');
  await expect(readAllPacks(pack)).rejects.toThrow(/packaged file .*\.bin is damaged/);
});
