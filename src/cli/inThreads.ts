import { availableParallelism } from 'node:os';
import { doingOf, type ResultOf, type Task, type TaskName } from './fileTasks.js';
import { startWorkers, type Job } from './workers.js';

/** Takes files and gives their results, in this thread or in others. */
export interface Doer<Name extends TaskName> {
  readonly resultOf: (file: string) => Promise<ResultOf<Name>>;
  /** Says that no more comes for now: what waits for company is done here. */
  readonly goAhead: () => void;
  readonly close: () => void;
}

/** So many files at a time are worth starting threads, which takes about as long as reading as many. */
const worthThreads = 24;

/** The bundle that this runs in, which threads run too; null where the sources themselves run. */
export const program = typeof __filename === 'string' ? __filename : null;

/**
 * Who does a task to many files. They are held back until there are enough of them to be worth threads; `goAhead` has
 * the few done here and now.
 */
export function doerOf<Name extends TaskName>(task: Task<Name>): Doer<Name> {
  const threads = Math.min(availableParallelism(), 8);
  let waiting: Job<Name>[] = [];
  let workers: ReturnType<typeof startWorkers<Name>> | null = null;
  let doing: ReturnType<typeof doingOf<Name>> | null = null;

  const doHere = async (jobs: readonly Job<Name>[]): Promise<void> => {
    try {
      const resultOf = await (doing ??= doingOf(task));
      for (const { file, resolve } of jobs) resolve(resultOf(file));
    } catch (error) {
      for (const { reject } of jobs) reject(error);
    }
  };
  const take = (job: Job<Name>): void => {
    if (workers) return workers.take([job]);
    waiting.push(job);
    if (program === null || threads < 2 || waiting.length < worthThreads) return;
    workers = startWorkers(program, threads, task);
    workers.take(waiting);
    waiting = [];
  };
  return {
    resultOf: (file) => new Promise((resolve, reject) => take({ file, resolve, reject })),
    goAhead: () => {
      const jobs = waiting;
      waiting = [];
      if (jobs.length > 0) void doHere(jobs);
    },
    close: () => workers?.close(),
  };
}
