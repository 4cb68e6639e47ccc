import type { IndexTopics } from '../../core/index/index-facets.ts';
import { indexFormat } from '../../core/index/index-head.ts';
import type { IndexStatus } from '../../core/protocol.ts';
import { sampleScale } from './sample-view.ts';

/** The status of an index that is completely in the store. */
export const sampleStatus: IndexStatus = {
  source: 'store',
  head: {
    format: indexFormat,
    canonicaliser: 1,
    contentHash: '0'.repeat(64),
    collections: [{ name: 'Energy every day', address: 'https://energy.example/' }],
    articles: 12_345,
    qualities: { rated: 9_876, scale: sampleScale },
    newest: '2024-03-14',
    linkedCount: 2,
    searchCount: 3,
    similarCount: 1,
    bucketCount: 8,
    bytes: 48_300,
  },
};

export const sampleTopics: IndexTopics = {
  topics: [
    { name: 'Oceans', articles: 3 },
    { name: 'Élections', articles: 1 },
    { name: 'Energy', articles: 20 },
  ],
  tree: [],
};

/** Topics of a collection with a tree of three levels, and one that is not in the tree. */
export const sampleTree: IndexTopics = {
  topics: [
    { name: 'Science', articles: 40 },
    { name: 'Nature', articles: 25 },
    { name: 'Oceans', articles: 20 },
    { name: 'Artificial intelligence', articles: 12 },
    { name: 'Politics', articles: 9 },
    { name: 'Chess', articles: 1 },
  ],
  tree: [
    { name: 'Politics' },
    { name: 'Science' },
    { name: 'Nature', parent: 'Science' },
    { name: 'Oceans', parent: 'Nature' },
    { name: 'Artificial intelligence', shortName: 'AI', parent: 'Science' },
    { name: 'Without articles', parent: 'Science' },
  ],
};
