import { beforeEach, describe, expect, it, vi } from 'vitest';
import { OptionsView } from '../../../components/options/options-view.tsx';
import type { IndexStatus } from '../../../core/protocol.ts';
import { defaultSettings, type Settings } from '../../../core/settings/settings.ts';
import { readSettingsFile } from '../../../core/settings/settings-file.ts';
import type { OptionsViewModel } from '../../../core/view/options-view-model.ts';
import { click, enter, findButton, findOne, renderView } from '../../support/render-view.tsx';
import { sampleStatus, sampleTopics } from '../sample-status.ts';

const events = {
  onChange: vi.fn(),
  onExport: vi.fn(),
  readFile: vi.fn(async (file: File) => readSettingsFile(await file.text())),
  onAllowSites: vi.fn(),
  onChangeShortcut: vi.fn(),
  onRebuild: vi.fn(),
};
const others: Pick<OptionsViewModel, 'hidden' | 'access' | 'shortcut' | 'version'> = {
  hidden: undefined,
  access: { hosts: ['gazette.example', 'news.example'], missing: [] },
  shortcut: 'Alt+Shift+O',
  version: '1.2.3',
};

beforeEach(() => {
  vi.clearAllMocks();
});

function makeOptions(settings: Partial<Settings> = {}, patch: Partial<IndexStatus> = {}) {
  return (
    <OptionsView
      settings={{ ...defaultSettings, ...settings }}
      status={{ ...sampleStatus, ...patch }}
      topics={sampleTopics}
      {...others}
      {...events}
    />
  );
}

function renderOptions(settings: Partial<Settings> = {}, patch: Partial<IndexStatus> = {}) {
  return renderView(makeOptions(settings, patch)).root;
}

/** Finds the section with a heading. Throws if there is none. */
function findSection(root: HTMLElement, title: string): HTMLElement {
  const sections = [...root.querySelectorAll<HTMLElement>('section')];
  const section = sections.find(
    ({ firstElementChild }) => firstElementChild?.textContent === title,
  );
  if (section === undefined) throw new Error(`no section "${title}"`);
  return section;
}

function readTopics(root: HTMLElement): string[] {
  return [...root.querySelectorAll('.topic-list .choice-label')].map((label) => label.textContent);
}

describe('topics', () => {
  it('are listed by name with their counts, and are unchecked if they are off', () => {
    const root = renderOptions({ topicsOff: ['Oceans'] });
    expect(readTopics(root)).toEqual(['Élections', 'Energy', 'Oceans']);
    const boxes = [...root.querySelectorAll<HTMLInputElement>('.topic-list input')];
    expect(boxes.map((box) => box.checked)).toEqual([true, true, false]);
    expect(boxes[0]?.closest('label')?.textContent).toContain('1 article');
    expect(findOne(root, '.topics-bar [role=status]').textContent).toBe('2 of 3 on');
  });

  it('are turned off and on one by one', () => {
    const root = renderOptions({ topicsOff: ['Oceans'] });
    const [elections, , oceans] = root.querySelectorAll<HTMLInputElement>('.topic-list input');
    click(elections as HTMLInputElement);
    expect(events.onChange).toHaveBeenLastCalledWith({ topicsOff: ['Oceans', 'Élections'] });
    click(oceans as HTMLInputElement);
    expect(events.onChange).toHaveBeenLastCalledWith({ topicsOff: [] });
  });

  it('are found regardless of case and accents', () => {
    const root = renderOptions();
    enter(findOne(root, '#topics-search'), ' ELEC ');
    expect(readTopics(root)).toEqual(['Élections']);
  });

  it('are turned off and on all at once', () => {
    const root = renderOptions({ topicsOff: ['Oceans'] });
    click(findButton(root, 'Turn all off'));
    expect(events.onChange).toHaveBeenLastCalledWith({
      topicsOff: ['Élections', 'Energy', 'Oceans'],
    });
    click(findButton(root, 'Turn all on'));
    expect(events.onChange).toHaveBeenLastCalledWith({ topicsOff: [] });
  });

  it('are turned off and on together only if the search shows them', () => {
    const root = renderOptions({ topicsOff: ['Oceans', 'Energy'] });
    enter(findOne(root, '#topics-search'), 'e');
    enter(findOne(root, '#topics-search'), 'en');
    click(findButton(root, 'Turn these on'));
    expect(events.onChange).toHaveBeenLastCalledWith({ topicsOff: ['Oceans'] });
    enter(findOne(root, '#topics-search'), 'elec');
    click(findButton(root, 'Turn these off'));
    expect(events.onChange).toHaveBeenLastCalledWith({
      topicsOff: ['Oceans', 'Energy', 'Élections'],
    });
  });

  it('stay in the list while they are off, even if the index no longer has them', () => {
    const root = renderOptions({ topicsOff: ['Zeppelins'] });
    expect(readTopics(root)).toContain('Zeppelins');
  });

  it('are replaced by a message if the search finds none', () => {
    const root = renderOptions();
    enter(findOne(root, '#topics-search'), 'zzz');
    expect(findSection(root, 'Topics').textContent).toContain('No matching topics.');
  });
});

describe('the share of lowest-rated pieces to hide', () => {
  const readHint = (root: HTMLElement) => findOne(root, '#minimum-quality-hint').textContent;

  it('is shown while the slider is dragged and is set when it is released', () => {
    const root = renderOptions({ minimumQualityPercentile: 20 });
    const range = findOne<HTMLInputElement>(root, '#minimum-quality');
    expect(range.labels?.[0]?.textContent).toBe('Hide the lowest-rated pieces');
    expect([range.value, range.getAttribute('aria-valuetext')]).toEqual(['20', '20%']);
    enter(range, '55');
    expect(findOne(root, 'output').textContent).toBe('55%');
    expect(events.onChange).toHaveBeenCalledExactlyOnceWith({ minimumQualityPercentile: 55 });
  });

  it('says which quality it stands for in this index, and what happens to unrated pieces', () => {
    const root = renderOptions({ minimumQualityPercentile: 95 });
    expect(readHint(root)).toBe(
      'Pieces with a quality below 150 are hidden, and so are unrated pieces. ' +
        'At most 95% of the 9,876 rated articles in the index are below 150.',
    );
    enter(findOne(root, '#minimum-quality'), '0');
    expect(readHint(root)).toBe('All pieces are shown, rated or not.');
  });

  it('is not offered if the index has no scale', () => {
    const qualities = { rated: 5, scale: [] };
    const without = renderOptions({}, { head: { ...sampleStatus.head, qualities } });
    expect(without.querySelector('#minimum-quality')).toBeNull();
    expect(without.textContent).not.toContain('Linked pieces');
  });

  it('is not pulled back by a setting that is stored late', () => {
    const { root, update } = renderView(makeOptions({ minimumQualityPercentile: 20 }));
    enter(findOne(root, '#minimum-quality'), '25');
    enter(findOne(root, '#minimum-quality'), '30');
    update(makeOptions({ minimumQualityPercentile: 25 }));
    expect(findOne<HTMLInputElement>(root, '#minimum-quality').value).toBe('30');
    expect(findOne(root, 'output').textContent).toBe('30%');
  });

  it('follows a change made elsewhere', () => {
    const { root, update } = renderView(makeOptions({ minimumQualityPercentile: 20 }));
    update(makeOptions({ minimumQualityPercentile: 70 }));
    expect(findOne(root, 'output').textContent).toBe('70%');
  });
});

describe('what the reader sees on an article', () => {
  it.each([
    ['Show a number on the toolbar button', 'badge'],
    ['Show similar coverage on the toolbar button', 'coverageBadge'],
    ['Show a small pill in a corner of the page', 'pill'],
  ] as const)('changes only its own setting: %s', (label, name) => {
    const before = defaultSettings[name];
    const root = renderOptions();
    const input = [...root.querySelectorAll('label')]
      .find(({ textContent }) => textContent?.startsWith(label))
      ?.querySelector('input') as HTMLInputElement;
    expect(input.checked).toBe(before);
    click(input);
    expect(events.onChange).toHaveBeenCalledExactlyOnceWith({ [name]: !before });
  });

  it.each([
    ['card', ['closed', 'open', 'off'], 'open'],
    ['corner', ['bottomRight', 'bottomLeft', 'topRight', 'topLeft'], 'topLeft'],
  ] as const)('offers every choice of %s', (name, values, chosen) => {
    const root = renderOptions({ [name]: chosen });
    const radios = [...root.querySelectorAll<HTMLInputElement>(`input[name=${name}]`)];
    expect(radios.map(({ value }) => value)).toEqual(values);
    expect(radios.find(({ checked }) => checked)?.value).toBe(chosen);
    const last = radios.find(({ value }) => value !== chosen) as HTMLInputElement;
    click(last);
    expect(events.onChange).toHaveBeenCalledExactlyOnceWith({ [name]: last.value });
  });

  it('shows the keyboard shortcut of the card, with a button to change it', () => {
    const root = renderOptions();
    expect(root.textContent).toContain('Keyboard shortcut for the card: Alt+Shift+O');
    click(findButton(root, 'Change shortcut'));
    expect(events.onChangeShortcut).toHaveBeenCalledOnce();
  });
});

describe('muted sites and articles', () => {
  const muted = {
    mutedSites: ['gazette.example', 'news.example'],
    mutedArticles: [{ key: 'gazette.example/tides', title: 'Tides' }],
  };

  it('are replaced by a message if there are none', () => {
    const section = findSection(renderOptions(), 'Muted');
    expect(section.textContent).toContain('No site is muted.');
    expect(section.textContent).toContain('No article is muted.');
  });

  it('are unmuted on request', () => {
    const root = renderOptions(muted);
    click(findButton(root, 'Unmute: gazette.example'));
    expect(events.onChange).toHaveBeenLastCalledWith({ mutedSites: ['news.example'] });
    click(findButton(root, 'Unmute: Tides'));
    expect(events.onChange).toHaveBeenLastCalledWith({ mutedArticles: [] });
  });

  it('move the focus to their heading when one is unmuted', () => {
    const { root, update } = renderView(makeOptions(muted));
    click(findButton(root, 'Unmute: gazette.example'));
    update(makeOptions({ ...muted, mutedSites: ['news.example'] }));
    expect(document.activeElement?.textContent).toBe('Muted sites');
  });
});

it('lets the reader allow pictures, and says which servers are then contacted', () => {
  const section = findSection(renderOptions(), 'Pictures');
  expect(section.textContent).toContain('Nothing else in Counterpoint contacts another server.');
  click(findOne(section, 'input'));
  expect(events.onChange).toHaveBeenCalledExactlyOnceWith({ pictures: true });
});

describe('the index', () => {
  it('is described by size, age, source and version', () => {
    const facts = findOne(renderOptions(), '.facts').querySelectorAll('dd');
    expect([...facts].map((fact) => fact.textContent)).toEqual([
      'Energy every day',
      '12,345',
      expect.stringMatching(/^14 Mar 2024 \([\d,]+ days ago\)$/),
      '48 kB',
      'This browser’s storage',
      '0000000000, format 6, address rules 1',
      '1.2.3',
    ]);
  });

  it('is rebuilt on request', () => {
    click(findButton(renderOptions(), 'Rebuild the index'));
    expect(events.onRebuild).toHaveBeenCalledOnce();
  });

  it('shows the progress of an import, and does not start another', () => {
    const root = renderOptions({}, { source: 'package', progress: { done: 2, total: 8 } });
    expect(findOne(root, 'label[for=importing]').textContent).toBe('Importing: 25%');
    expect(findOne<HTMLProgressElement>(root, 'progress').value).toBe(0.25);
    const button = findButton(root, 'Rebuild the index');
    expect(button.getAttribute('aria-disabled')).toBe('true');
    click(button);
    expect(events.onRebuild).not.toHaveBeenCalled();
  });

  it('says why it cannot be stored', () => {
    const root = renderOptions({}, { source: 'package', problem: 'no room left' });
    expect(findOne(root, '[role=alert]').textContent).toContain('The browser says: no room left');
  });

  it('shows that it is loading, while the rest can already be used', () => {
    const { root } = renderView(
      <OptionsView
        settings={defaultSettings}
        status={undefined}
        topics={undefined}
        {...others}
        {...events}
      />,
    );
    expect(findSection(root, 'Index').textContent).toContain('Loading…');
    expect(root.querySelector('#minimum-quality')).toBeNull();
    expect(findSection(root, 'Topics').textContent).toContain('Loading…');
    expect(root.querySelectorAll('input[name=card]')).toHaveLength(3);
  });
});

it('gives every control a label', () => {
  const root = renderOptions({ mutedSites: ['gazette.example'] });
  for (const input of root.querySelectorAll('input')) {
    const label = input.closest('label') ?? root.querySelector(`label[for="${input.id}"]`);
    expect(label?.textContent).not.toBe('');
    expect(label).toBeTruthy();
  }
});
