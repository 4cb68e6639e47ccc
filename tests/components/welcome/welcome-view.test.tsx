import { expect, it, vi } from 'vitest';
import { WelcomeView } from '../../../components/welcome/welcome-view.tsx';
import { click, findButton, renderView } from '../../support/render-view.tsx';
import { samplePage } from '../sample-view.ts';

it('shows three sentences and, for the example, what the card shows', () => {
  const { root } = renderView(
    <WelcomeView example={samplePage()} pin={undefined} onOpenOptions={vi.fn()} />,
  );
  expect(root.querySelectorAll('.sentences li')).toHaveLength(3);
  expect(root.querySelector('figure .piece')?.textContent).toContain('No, they will not');
  expect(root.textContent).not.toContain('puzzle piece');
});

it('says if the index does not have the example', () => {
  const { root } = renderView(
    <WelcomeView example="unknown" pin="chrome" onOpenOptions={vi.fn()} />,
  );
  expect(root.querySelector('figure')).toBeNull();
  expect(root.textContent).toContain('The example is not in this index.');
});

it.each([
  ['chrome', 'the pin next to'],
  ['edge', 'the eye next to'],
  ['firefox', 'the gear next to'],
] as const)('says how to pin the button in %s', (pin, words) => {
  const { root } = renderView(
    <WelcomeView example={undefined} pin={pin} onOpenOptions={vi.fn()} />,
  );
  expect(root.querySelector('.pin')?.textContent).toContain(words);
});

it('opens the settings', () => {
  const onOpenOptions = vi.fn();
  const view = <WelcomeView example={undefined} pin={undefined} onOpenOptions={onOpenOptions} />;
  click(findButton(renderView(view).root, 'Settings'));
  expect(onOpenOptions).toHaveBeenCalledOnce();
});
