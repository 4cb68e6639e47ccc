import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { judgeStance } from '../../core/build/stance/judge-stance.ts';

export interface StoryTally {
  pairs: number;
  disputes: number;
  reports: number;
}

interface StoryRecord {
  title: string;
  webUrl: string;
}

/**
 * Counts the stances between every two titles of one story, in both directions. Hardly any of them
 * dispute each other, so the disputes found here estimate the false positives in plain news.
 *
 * @param folder has news records (`*.jsonl`) and the story of each address (`stories.json`).
 */
export async function judgeStories(folder: string): Promise<StoryTally> {
  const stories = JSON.parse(await readFile(join(folder, 'stories.json'), 'utf8')) as Record<
    string,
    { story: string }
  >;
  const titles = new Map<string, string[]>();
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort()) {
    for (const line of (await readFile(join(folder, file), 'utf8')).split('\n')) {
      if (line === '') continue;
      const { title, webUrl } = JSON.parse(line) as StoryRecord;
      const story = stories[webUrl]?.story;
      if (story !== undefined) titles.set(story, [...(titles.get(story) ?? []), title]);
    }
  }
  const tally: StoryTally = { pairs: 0, disputes: 0, reports: 0 };
  for (const storyTitles of titles.values()) tallyStory(storyTitles, tally);
  return tally;
}

function tallyStory(titles: readonly string[], tally: StoryTally): void {
  for (const claim of titles) {
    for (const headline of titles) {
      if (claim === headline) continue;
      const { stance } = judgeStance(claim, headline);
      tally.pairs += 1;
      if (stance === 'disputes') tally.disputes += 1;
      if (stance === 'reports') tally.reports += 1;
    }
  }
}
