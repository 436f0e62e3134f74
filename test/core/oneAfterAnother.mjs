/**
 * Runs the command for one call after another, each as if it had a process of its own: the next begins when nothing of
 * the last is left to do. A process for each would take ten times as long, and so would loading the core anew.
 *
 * Gets each call as a message, as commandLine.ts makes it, and sends back what it came to.
 */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const ownEnv = { ...process.env };
/** What the call that runs has come to so far. */
let run = null;

process.stdout.write = (text) => {
  run.out += text;
  return true;
};
process.stderr.write = (text) => {
  run.err += text;
  return true;
};

process.on('message', ({ cli, args, cwd, env }) => {
  // What waits for the next call is nothing that is left to do of this one.
  process.channel.unref();
  run = { code: 0, out: '', err: '' };
  process.exitCode = 0;
  process.argv = [process.execPath, cli, ...args];
  process.chdir(cwd);
  process.env = { ...ownEnv, ...env };
  process.stdout.removeAllListeners('error');
  delete require.cache[cli];
  require(cli);
});

process.on('beforeExit', () => {
  if (!run) return;
  const ended = { ...run, code: Number(process.exitCode) };
  run = null;
  process.exitCode = 0;
  process.channel.ref();
  process.send(ended);
});
