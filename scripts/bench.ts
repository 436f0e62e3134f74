/**
 * `npm run bench`: runs test/bench/*.bench.ts, each in a process of its own so that none warms
 * up another. `npm run bench -- NAME` runs those whose file name holds NAME; what stands behind NAME is for them.
 */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';

const [name = '', ...given] = process.argv.slice(2);
const files = globSync('test/bench/*.bench.ts')
  .filter((file) => file.includes(name))
  .sort();
if (files.length === 0) console.log(`There is no benchmark "${name}" in test/bench yet.`);
for (const file of files) {
  console.log(`\n── ${file}`);
  const { status } = spawnSync(process.execPath, ['--expose-gc', '--import', 'tsx', file, ...given], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
