import { join } from 'node:path';
import { build, type InlineConfig, preview } from 'vite';
import { projectRoot } from '../command-line/run-program.ts';

export interface Gallery {
  /** Of the overview; `?state=<name>` shows one state alone. */
  readonly url: string;
  close(): Promise<void>;
}

/** Builds the gallery of all views in all states, outside of any package, and serves it here only. */
export async function serveGallery(): Promise<Gallery> {
  const config: InlineConfig = {
    root: join(projectRoot, 'tests/gallery'),
    configFile: false,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { outDir: join(projectRoot, '.artifacts/gallery'), emptyOutDir: true },
    preview: { host: '127.0.0.1', port: 4_180 },
  };
  await build(config);
  const server = await preview(config);
  const [url] = server.resolvedUrls?.local ?? [];
  if (url === undefined) throw new Error('The gallery has no address');
  return { url, close: () => server.close() };
}
