import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { KeyedArticle } from '../core/build/assign-keys.ts';
import { compareArticles } from '../core/build/similar/compare-articles.ts';
import { rankSimilar } from '../core/build/similar/rank-similar.ts';
import type { CanonicalKey } from '../core/url/canonical-url.ts';
import { InputError, runCommand, UsageError } from './command-line/run-command.ts';
import { type LabelledCorpus, readStories } from './eval/read-stories.ts';
import { type RankedKeys, type SimilarScore, scoreSimilar } from './eval/score-similar.ts';
import { type Ablation, changeArticles, similarAblations } from './eval/similar-ablations.ts';
import { openMiniSearch, openPlainRanking } from './eval/similar-baselines.ts';

interface Row {
  name: string;
  scores: SimilarScore[];
  seconds: number;
}

await runCommand('npm run eval:related -- <corpora folder> [--ablations] [--json]', async () => {
  const { values, positionals } = parseArgs({
    options: { ablations: { type: 'boolean' }, json: { type: 'boolean' } },
    allowPositionals: true,
  });
  const [folder, ...rest] = positionals;
  if (folder === undefined || rest.length > 0)
    throw new UsageError('name exactly one folder of corpora');
  const stories = join(folder, 'stories.json');
  if (!existsSync(stories)) {
    throw new InputError([`${stories}: file: is not there; it is kept outside the repository`]);
  }
  const corpus = await readStories(folder);
  const rows: Row[] = [
    tryBaseline('MiniSearch', corpus, openMiniSearch),
    tryBaseline('BM25+ and time', corpus, openPlainRanking),
    tryRanking({ name: 'similar pieces' }, corpus),
    ...(values.ablations ? similarAblations.map((ablation) => tryRanking(ablation, corpus)) : []),
  ];
  console.log(values.json ? JSON.stringify(rows) : writeTable(rows).join('\n'));
});

function tryBaseline(
  name: string,
  corpus: LabelledCorpus,
  openRanking: (articles: KeyedArticle[]) => (article: KeyedArticle) => RankedKeys,
): Row {
  const start = performance.now();
  const rank = openRanking(corpus.articles);
  const byKey = new Map(corpus.articles.map((one) => [one.key, one]));
  const scores = scoreSimilar(corpus, (key) => rank(byKey.get(key) as KeyedArticle));
  return { name, scores, seconds: (performance.now() - start) / 1_000 };
}

function tryRanking(ablation: Ablation, corpus: LabelledCorpus): Row {
  const articles = changeArticles(corpus.articles, ablation);
  const start = performance.now();
  const compared = compareArticles(articles, { weights: ablation.weights ?? {} });
  const ranked = rankSimilar(compared, { count: 10 });
  const seconds = (performance.now() - start) / 1_000;
  const found = new Map<CanonicalKey, RankedKeys>(
    ranked.map((pieces, at) => [
      (articles[at] as KeyedArticle).key,
      pieces.map(({ key, alsoAt }) => [key, ...alsoAt]),
    ]),
  );
  const scores = scoreSimilar(corpus, (key) => found.get(key) ?? []);
  return { name: ablation.name, scores, seconds };
}

/** Writes two figures in each cell: of the first five places, and of the first ten. */
function writeTable(rows: Row[]): string[] {
  const [first] = rows as [Row, ...Row[]];
  const names = first.scores.map(({ source, part }) => `${source.replace('-stories', '')} ${part}`);
  return [
    writeRow('P@5* / R@10*', [...names, 'seconds']),
    ...rows.map(({ name, scores, seconds }) =>
      writeRow(name, [
        ...scores.map(({ inFive, inTen }) => `${inFive.toFixed(3)} / ${inTen.toFixed(3)}`),
        seconds.toFixed(1),
      ]),
    ),
    `Constants were chosen on the stories of "tune". Articles: ${first.scores
      .map(({ source, part, articles }) => `${articles} ${source} ${part}`)
      .join(', ')}.`,
  ];
}

function writeRow(name: string, cells: string[]): string {
  return name.padEnd(38) + cells.map((cell) => cell.padStart(16)).join('');
}
