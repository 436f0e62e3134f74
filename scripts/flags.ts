/**
 * Reads a task's arguments; one that it does not know is told in a line instead of a stack.
 */
import { parseArgs, type ParseArgsConfig } from 'node:util';

export function parseFlags<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\nSee --help.`);
    process.exit(1);
  }
}
