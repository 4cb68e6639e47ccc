import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Node loads this module into a child before its script (node --import), which stays unchanged.
const file = process.env.COUNTERPOINT_PEAK_FILE;
if (file !== undefined && isMainThread) {
  process.on('exit', () => {
    // maxRSS is in kilobytes: https://nodejs.org/api/process.html#processresourceusage
    writeFileSync(file, String(process.resourceUsage().maxRSS / 1_024));
  });
}
