import { availableParallelism } from 'node:os';
import { checkFile, type Circumstances, type FileResult } from './checkFile.js';
import { startWorkers, type Job } from './checkWorkers.js';

/** Takes files and gives their results, in this thread or in others. */
export interface Analyser {
  readonly analyse: (file: string) => Promise<FileResult>;
  /** Says that no more comes for now: what waits for company is done here. */
  readonly goAhead: () => void;
  readonly close: () => void;
}

/** So many files at a time are worth starting threads, which takes about as long as checking as many. */
const worthThreads = 24;

/**
 * Files are held back until there are enough of them to be worth threads; `goAhead` has the few done here and now.
 *
 * @param bundle the file that a worker runs; null where there is none, and all is done in this thread
 */
export function analyserFor(bundle: string | null, circumstances: Circumstances): Analyser {
  const threads = Math.min(availableParallelism(), 8);
  let waiting: Job[] = [];
  let workers: ReturnType<typeof startWorkers> | null = null;

  const doHere = async (jobs: readonly Job[]): Promise<void> => {
    try {
      const core = await import('../lazy/core.js');
      for (const { file, resolve } of jobs) resolve(checkFile(core, file, circumstances));
    } catch (error) {
      for (const { reject } of jobs) reject(error);
    }
  };
  const take = (job: Job): void => {
    if (workers) return workers.take([job]);
    waiting.push(job);
    if (bundle === null || threads < 2 || waiting.length < worthThreads) return;
    workers = startWorkers(bundle, threads, circumstances);
    workers.take(waiting);
    waiting = [];
  };
  return {
    analyse: (file) => new Promise((resolve, reject) => take({ file, resolve, reject })),
    goAhead: () => {
      const jobs = waiting;
      waiting = [];
      if (jobs.length > 0) void doHere(jobs);
    },
    close: () => workers?.close(),
  };
}
