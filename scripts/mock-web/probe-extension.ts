import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const manifest = {
  manifest_version: 3,
  name: 'Probe',
  version: '1.0',
  permissions: ['activeTab', 'scripting', 'storage'],
  host_permissions: ['*://medicalxpress.com/*'],
  // Chromium uses the service worker and ignores `scripts`; Firefox does the reverse.
  background: { service_worker: 'background.js', scripts: ['background.js'] },
  action: { default_popup: 'popup.html' },
  options_ui: { page: 'options.html', open_in_tab: true },
  content_scripts: [{ matches: ['*://medicalxpress.com/*'], js: ['content.js'] }],
  browser_specific_settings: {
    gecko: { id: 'probe@counterpoint.test', data_collection_permissions: { required: ['none'] } },
  },
};

const background = `
const api = globalThis.browser ?? chrome;
api.runtime.onMessage.addListener((message, sender) => {
  api.action.setBadgeText({ tabId: sender.tab.id, text: '1' });
});`;

const contentScript = `
const api = globalThis.browser ?? chrome;
const card = document.createElement('counterpoint-card');
const root = card.attachShadow({ mode: 'closed' });
const sheet = new CSSStyleSheet();
sheet.replaceSync(
  'aside { position: fixed; right: 16px; bottom: 16px; padding: 12px; background: #fff; color: #222 }' +
  'p { color: #ccc }',
);
root.adoptedStyleSheets = [sheet];
const aside = document.createElement('aside');
const button = document.createElement('button');
button.textContent = 'Press';
button.addEventListener('click', (event) => {
  button.textContent = 'trusted: ' + event.isTrusted;
});
const faint = document.createElement('p');
faint.textContent = 'Too faint to read';
aside.append(button, document.createElement('input'), faint);
root.append(aside);
document.documentElement.append(card);
api.runtime.sendMessage('shown');
if (location.hash === '#throw') throw new Error('Probe broke');`;

const popup = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Popup</title></head>
<body><main><h1>Popup</h1><p></p><button>Press</button></main><script type="module" src="popup.js"></script></body></html>`;

const popupScript = `
const api = globalThis.browser ?? chrome;
const button = document.querySelector('button');
button.addEventListener('click', (event) => { button.textContent = String(event.isTrusted); });
const [tab] = await api.tabs.query({ active: true, currentWindow: true });
const [{ result }] = await api.scripting.executeScript({
  target: { tabId: tab.id },
  func: () => document.title,
});
document.querySelector('p').textContent = result;`;

const options = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Options</title></head><body><h1>Options</h1></body></html>`;

/**
 * Writes a small unpacked extension that shows a card in a closed shadow root. It tests the browser
 * harness by itself: a test that fails with it points to the harness, not to the extension.
 */
export async function writeProbeExtension(directory: string): Promise<void> {
  const files = {
    'manifest.json': JSON.stringify(manifest),
    'background.js': background,
    'content.js': contentScript,
    'popup.html': popup,
    'popup.js': popupScript,
    'options.html': options,
  };
  await mkdir(directory, { recursive: true });
  await Promise.all(
    Object.entries(files).map(([name, text]) => writeFile(join(directory, name), text)),
  );
}
