import { expect, it, vi } from 'vitest';
import { TopicTags } from '../../../components/page/topic-tags.tsx';
import { click, findButton, renderView } from '../../support/render-view.tsx';

const topics = ['Oceans', 'Energy'];

it('are plain text if the reader cannot switch them', () => {
  const { root } = renderView(<TopicTags topics={topics} off={['Energy']} onSwitch={undefined} />);
  expect([...root.querySelectorAll('li')].map((topic) => topic.textContent)).toEqual(topics);
  expect(root.querySelector('button')).toBeNull();
});

it('are toggle buttons with a state and a tooltip that says what a click does', () => {
  const onSwitch = vi.fn();
  const { root } = renderView(<TopicTags topics={topics} off={['Energy']} onSwitch={onSwitch} />);
  const oceans = findButton(root, 'Show articles on Oceans');
  const energy = findButton(root, 'Show articles on Energy');
  expect([oceans, energy].map((button) => button.getAttribute('aria-pressed'))).toEqual([
    'true',
    'false',
  ]);
  expect(oceans.title).toBe('Turn this topic off');
  expect(energy.title).toBe('Turn this topic back on');
  click(oceans);
  expect(onSwitch).toHaveBeenLastCalledWith('Oceans', false);
  click(energy);
  expect(onSwitch).toHaveBeenLastCalledWith('Energy', true);
});

it('strike through topics that are off, so that colour is not the only sign', () => {
  const { root } = renderView(<TopicTags topics={topics} off={['Energy']} onSwitch={vi.fn()} />);
  expect([...root.querySelectorAll('s')].map((struck) => struck.textContent)).toEqual(['Energy']);
});
