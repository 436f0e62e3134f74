import { parentPort, Worker, workerData } from 'node:worker_threads';
import { doingOf, type ResultOf, type Task, type TaskName } from './fileTasks.js';

export interface Job<Name extends TaskName> {
  readonly file: string;
  readonly resolve: (result: ResultOf<Name>) => void;
  readonly reject: (error: unknown) => void;
}

/** So many files go to a worker at a time: few enough to share out evenly, enough to make the post cheap. */
const batchSize = 16;

/** Starts threads that run `bundle`, the command itself, and share the files that they are given. */
export function startWorkers<Name extends TaskName>(
  bundle: string,
  count: number,
  task: Task<Name>,
): { take: (jobs: readonly Job<Name>[]) => void; close: () => void } {
  const queue: Job<Name>[] = [];
  const idle = new Set<(batch: Job<Name>[]) => void>();
  let failure: Error | null = null;
  const workers = Array.from({ length: count }, () => {
    const worker = new Worker(bundle, { workerData: task, resourceLimits });
    let batch: Job<Name>[] = [];
    const begin = (jobs: Job<Name>[]): void => {
      idle.delete(begin);
      batch = jobs;
      worker.postMessage(jobs.map(({ file }) => file));
    };
    worker.on('message', (results: ResultOf<Name>[]) => {
      batch.forEach(({ resolve }, index) => resolve(results[index]!));
      idle.add(begin);
      share();
    });
    worker.on('error', (error: Error) => {
      failure = error;
      for (const { reject } of [...batch, ...queue.splice(0)]) reject(error);
    });
    idle.add(begin);
    return worker;
  });
  const share = (): void => {
    for (const begin of idle) {
      if (queue.length === 0) return;
      begin(queue.splice(0, batchSize));
    }
  };
  return {
    take: (jobs) => {
      if (failure) return jobs.forEach(({ reject }) => reject(failure));
      queue.push(...jobs);
      share();
    },
    close: () => {
      for (const worker of workers) void worker.terminate();
    },
  };
}

/** Little room for what lives shortly: it is reused instead of growing with the number of files. */
const resourceLimits = { maxYoungGenerationSizeMb: 8 };

/** What such a thread does: it gives the results of each batch of files. */
export async function serveFiles(): Promise<void> {
  const port = parentPort;
  if (!port) return;
  const resultOf = await doingOf(workerData as Task<TaskName>);
  port.on('message', (files: string[]) => {
    port.postMessage(files.map(resultOf));
  });
}
