/** In the place of node:child_process: a web extension host starts no programs. Tests that need one skip themselves. */
export function execFileSync(): never {
  throw new Error('No programs can be started in a web extension host.');
}
