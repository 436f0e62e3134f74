/** What may be asked of one file after the other, here or in threads: each with what it needs besides the file. */
import { checkFile, type Circumstances, type FileResult } from './checkFile.js';
import { partOfFile, type FilePart, type PartAsked } from './partOfFile.js';
import { rowsOfFile, type FileRows, type RowsAsked } from './rowsOfFile.js';
import { sumUpFile, type FileSum } from './sumUpFile.js';

interface Tasks {
  readonly check: { readonly given: Circumstances; readonly result: FileResult };
  readonly part: { readonly given: PartAsked; readonly result: FilePart };
  readonly rows: { readonly given: RowsAsked; readonly result: FileRows };
  readonly sumUp: { readonly given: null; readonly result: FileSum };
}
export type TaskName = keyof Tasks;
export type ResultOf<Name extends TaskName> = Tasks[Name]['result'];

/** As it is posted to a thread. */
export interface Task<Name extends TaskName> {
  readonly name: Name;
  readonly given: Tasks[Name]['given'];
}

type Doing<Name extends TaskName> = (file: string) => ResultOf<Name>;

/** Loads what each needs. */
const doings: {
  readonly [Name in TaskName]: (given: Tasks[Name]['given']) => Promise<Doing<Name>>;
} = {
  check: withAnalysis(checkFile),
  part: async (given) => {
    const { analyse } = await import('../lazy/analysis.js');
    const { exportPart } = await import('../lazy/sharing.js');
    return (file) => partOfFile({ analyse, exportPart }, file, given);
  },
  rows: withAnalysis(rowsOfFile),
  sumUp: withAnalysis(sumUpFile),
};

type Analysing = typeof import('../lazy/analysis.js');

function withAnalysis<Given, Result>(
  doing: (analysing: Analysing, file: string, given: Given) => Result,
): (given: Given) => Promise<(file: string) => Result> {
  return async (given) => {
    const analysing = await import('../lazy/analysis.js');
    return (file) => doing(analysing, file, given);
  };
}

/** Loads what a task needs; returns what does it to a file. What it returns is plain data. */
export function doingOf<Name extends TaskName>({ name, given }: Task<Name>): Promise<Doing<Name>> {
  return doings[name](given);
}
