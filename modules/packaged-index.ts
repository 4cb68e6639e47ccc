import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { type BuiltIndex, buildIndex } from '../core/build/build-index.ts';
import { addCopyHosts } from '../core/build/list-covered-hosts.ts';
import { toMatchPatterns } from '../core/url/match-pattern.ts';
import { readArticles } from '../scripts/articles/read-articles.ts';
import { formatProblem } from '../scripts/articles/source-problem.ts';
import { cleanUpAtEnd, removeNow } from '../scripts/command-line/clean-up-at-end.ts';
import { writeIndex } from '../scripts/index-directory/write-index.ts';

/**
 * Turns the articles into the packaged index, and writes into the manifest the only hosts on which
 * a page can be in it. COUNTERPOINT_DATA names another folder than data/articles.
 */
export default defineWxtModule({
  name: 'packaged-index',
  setup(wxt) {
    let index: BuiltIndex | undefined;
    // One for each build: two at once, of other articles, would package each other's index.
    let removeDirectory = () => {};

    wxt.hook('build:before', async () => {
      const data = process.env.COUNTERPOINT_DATA ?? join(wxt.config.root, 'data/articles');
      const { articles, problems, warnings } = await readArticles([data]);
      for (const warning of warnings) wxt.logger.warn(formatProblem(warning));
      if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
      if (articles.length === 0) throw new Error(`${data}: no article found`);
      index = await buildIndex(articles);
    });

    // The worker knows without reading a file which index it came with: as JSON in a text, so that
    // whoever puts another index into a built package finds it.
    addViteConfig(wxt, () => {
      const head = JSON.stringify(index?.head);
      return { define: { packagedIndexHead: JSON.stringify(head) } };
    });

    wxt.hook('build:publicAssets', async (_, files) => {
      if (index === undefined) return;
      removeDirectory();
      const directory = await mkdtemp(join(tmpdir(), 'counterpoint-index-'));
      // A build that fails or is broken off has no end that WXT tells of.
      const callOff = cleanUpAtEnd(() => removeNow(directory));
      removeDirectory = () => {
        removeNow(directory);
        callOff();
      };
      await writeIndex(directory, index);
      for (const path of index.files.keys()) {
        files.push({ absoluteSrc: join(directory, path), relativeDest: `index/${path}` });
      }
    });

    wxt.hook('build:manifestGenerated', (_, manifest) => {
      const { hosts, sites } = index?.facets ?? { hosts: [], sites: [] };
      const matches = toMatchPatterns(addCopyHosts(hosts, sites));
      manifest.host_permissions = matches;
      manifest.content_scripts = [{ matches, js: ['gate.js'], run_at: 'document_end' }];
    });

    wxt.hook('build:done', () => removeDirectory());
  },
});
