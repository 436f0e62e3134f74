import type { ResultOf, Task, TaskName } from './fileTasks.js';
import { inOrder } from './inOrder.js';
import { doerOf } from './inThreads.js';
import { filesIn } from './walk.js';

/** What became of one of the files. */
export interface Done<Result> {
  readonly file: string;
  readonly result: Result | { readonly problem: string };
}

/** Does a task to every file among the paths, on all cores, and tells what came of each, in their order. */
export async function* eachFile<Name extends TaskName>(
  paths: readonly string[],
  task: Task<Name>,
): AsyncGenerator<Done<ResultOf<Name>>> {
  const doer = doerOf(task);
  try {
    yield* inOrder(
      filesIn(paths),
      (found): Done<ResultOf<Name>> | Promise<Done<ResultOf<Name>>> =>
        'problem' in found
          ? { file: found.file, result: found }
          : doer.resultOf(found.file).then((result) => ({ file: found.file, result })),
      doer.goAhead,
    );
  } finally {
    doer.close();
  }
}
