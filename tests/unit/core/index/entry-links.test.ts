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
  .tuple(
    pieces,
    fc.array(fc.tuple(stance, fc.boolean(), fc.boolean()), { minLength: 200, maxLength: 200 }),
  )
  .map(([all, fields]): PieceLink[] => {
    const made = all.map((piece, at): PieceLink => {
      const [judged, isFront, isBacklink] = fields[at] as (typeof fields)[number];
      return { relation: isBacklink ? 'backlink' : 'linked', piece, isFront, ...judged };
    });
    // In front first, and backlinks last of each.
    const rank = ({ isFront, relation }: PieceLink) =>
      (isFront ? 0 : 2) + (relation === 'linked' ? 0 : 1);
    return made.sort((a, b) => rank(a) - rank(b));
  });

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

test('a long list from the newest piece to the oldest takes about a byte a piece', () => {
  const front = [900, 3, 512].map(
    (piece): PieceLink => ({ relation: 'linked', piece, isFront: true }),
  );
  const behind = Array.from(
    { length: 170 },
    (_, at): PieceLink => ({ relation: 'linked', piece: 1_000 - 3 * at - 1, isFront: false }),
  );
  const { linked } = encodeLinks([...front, ...behind]);
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
