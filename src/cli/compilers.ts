import { setFlagsFromString } from 'node:v8';

/** The versions of Node whose V8 is known to take the flag; another one may complain of it to the user. */
const knowing: readonly (string | undefined)[] = ['22', '24'];

/**
 * Has V8 wait longer before it compiles anything with the compiler that takes longest. A check of some thousand files
 * is over before that is worth the time, and each thread would spend a fifth of its own on it.
 */
export function spareCompiling(): void {
  if (knowing.includes(process.versions.node.split('.')[0]))
    setFlagsFromString('--invocation-count-for-turbofan=200000');
}
