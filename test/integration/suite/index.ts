/**
 * What VS Code calls in its extension host: runs every *.test.cjs beside this file with mocha.
 * SAMKLANG_GREP picks tests by name.
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';
import Reporter from '../../reporter.js';

// Tells the report from VS Code's own log: scripts/hostedTests.ts prints the lines that begin so.
Mocha.reporters.Base.consoleLog = (...parts: unknown[]) => {
  console.log(`│ ${format(...parts)}`);
};

export async function run(): Promise<void> {
  const grep = process.env['SAMKLANG_GREP'];
  const mocha = new Mocha({ reporter: Reporter, timeout: 900_000, ...(grep ? { grep } : {}) });
  const files = await readdir(__dirname);
  for (const file of files.filter((name) => name.endsWith('.test.cjs')).sort()) {
    mocha.addFile(join(__dirname, file));
  }
  await mocha.loadFilesAsync();
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${String(failures)} of the tests in VS Code failed.`);
}
