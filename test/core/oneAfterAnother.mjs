/**
 * Runs the command for one call after another, each as if it had a process of its own: the next begins when nothing of
 * the last is left to do. A process for each would take ten times as long.
 *
 * Takes the path of cli.cjs; on standard input the calls, as JSON; prints what each came to, as JSON.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setImmediate } from 'node:timers';

const require = createRequire(import.meta.url);
const cli = process.argv[2];
/** @type {string[][]} */
const calls = JSON.parse(readFileSync(0, 'utf8'));
const runs = calls.map(() => ({ code: 0, out: '', err: '' }));
const show = process.stdout.write.bind(process.stdout);
let nth = -1;

process.stdout.setMaxListeners(0);
process.stdout.write = (text) => {
  runs[nth].out += text;
  return true;
};
process.stderr.write = (text) => {
  runs[nth].err += text;
  return true;
};

function begin() {
  process.exitCode = 0;
  process.argv = [process.execPath, cli, ...calls[nth]];
  delete require.cache[require.resolve(cli)];
  // Of something that is done at once, Node would not say that it ended.
  setImmediate(() => require(cli));
}

process.on('beforeExit', () => {
  if (nth >= 0 && nth < calls.length) runs[nth].code = Number(process.exitCode);
  nth += 1;
  if (nth < calls.length) begin();
  else if (nth === calls.length) {
    process.exitCode = 0;
    show(JSON.stringify(runs));
  }
});
