/** What can be run beside other things. */
export interface Job {
  readonly name: string;
  /** Names of others that must have ended before it begins; those that are not among the jobs are not waited for. */
  readonly after?: readonly string[];
}

/**
 * Runs all jobs, at most `lanes` at a time. They begin in their order, but one that has to wait lets the next
 * go before it. Rejects when `run` does, or when jobs wait for each other in a circle.
 */
export async function inLanes<J extends Job>(
  jobs: readonly J[],
  lanes: number,
  run: (job: J) => Promise<void>,
): Promise<void> {
  const waiting = [...jobs];
  const unfinished = new Set(jobs.map(({ name }) => name));
  const running = new Set<Promise<void>>();
  const begin = (job: J): void => {
    const ended = run(job).then(() => {
      unfinished.delete(job.name);
      running.delete(ended);
    });
    running.add(ended);
  };
  const canBegin = ({ after = [] }: J): boolean => after.every((name) => !unfinished.has(name));
  while (unfinished.size > 0) {
    const next = running.size < lanes ? waiting.findIndex(canBegin) : -1;
    if (next !== -1) waiting.splice(next, 1).forEach(begin);
    else if (running.size > 0) await Promise.race(running);
    else throw new Error(`They wait for each other: ${[...unfinished].join(', ')}`);
  }
}

/** Shows what several write at once, each undivided and in the order of `names`. */
export interface Turns {
  write(name: string, text: string): void;
  /** Nothing more comes from this one. */
  end(name: string): void;
}

/** Whose turn it is writes at once; what the others write is kept until theirs. */
export function takeTurns(names: readonly string[], show: (text: string) => void): Turns {
  const kept = new Map<string, string>();
  const open = new Set(names);
  const inTurn = (): string | undefined => names.find((name) => open.has(name) || kept.has(name));
  const showKept = (name: string): void => {
    const text = kept.get(name);
    kept.delete(name);
    if (text !== undefined) show(text);
  };
  return {
    write(name, text) {
      if (inTurn() === name) show(text);
      else kept.set(name, (kept.get(name) ?? '') + text);
    },
    end(name) {
      open.delete(name);
      for (let next = inTurn(); next !== undefined; next = inTurn()) {
        showKept(next);
        if (open.has(next)) return;
      }
    },
  };
}
