import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { type BuiltIndex, buildIndex } from '../core/build/build-index.ts';
import { addCopyHosts } from '../core/build/list-covered-hosts.ts';
import { toMatchPatterns } from '../core/url/match-pattern.ts';
import { describeProblems } from '../scripts/articles/describe-problems.ts';
import { readArticles } from '../scripts/articles/read-articles.ts';
import { cleanUpOnExit, removeNow } from '../scripts/command-line/clean-up-on-exit.ts';
import { writeIndex } from '../scripts/index-directory/write-index.ts';

/**
 * Builds the packaged index from the articles, and writes the hosts that it covers into the manifest.
 * The environment variable COUNTERPOINT_DATA replaces the folder data/articles.
 */
export default defineWxtModule({
  name: 'packaged-index',
  setup(wxt) {
    let index: BuiltIndex | undefined;
    // Each build has its own directory, so that builds that run at once do not mix their indexes.
    let removeDirectory = () => {};

    wxt.hook('build:before', async () => {
      const data = process.env.COUNTERPOINT_DATA ?? join(wxt.config.root, 'data/articles');
      const { articles, topics, collections, problems, warnings } = await readArticles([data]);
      for (const line of describeProblems(warnings)) wxt.logger.warn(line);
      if (problems.length > 0) throw new Error(describeProblems(problems).join('\n'));
      if (articles.length === 0) throw new Error(`${data}: no article found`);
      index = await buildIndex(articles, { topics, collections });
    });

    // The head is compiled into the worker, which then need not read a file to know its index. It is
    // a string of JSON, so that a tool that replaces the index of a built package can find it.
    addViteConfig(wxt, () => {
      const head = JSON.stringify(index?.head);
      return { define: { packagedIndexHead: JSON.stringify(head) } };
    });

    wxt.hook('build:publicAssets', async (_, files) => {
      if (index === undefined) return;
      removeDirectory();
      const directory = await mkdtemp(join(tmpdir(), 'counterpoint-index-'));
      // WXT calls no hook when a build fails or is interrupted.
      const cancelCleanUp = cleanUpOnExit(() => removeNow(directory));
      removeDirectory = () => {
        removeNow(directory);
        cancelCleanUp();
      };
      await writeIndex(directory, index);
      for (const path of index.files.keys()) {
        files.push({ absoluteSrc: join(directory, path), relativeDest: `index/${path}` });
      }
    });

    wxt.hook('build:manifestGenerated', (_, manifest) => {
      const matches = toMatchPatterns(addCopyHosts(index?.hosts ?? [], index?.facets.sites ?? []));
      manifest.host_permissions = matches;
      manifest.content_scripts = [{ matches, js: ['gate.js'], run_at: 'document_end' }];
    });

    wxt.hook('build:done', () => removeDirectory());
  },
});
