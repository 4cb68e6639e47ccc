import { describe, expect, it, vi } from 'vitest';
import { PermissionsSection } from '../../../components/options/permissions-section.tsx';
import { click, findButton, renderView } from '../../support/render-view.tsx';

const hosts = ['gazette.example', 'news.example'];

function renderSection(missing: string[], onAllow = vi.fn()) {
  return renderView(<PermissionsSection access={{ hosts, missing }} onAllow={onAllow} />).root;
}

describe('permissions', () => {
  it('are each said with what they are for, and which sites they are', () => {
    const root = renderSection([]);
    expect([...root.querySelectorAll('dt')].map((term) => term.textContent)).toEqual([
      'See the pages of 2 sites',
      'Put the card into a page',
      'Keep data in this browser',
      'Read the current tab when you press the button or the shortcut',
      'Stand in the menu of a link and of selected words',
      'Have a side panel',
    ]);
    expect(root.textContent).toContain('gazette.example');
    expect(root.querySelector('button')).toBeNull();
  });

  it('that were taken away are named, and asked for on a click', () => {
    const onAllow = vi.fn();
    const root = renderSection(['news.example'], onAllow);
    expect(root.querySelector('.problem')?.textContent).toContain('from 1 of the 2 sites');
    expect(onAllow).not.toHaveBeenCalled();
    click(findButton(root, 'Cover these sites too'));
    expect(onAllow).toHaveBeenCalledExactlyOnceWith(['news.example']);
  });
});
