import { parseArgs } from 'node:util';
import { bugReport } from '../data/bugReport.js';
import { exitCodes } from './exit.js';
import { print } from './output.js';
import { printableText } from './printable.js';
import { version } from './version.js';

/** A workshop that holds nothing of anybody. */
const sample = '---\nsamklang: 1\nlanguage: da\n---\n\n::trin{nr=9}\n';

/** `samklang doctor`: what a bug report has to say of where the command runs, and whether it reads as it should. */
export async function doctor(args: string[]): Promise<number> {
  parseArgs({ args });
  const reads = await readsSample();
  const facts = {
    Samklang: version(),
    Node: process.versions.node,
    System: `${process.platform} ${process.arch}`,
    'Danish dates': new Intl.DateTimeFormat('da', { month: 'long' }).resolvedOptions().locale,
    'Reads a workshop': reads ? 'yes' : 'no',
  };
  await print(printableText(bugReport(facts)));
  return reads ? exitCodes.clean : exitCodes.usage;
}

/** Whether the reader and the rules are there and find what is wrong in the sample. */
async function readsSample(): Promise<boolean> {
  try {
    const { analyse } = await import('../lazy/analysis.js');
    return analyse(sample)?.findings.some(({ code }) => code === 'step.unknown') === true;
  } catch {
    return false;
  }
}
