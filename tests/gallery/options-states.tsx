import { OptionsView } from '../../components/options/options-view.tsx';
import { defaultSettings } from '../../core/settings/settings.ts';
import type { OptionsViewModel } from '../../core/view/options-view-model.ts';
import { sampleStatus, sampleTopics, sampleTree } from '../components/sample-status.ts';
import { sampleView } from '../components/sample-view.ts';
import { type GalleryState, ignore } from './gallery-state.ts';
import { longWords } from './sample-pieces.ts';

function makeState(name: string, patch: Partial<OptionsViewModel> = {}): GalleryState {
  const props: OptionsViewModel = {
    settings: defaultSettings,
    status: sampleStatus,
    topics: sampleTopics,
    hidden: { count: 1, examples: [sampleView.article], isExact: true },
    access: { hosts: ['gazette.example', 'figures.example'], missing: [] },
    shortcut: 'Alt+Shift+O',
    version: '1.2.3',
    onExport: ignore,
    readFile: async () => ({ settings: {}, unknown: [], problems: [] }),
    onAllowSites: ignore,
    onChange: ignore,
    onChangeShortcut: ignore,
    onRebuild: ignore,
    ...patch,
  };
  return { name: `options, ${name}`, surface: 'options', view: () => <OptionsView {...props} /> };
}

export const optionsStates: GalleryState[] = [
  makeState('as installed'),
  makeState('loading', { status: undefined, topics: undefined }),
  makeState('everything changed', {
    settings: {
      ...defaultSettings,
      topicsOff: ['Oceans', 'A topic that is no longer in the index'],
      minimumQualityPercentile: 40,
      badge: false,
      card: 'off',
      mutedSites: ['gazette.example', 'figures.example'],
      mutedArticles: [{ key: sampleView.key, title: sampleView.article.title, seen: [] }],
      mutedUntilMs: Date.UTC(2100, 0),
      corner: 'topLeft',
      pictures: true,
    },
  }),
  makeState('sites without access', {
    access: { hosts: ['gazette.example', 'figures.example'], missing: ['figures.example'] },
  }),
  makeState('long texts', {
    settings: {
      ...defaultSettings,
      mutedSites: [`${'a-very-long-label.'.repeat(6)}example`],
      mutedArticles: [{ key: sampleView.key, title: longWords }],
    },
    topics: {
      topics: Array.from({ length: 400 }, (_, at) => ({
        name: `${longWords} ${at}`,
        articles: at,
      })),
      tree: [],
    },
  }),
  makeState('topics in a tree', {
    settings: { ...defaultSettings, topicsOff: ['Oceans', 'Politics'] },
    topics: sampleTree,
  }),
  makeState('no topics', { topics: { topics: [], tree: [] } }),
  makeState('few rated articles', {
    status: {
      ...sampleStatus,
      head: { ...sampleStatus.head, articles: 7, qualities: { rated: 5, scale: [] } },
    },
  }),
  makeState('importing', {
    status: { ...sampleStatus, source: 'package', progress: { done: 5, total: 12 } },
  }),
  makeState('index not stored', {
    status: { ...sampleStatus, source: 'package', problem: 'QuotaExceededError: the disk is full' },
  }),
];
