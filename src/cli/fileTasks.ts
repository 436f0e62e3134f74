/** What may be asked of one file after the other, here or in threads: each with what it needs besides the file. */
import { checkFile, type Circumstances, type FileResult } from './checkFile.js';
import { rowsOfFile, type FileRows, type RowsAsked } from './rowsOfFile.js';
import { sumUpFile, type FileSum } from './sumUpFile.js';

interface Tasks {
  readonly check: { readonly given: Circumstances; readonly result: FileResult };
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

type Core = typeof import('../lazy/core.js');
type Doing<Name extends TaskName> = (core: Core, file: string, given: Tasks[Name]['given']) => ResultOf<Name>;

const doings: { readonly [Name in TaskName]: Doing<Name> } = {
  check: checkFile,
  rows: rowsOfFile,
  sumUp: sumUpFile,
};

/** Loads what a task needs; returns what does it to a file. What it returns is plain data. */
export async function doingOf<Name extends TaskName>({
  name,
  given,
}: Task<Name>): Promise<(file: string) => ResultOf<Name>> {
  const core = await import('../lazy/core.js');
  const doing: Doing<Name> = doings[name];
  return (file) => doing(core, file, given);
}
