import { Index } from 'flexsearch';
import { measurePeer } from './measure-peer.ts';

/** `forward` lets FlexSearch find words by their beginnings. */
const openIndex = () => new Index({ tokenize: 'forward' });

await measurePeer<Index>({
  async build(records) {
    const index = openIndex();
    for await (const { id, title, topics, provider, excerpt } of records) {
      index.add(id, [title, topics, provider, excerpt].join(' '));
    }
    const parts: [key: string, data: string][] = [];
    await index.export((key: string, data: string) => {
      parts.push([key, data]);
    });
    return JSON.stringify(parts);
  },
  load(text) {
    const index = openIndex();
    const parts: [key: string, data: string][] = JSON.parse(text);
    for (const [key, data] of parts) index.import(key, data);
    return index;
  },
  search: (index, query, limit) => index.search(query, { limit }) as number[],
});
