import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { PieceSection } from '../../../components/piece/piece-section.tsx';
import { findOne, renderView } from '../../support/render-view.tsx';
import { makePiece, sampleView } from '../sample-view.ts';

function renderPictures(url: string | undefined, pictures = true): HTMLElement {
  const images = url === undefined ? undefined : [{ url }];
  const section = (
    <PieceSection
      heading="Counterpoints"
      pieces={[makePiece({ images })]}
      view={{ ...sampleView, pictures }}
    />
  );
  return renderView(section).root;
}

it('loads no picture unless the reader allows pictures, and shows the first letter', () => {
  const root = renderPictures('https://figures.example/a.jpg', false);
  expect(root.querySelector('img')).toBeFalsy();
  expect(findOne(root, '.picture').textContent).toBe('P');
});

it('loads a picture lazily and without a referrer', () => {
  const picture = findOne<HTMLImageElement>(renderPictures('https://figures.example/a.jpg'), 'img');
  expect(picture.getAttribute('src')).toBe('https://figures.example/a.jpg');
  expect(picture.getAttribute('loading')).toBe('lazy');
  expect(picture.getAttribute('referrerpolicy')).toBe('no-referrer');
});

it.each([undefined, 'javascript:alert(1)', 'data:image/png;base64,AA'])(
  'shows the first letter of the provider in place of %s',
  (url) => {
    const root = renderPictures(url);
    expect(root.querySelector('img')).toBeFalsy();
    expect(findOne(root, '.picture').textContent).toBe('P');
  },
);

it('shows the first letter in place of a broken picture', () => {
  const root = renderPictures('https://figures.example/gone.jpg');
  act(() => {
    findOne(root, 'img').dispatchEvent(new Event('error'));
  });
  expect(root.querySelector('img')).toBeFalsy();
  expect(findOne(root, '.picture').textContent).toBe('P');
});
