import { once } from 'node:events';
import { runCommand } from './command-line/run-command.ts';
import { serveGallery } from './steps/serve-gallery.ts';

await runCommand('npm run gallery', async () => {
  const gallery = await serveGallery();
  console.log(`Every view in every state: ${gallery.url}\nPress Ctrl+C to stop.`);
  await once(process, 'SIGINT');
  await gallery.close();
});
