import { readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { projectRoot } from '../../../scripts/command-line/run-program.ts';
import { linesOf, useArticleFolder } from '../../support/article-folder.ts';
import { makeArticle } from '../../support/make-article.ts';
import { runScript } from '../../support/run-script.ts';

const folder = useArticleFolder();
const articleUrl =
  'https://medicalxpress.com/news/2022-05-artificial-intelligence-patients-medical-images.html';

beforeEach(async () => {
  await runScript('index', [join(projectRoot, 'data/articles'), '--out', folder.out]);
});

test('answers addresses from the arguments, one JSON object per line', async () => {
  const unknown = 'https://medicalxpress.com/';
  const { stdout, code } = await folder.lookUp(articleUrl, unknown);
  expect(code).toBe(0);
  const [found, none] = linesOf(stdout).map((line) => JSON.parse(line));
  expect(found).toMatchObject({
    url: articleUrl,
    match: 'address',
    article: { quality: 18, heat: -1, published: false },
  });
  expect(found.related).toMatchObject([
    { relation: 'linked', quality: 67, provider: { name: 'The Next Web' } },
  ]);
  expect(none).toEqual({ url: unknown, match: null, article: null, related: [] });
});

test('prints similar pieces after linked ones, as many as the index has', async () => {
  const report = (site: string, title: string) =>
    makeArticle(0, {
      title,
      webUrl: `https://${site}.example/news/${site}.html`,
      provider: { name: site, domain: `${site}.example` },
      publishedDateTime: '2022-05-21T00:00:00Z',
      related: [],
    });
  const wire = 'Patients’ race read from medical images by artificial intelligence';
  const near = 'Artificial intelligence sees race in medical images, researchers say';
  const reports = [report('wire1', wire), report('wire2', wire), report('near', near)];
  const source = join(folder.out, '../reports.jsonl');
  await writeFile(source, reports.map((one) => JSON.stringify(one)).join('\n'));
  const look = async (...further: string[]) => {
    const given = [join(projectRoot, 'data/articles'), source, '--out', folder.out, ...further];
    expect((await runScript('index', given)).code).toBe(0);
    const { stdout } = await folder.lookUp(articleUrl);
    return JSON.parse(stdout).related;
  };
  const related = await look();
  expect(related).toMatchObject([
    { relation: 'linked' },
    { relation: 'similar', title: expect.any(String), why: { kind: 'story' } },
    { relation: 'similar', title: expect.any(String), why: { kind: 'story' } },
  ]);
  const folded = related.find((piece: { title: string }) => piece.title === wire);
  expect(folded.alsoAt).toEqual(['https://wire2.example/news/wire2.html']);
  expect(await look('--related', '1')).toHaveLength(2);
  expect(await look('--related', '0')).toHaveLength(1);
  const refused = await runScript('index', [source, '--out', folder.out, '--related', 'many']);
  expect(refused).toMatchObject({ code: 2, stdout: '' });
  expect(refused.stderr).toContain('--related: many is not a whole number from 0 to 100');
});

test('answers addresses from standard input', async () => {
  const linked = 'thenextweb.com/news/mits-ai-cant-determine-a-persons-race-from-medical-images';
  const { stdout } = await runScript(
    'lookup',
    ['--index', folder.out],
    `${linked}\n${articleUrl}#top\n`,
  );
  const answers = linesOf(stdout).map((line) => JSON.parse(line));
  expect(answers).toHaveLength(2);
  expect(answers[0].related).toMatchObject([
    { relation: 'backlink', quality: 18, webUrl: articleUrl },
  ]);
});

test('exits with 2 without --index', async () => {
  expect((await runScript('lookup', [articleUrl])).code).toBe(2);
});

describe('says what is wrong with the index and what to do', () => {
  const expectRefusal = async (directory: string, fault: string) => {
    const outcome = await runScript('lookup', ['--index', directory, articleUrl]);
    expect(outcome).toEqual({ code: 1, stdout: '', stderr: expect.any(String) });
    expect(outcome.stderr).toMatch(/^--index: [^\n]*; build [^\n]*npm run -s index\n$/);
    expect(outcome.stderr).toContain(`--index: ${directory}: ${fault}`);
  };
  const changeHead = async (fields: object) => {
    const path = join(folder.out, 'index.json');
    const head = JSON.parse(await readFile(path, 'utf8'));
    await writeFile(path, JSON.stringify({ ...head, ...fields }));
  };

  test('when the folder contains none', () => expectRefusal(folder.root, 'contains no index'));

  test('when it has another format', async () => {
    await changeHead({ format: 999 });
    await expectRefusal(folder.out, 'has another format');
  });

  test('when its keys were made by other URL rules', async () => {
    await changeHead({ canonicaliser: 999 });
    await expectRefusal(folder.out, 'was built with other URL rules');
  });

  test('when its head is damaged', async () => {
    await truncate(join(folder.out, 'index.json'), 20);
    await expectRefusal(folder.out, 'index.json is damaged');
  });

  test('when a pack is damaged', async () => {
    await truncate(join(folder.out, 'packs/0000.bin'), 20);
    await expectRefusal(folder.out, 'packs/0000.bin is damaged');
  });

  test('when a pack is missing', async () => {
    await rm(join(folder.out, 'packs/0000.bin'));
    await expectRefusal(folder.out, 'packs/0000.bin does not exist');
  });
});
