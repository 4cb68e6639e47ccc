import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArticle } from '../../core/article/parse-article.ts';
import { assignKeys, type KeyedArticle } from '../../core/build/assign-keys.ts';
import type { NamedArticle } from '../../core/build/join/claim.ts';
import { type CanonicalKey, canonicalUrl } from '../../core/url/canonical-url.ts';

/** The story of an article, and the row and column of its figure. */
export interface StoryLabel {
  key: CanonicalKey;
  story: string;
  /** The name of its file, without the extension. */
  source: string;
  /** `tune` if constants were chosen on its story, `held` if its story only tests them. */
  part: 'tune' | 'held';
}

export interface LabelledCorpus {
  articles: KeyedArticle[];
  /** By key, without articles of a story that has no other piece. */
  labelled: Map<CanonicalKey, StoryLabel>;
  /** The number of articles of each story. */
  sizes: Map<string, number>;
}

/**
 * Reads the records of every `*.jsonl` file of a folder, and `stories.json`, which maps some of their
 * addresses to a story. Records that an index would refuse are left out. Throws if a file is missing
 * or is not JSON.
 */
export async function readStories(folder: string): Promise<LabelledCorpus> {
  const stories = JSON.parse(await readFile(join(folder, 'stories.json'), 'utf8'));
  const storyOfKey = new Map<CanonicalKey, string>();
  for (const [address, { story }] of Object.entries<{ story: string }>(stories)) {
    const key = canonicalUrl(address);
    if (key !== undefined) storyOfKey.set(key, story);
  }
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort();
  const named = await Promise.all(names.map((name) => readFileRecords(folder, name)));
  const { articles } = assignKeys(named.flat());
  const sizes = new Map<string, number>();
  const found = articles.flatMap(({ name, key, aliases }): StoryLabel[] => {
    const story = [key, ...aliases].map((one) => storyOfKey.get(one)).find((one) => one);
    if (story === undefined) return [];
    sizes.set(story, (sizes.get(story) ?? 0) + 1);
    return [{ key, story, source: name.replace(/\.jsonl:\d+$/, ''), part: partOf(story) }];
  });
  const paired = found.filter(({ story }) => (sizes.get(story) as number) > 1);
  return { articles, labelled: new Map(paired.map((one) => [one.key, one])), sizes };
}

async function readFileRecords(folder: string, name: string): Promise<NamedArticle[]> {
  const lines = (await readFile(join(folder, name), 'utf8')).split('\n');
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return [];
    const { article } = parseArticle(JSON.parse(line));
    return article === undefined ? [] : [{ name: `${name}:${at + 1}`, article }];
  });
}

/** Returns the half that a story belongs to, by a hash of its name (FNV-1a). */
function partOf(story: string): StoryLabel['part'] {
  let hash = 2_166_136_261;
  for (let at = 0; at < story.length; at++) {
    hash = Math.imul(hash ^ story.charCodeAt(at), 16_777_619) >>> 0;
  }
  return hash % 2 === 1 ? 'tune' : 'held';
}
