/** What scripts and benches take from the tests by hand works outside of mocha. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

describe('the desk', () => {
  it('is there without mocha, for pictures and benches', () => {
    const desk = new URL('../editor/desk.ts', import.meta.url);
    execFileSync(process.execPath, ['--import', 'tsx', fileURLToPath(desk)], { stdio: 'pipe' });
  });
});
