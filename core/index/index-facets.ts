import * as z from 'zod/mini';
import { makeOnce } from '../schema/make-once.ts';

const countSchema = makeOnce(() =>
  z.object({ name: z.string(), articles: z.int().check(z.nonnegative()) }),
);

/** How many articles carry a topic, or are read at a site. */
export type Count = z.infer<ReturnType<typeof countSchema>>;

/** What the options page and the build need to know of the whole index. */
export const indexFacetsSchema = makeOnce(() =>
  z.object({
    topics: z.array(countSchema()),
    sites: z.array(countSchema()),
    /** Hosts on which a page can be in the index: of articles and of linked pieces. */
    hosts: z.array(z.string()),
  }),
);

export type IndexFacets = z.infer<ReturnType<typeof indexFacetsSchema>>;
