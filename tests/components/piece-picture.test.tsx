import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { PieceList } from '../../components/piece-list.tsx';
import { findOne, renderView } from '../support/render-view.tsx';
import { makePiece, sampleView } from './sample-view.ts';

function renderPictures(url: string | undefined, pictures = true): HTMLElement {
  const images = url === undefined ? undefined : [{ url }];
  const view = { ...sampleView, pictures, related: [makePiece({ images })] };
  return renderView(<PieceList view={view} />).root;
}

it('asks for no picture unless the reader wants pictures', () => {
  expect(renderPictures('https://figures.example/a.jpg', false).querySelector('img')).toBeFalsy();
});

it('asks late, and without saying where the reader is', () => {
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
