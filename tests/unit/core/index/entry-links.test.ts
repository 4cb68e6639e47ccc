import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeLinks, encodeLinks } from '../../../../core/index/entry-links.ts';
import type { PieceLink } from '../../../../core/index/index-entry.ts';

const stance = fc.option(
  fc.record(
    {
      stance: fc.constantFrom('disputes' as const, 'supports' as const, 'reports' as const),
      cues: fc.array(fc.string(), { minLength: 1, maxLength: 3 }),
    },
    { requiredKeys: ['stance'] },
  ),
  { nil: {} },
);
const pieces = fc.uniqueArray(fc.nat(300_000), { maxLength: 200 });
const links = fc
  .tuple(pieces, pieces, fc.array(stance, { minLength: 200, maxLength: 200 }))
  .map(([linked, backlinks, stances]): PieceLink[] => [
    ...linked.map((piece, at) => ({ relation: 'linked' as const, piece, ...stances[at] })),
    ...backlinks.sort((a, b) => b - a).map((piece) => ({ relation: 'backlink' as const, piece })),
  ]);

test('links come back in their order, with their stances', () => {
  fc.assert(
    fc.property(links, (given) => {
      expect(decodeLinks(JSON.parse(JSON.stringify(encodeLinks(given))))).toEqual(given);
    }),
  );
});

test('an entry without links has no fields', () => {
  expect(encodeLinks([])).toEqual({});
  expect(decodeLinks({})).toEqual([]);
});

test('a long list that ends from the newest piece to the oldest takes about a byte a piece', () => {
  const first = [900, 3, 512].map((piece): PieceLink => ({ relation: 'linked', piece }));
  const rest = Array.from(
    { length: 170 },
    (_, at): PieceLink => ({ relation: 'linked', piece: 1_000 - 3 * at - 1 }),
  );
  const { linked } = encodeLinks([...first, ...rest]);
  expect(linked?.length).toBeLessThan(190);
});

test('damaged links throw nothing but a RangeError', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (linked, backlinks) => {
      try {
        decodeLinks({ linked, backlinks });
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
      }
    }),
  );
});
