import { parentPort, Worker, workerData } from 'node:worker_threads';
import { checkFile, type Circumstances, type FileResult } from './checkFile.js';

export interface Job {
  readonly file: string;
  readonly resolve: (result: FileResult) => void;
  readonly reject: (error: unknown) => void;
}

/** So many files go to a worker at a time: few enough to share out evenly, enough to make the post cheap. */
const batchSize = 8;

/** Starts threads that run `bundle`, the command itself, and share the files that they are given. */
export function startWorkers(
  bundle: string,
  count: number,
  circumstances: Circumstances,
): { take: (jobs: readonly Job[]) => void; close: () => void } {
  const queue: Job[] = [];
  const idle = new Set<(batch: Job[]) => void>();
  let failure: Error | null = null;
  const workers = Array.from({ length: count }, () => {
    const worker = new Worker(bundle, { workerData: circumstances, resourceLimits });
    let batch: Job[] = [];
    const begin = (jobs: Job[]): void => {
      idle.delete(begin);
      batch = jobs;
      worker.postMessage(jobs.map(({ file }) => file));
    };
    worker.on('message', (results: FileResult[]) => {
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
export async function serveChecks(): Promise<void> {
  const port = parentPort;
  if (!port) return;
  const circumstances = workerData as Circumstances;
  const core = await import('../lazy/core.js');
  port.on('message', (files: string[]) => {
    port.postMessage(files.map((file) => checkFile(core, file, circumstances)));
  });
}
