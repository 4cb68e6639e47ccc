import MiniSearch from 'minisearch';
import { measurePeer } from './measure-peer.ts';

const fields = { fields: ['title', 'topics', 'provider', 'excerpt'] };

await measurePeer<MiniSearch>({
  async build(records) {
    const index = new MiniSearch(fields);
    for await (const record of records) index.add(record);
    return JSON.stringify(index);
  },
  load: (text) => MiniSearch.loadJSON(text, fields),
  search: (index, query, limit) =>
    index
      .search(query, {
        combineWith: 'AND',
        prefix: (_, at, terms) => at === terms.length - 1,
        boost: { title: 4, topics: 2.5, provider: 1.5 },
      })
      .slice(0, limit)
      .map(({ id }) => id),
});
