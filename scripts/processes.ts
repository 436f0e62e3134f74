/**
 * Child processes that never outlive us. A VS Code server has children of its own, so each runs
 * in a process group and the whole group is ended: on stop(), at exit, and on Ctrl-C.
 */
import { spawn, spawnSync, type ChildProcess, type SpawnOptions } from 'node:child_process';

const windows = process.platform === 'win32';
const running = new Set<ChildProcess>();

function kill({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    if (windows) spawnSync('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore' });
    else process.kill(-pid, 'SIGKILL');
  } catch {
    // The group is gone already.
  }
}

export interface Started {
  readonly child: ChildProcess;
  readonly stop: () => void;
}

export function start(command: string, args: readonly string[], options: SpawnOptions = {}): Started {
  const child = spawn(command, args, { ...options, detached: !windows });
  running.add(child);
  return {
    child,
    stop: () => {
      running.delete(child);
      kill(child);
    },
  };
}

process.on('exit', () => {
  for (const child of running) kill(child);
});

// Without a listener these signals end the process before its 'exit' listeners have run.
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const) {
  process.once(signal, () => process.exit(code));
}

/** Runs to the end; true when it ended well. Its output is shown when asked for, or when it failed. */
export function succeeds(command: string, args: readonly string[], options: SpawnOptions = {}): boolean {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    stdio: 'pipe',
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    ...options,
  });
  if (status === 0) return true;
  console.error([error?.message, stdout, stderr].filter(Boolean).join('\n').trim());
  return false;
}

/** The same for a command that is a batch file on Windows, which only a shell can run; there may be spaces in its arguments. */
export function succeedsInShell([command = '', ...args]: readonly string[]): boolean {
  if (!windows) return succeeds(command, args);
  return succeeds(
    `"${command}"`,
    args.map((arg) => `"${arg}"`),
    { shell: true },
  );
}
