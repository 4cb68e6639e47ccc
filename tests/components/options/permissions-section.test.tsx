import { describe, expect, it, vi } from 'vitest';
import { PermissionsSection } from '../../../components/options/permissions-section.tsx';
import { click, findButton, renderView } from '../../support/render-view.tsx';

const hosts = ['gazette.example', 'news.example'];

function renderSection(missing: string[], onAllow = vi.fn()) {
  return renderView(<PermissionsSection access={{ hosts, missing }} onAllow={onAllow} />).root;
}

describe('permissions', () => {
  it('are listed with their purpose and with the names of the sites', () => {
    const root = renderSection([]);
    expect([...root.querySelectorAll('dt')].map((term) => term.textContent)).toEqual([
      'Access pages on 2 sites',
      'Show the card on a page',
      'Store data in this browser',
      'Read the current tab when you click the toolbar button or press the shortcut',
      'Add items to the right-click menu of links and selected text',
      'Show a side panel',
    ]);
    expect(root.textContent).toContain('gazette.example');
    expect(root.querySelector('button')).toBeNull();
  });

  it('that were taken away are named, and requested on a click', () => {
    const onAllow = vi.fn();
    const root = renderSection(['news.example'], onAllow);
    expect(root.querySelector('.problem')?.textContent).toContain('no access to 1 of the 2 sites');
    expect(onAllow).not.toHaveBeenCalled();
    click(findButton(root, 'Allow on these sites'));
    expect(onAllow).toHaveBeenCalledExactlyOnceWith(['news.example']);
  });
});
