import * as z from 'zod/mini';
import { makeOnce } from '../schema/make-once.ts';

const countSchema = makeOnce(() =>
  z.object({ name: z.string(), articles: z.int().check(z.nonnegative()) }),
);

/** See Topic. */
const topicSchema = makeOnce(() =>
  z.object({
    name: z.string(),
    shortName: z.optional(z.string()),
    parent: z.optional(z.string()),
  }),
);

/** Number of articles with a topic, or with one below it in the tree, or at a site. */
export type Count = z.infer<ReturnType<typeof countSchema>>;

/** Facets of the whole index, for the options page. */
export const indexFacetsSchema = makeOnce(() =>
  z.object({
    /** The most frequent first. */
    topics: z.array(countSchema()),
    sites: z.array(countSchema()),
    /** Topics of which a collection tells more than the name, in the collection's order. */
    tree: z.array(topicSchema()),
  }),
);

export type IndexFacets = z.infer<ReturnType<typeof indexFacetsSchema>>;

/** The topics of an index, and how they belong together. */
export type IndexTopics = Pick<IndexFacets, 'topics' | 'tree'>;
