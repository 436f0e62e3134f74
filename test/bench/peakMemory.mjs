/** Preloaded with `--import`: says at the end of a run how much memory it held at its peak, in kilobytes. */
import process from 'node:process';
import { isMainThread } from 'node:worker_threads';

if (isMainThread)
  process.on('exit', () => process.stderr.write(`\npeak ${process.resourceUsage().maxRSS}\n`));
