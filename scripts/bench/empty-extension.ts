import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Answers at once, whatever it is asked. */
const background = `
const api = globalThis.browser ?? chrome;
api.runtime.onMessage.addListener((message, sender, answer) => { answer({ ok: true }); });`;

const popup = '<!doctype html><title>Empty</title><p>A popup with a line of text';

/** Writes an unpacked extension whose worker only answers: the least that a round trip can take. */
export async function writeEmptyExtension(directory: string, matches: string[]): Promise<void> {
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1.0',
    permissions: ['scripting', 'storage', 'tabs'],
    host_permissions: matches,
    // Each browser takes the one that it knows.
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
