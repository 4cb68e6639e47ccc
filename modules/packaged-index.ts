import { join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';
import { buildIndex } from '../core/index/build-index.ts';
import { toMatchPatterns } from '../core/index/covered-hosts.ts';
import { readArticles } from '../scripts/articles/read-articles.ts';
import { formatProblem } from '../scripts/articles/source-problem.ts';
import { writeIndex } from '../scripts/articles/write-index.ts';

/**
 * Turns the articles into the packaged index, and writes into the manifest the only hosts on which
 * a page can be in it. COUNTERPOINT_DATA names another folder than data/articles.
 */
export default defineWxtModule({
  name: 'packaged-index',
  setup(wxt) {
    let hosts: string[] = [];
    let indexPaths: string[] = [];

    wxt.hook('build:before', async () => {
      const data = process.env.COUNTERPOINT_DATA ?? join(wxt.config.root, 'data/articles');
      const { articles, problems, warnings } = await readArticles([data]);
      for (const warning of warnings) wxt.logger.warn(formatProblem(warning));
      if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
      const index = await buildIndex(articles);
      hosts = index.facets.hosts;
      await writeIndex(indexDirectory(wxt.config.wxtDir), index);
      indexPaths = [...index.files.keys()];
    });

    wxt.hook('build:publicAssets', (_, files) => {
      const directory = indexDirectory(wxt.config.wxtDir);
      for (const path of indexPaths) {
        files.push({ absoluteSrc: join(directory, path), relativeDest: `index/${path}` });
      }
    });

    wxt.hook('build:manifestGenerated', (_, manifest) => {
      const matches = toMatchPatterns(hosts);
      manifest.host_permissions = matches;
      manifest.content_scripts = [{ matches, js: ['gate.js'], run_at: 'document_end' }];
    });
  },
});

function indexDirectory(wxtDirectory: string): string {
  return join(wxtDirectory, 'index');
}
