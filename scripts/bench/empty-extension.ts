import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Answers every message at once. */
const background = `
const api = globalThis.browser ?? chrome;
api.runtime.onMessage.addListener((message, sender, answer) => { answer({ ok: true }); });`;

const popup = '<!doctype html><title>Empty</title><p>A popup with a line of text';

/**
 * Writes an unpacked extension whose worker only answers messages, which is the lower limit of a
 * round trip.
 */
export async function writeEmptyExtension(directory: string, matches: string[]): Promise<void> {
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1.0',
    permissions: ['scripting', 'storage', 'tabs'],
    host_permissions: matches,
    // Chromium reads service_worker, Firefox reads scripts.
    background: { service_worker: 'background.js', scripts: ['background.js'] },
    action: { default_popup: 'popup.html' },
    browser_specific_settings: {
      gecko: { id: 'empty@counterpoint.test', data_collection_permissions: { required: ['none'] } },
    },
  };
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(directory, 'background.js'), background);
  await writeFile(join(directory, 'popup.html'), popup);
}
