/**
 * `node scripts/run.mjs TASK [ARGUMENTS]`: makes the clone ready (setup.mjs), then runs
 * scripts/TASK.ts on Node 24. All of `npm start`, `npm test`, `npm run build` … come through here,
 * so each of them works straight after `git clone`.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { node24, setup } from './setup.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [task, ...given] = process.argv.slice(2);
const script = fileURLToPath(new URL(`${task}.ts`, import.meta.url));

try {
  if (!task || !existsSync(script)) throw new Error(`There is no task "${task}"; \`npm run\` lists them.`);
  setup();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

const child = spawn(node24, ['--import', 'tsx', script, ...given], { cwd: root, stdio: 'inherit' });
// Ctrl-C reaches the task by itself; this process only waits for what it says at the end.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1);
});
