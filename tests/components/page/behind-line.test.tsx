import { expect, it, vi } from 'vitest';
import { BehindLine } from '../../../components/page/behind-line.tsx';
import { click, findButton, renderView } from '../../support/render-view.tsx';
import { samplePage } from '../sample-view.ts';

it.each([
  [141, 'Energy', '141 more on Energy'],
  [1, 'Energy', '1 more on Energy'],
  [1_410, undefined, '1,410 more linked pieces'],
  [1, undefined, '1 more linked piece'],
])('names the number of pieces and their topic: %i, %s', (behind, behindTopic, words) => {
  const { view } = samplePage({ counts: { behind }, behindTopic });
  const { root } = renderView(<BehindLine view={view} onShow={undefined} />);
  expect(root.textContent).toBe(words);
});

it('is a button that shows the pieces, or plain text where there is no room for them', () => {
  const { view } = samplePage({ counts: { behind: 141 }, behindTopic: 'Energy' });
  const onShow = vi.fn();
  const { root, update } = renderView(<BehindLine view={view} onShow={onShow} />);
  click(findButton(root, '141 more on Energy'));
  expect(onShow).toHaveBeenCalledOnce();
  update(<BehindLine view={view} onShow={undefined} />);
  expect(root.querySelector('button')).toBeNull();
});
