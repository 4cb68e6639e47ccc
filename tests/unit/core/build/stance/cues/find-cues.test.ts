import { expect, test } from 'vitest';
import { findCues } from '../../../../../../core/build/stance/cues/find-cues.ts';

const cuesIn = (claim: string, headline: string) => [
  ...(findCues(claim, headline)?.matches.spans.keys() ?? []),
];

const sugar = 'Sugar makes children hyperactive';

test.each([
  ['No, the sugar does not make children hyperactive', ['refusal', 'negatedClaim']],
  ['Nope: sugar and children', ['refusal']],
  ['The children get no sweets with sugar', ['otherNegation']],
  ['Is it a hoax that sugar upsets children?', ['verdictAsked', 'question']],
  ['It is no myth that sugar upsets children', ['doubleNegation']],
  ['Bakers do not deny that sugar upsets children', ['doubleNegation']],
  ['Bakers deny that sugar upsets children', ['denial']],
  ['Bakers slam claims about sugar and children', ['denial', 'hearsay']],
  ['Bakers slam sugar for their children', []],
  ['The doubts about sugar and children', ['doubt']],
  ['No 10 bans sugar for the children', []],
  ['It is not only sugar that makes children wild', []],
  ['Children who can’t sleep and their sugar', []],
  ['Why children can’t get enough of their sugar', []],
  ['Not sleeping makes children crave the sugar', []],
  ['Judge rejects appeal of sugar bakers for children', []],
])('%s', (headline, cues) => {
  expect(cuesIn(sugar, headline)).toEqual(cues);
});

test('finds the opposite of a word of the claim', () => {
  expect(cuesIn('Coffee raises the risk of stroke', 'Coffee lowers the risk of stroke')).toEqual([
    'opposite',
  ]);
});

test('compares only titles that share two words, or a quarter of the shorter one', () => {
  const claim = 'Sugar makes children hyperactive during afternoon lessons at school';
  expect(
    findCues(claim, 'The sugar tax will not be raised, new government tells shops'),
  ).toBeUndefined();
  expect(
    findCues(claim, 'The sugar tax does not help children, new government says'),
  ).toBeDefined();
  expect(findCues(claim, 'The sugar myth')).toBeDefined();
});
