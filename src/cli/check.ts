import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { isoDateOf } from '../model/isoDates.js';
import { noCache, openCache, usualCachePath, versionOf, type CheckCache } from './checkCache.js';
import { checkedFile, type BareResult } from './checkedFile.js';
import { githubFormat, jsonFormat, textFormat, type CheckFormat, type Counts } from './checkFormats.js';
import type { SeverityChoices } from '../analysis/check/severities.js';
import { folderSettings } from './folderSettings.js';
import { exitCodes, FileError, UsageError } from './exit.js';
import { reasonOf } from './files.js';
import { formatOf } from './format.js';
import { inOrder } from './inOrder.js';
import { doerOf, program, type Doer } from './inThreads.js';
import { mendFiles } from './mendFiles.js';
import { complain, printerOf, terminal } from './output.js';
import { progressOn, type Progress } from './progress.js';
import { standardInput } from './readBytes.js';
import { sarifFormat } from './sarif.js';
import { filesIn, type FoldersPassed, type Found } from './walk.js';
import { withoutTakenUp, type Examined, type Outcome } from './withoutTakenUp.js';

const options = {
  format: { type: 'string' },
  cache: { type: 'string' },
  'no-cache': { type: 'boolean', default: false },
  fix: { type: 'boolean', default: false },
} as const;

/** `samklang check PATHS…`: what is missing or wrong in each file. */
export async function check(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  const name = formatOf(values.format, ['text', 'json', 'github', 'sarif']);
  if (positionals.length === 0) throw new UsageError('check needs at least one file or folder');
  if (values['no-cache'] && values.cache !== undefined)
    throw new UsageError('--cache and --no-cache do not go together');
  if (values.fix && positionals.includes(standardInput))
    throw new UsageError('--fix writes into files, and what is given on standard input is in none');
  const day = isoDateOf(new Date());
  const cache = values['no-cache'] ? noCache : cacheAt(values.cache, day);
  const checker = doerOf({ name: 'check', given: { today: day, secret: cache.secret } });
  const choicesFor = folderSettings();
  const unwritten = values.fix ? await mendFiles(positionals, day, choicesFor) : 0;
  try {
    const folders = { linked: 0 };
    const examined = inOrder(
      filesIn(positionals, folders),
      (found) => examine(found, cache, checker, choicesFor),
      checker.goAhead,
    );
    const progress = progressOn(terminal, () => countOf(filesIn(positionals)));
    let seen = 0;
    const outcomes = withoutTakenUp(examined, () => progress.done(++seen));
    const counts = await tell(outcomes, await formatNamed(name), progress, folders);
    const unsaved = cache.save();
    if (unsaved !== null && values.cache !== undefined) complain(`samklang: ${unsaved}`);
    if (counts.problems > 0 || unwritten > 0) return exitCodes.usage;
    return counts.error > 0 ? exitCodes.findings : exitCodes.clean;
  } finally {
    checker.close();
  }
}

/** Checks one file, or recalls what its content gave when it was checked before. */
function examine(
  found: Found,
  cache: CheckCache,
  checker: Doer<'check'>,
  choicesFor: (file: string) => SeverityChoices,
): Examined | Promise<Examined> {
  const { file } = found;
  const unread = (problem: string): Examined => ({ outcome: { file, problem }, spoken: null });
  if ('problem' in found) return unread(found.problem);
  const choices = choicesFor(file);
  const told = (result: BareResult): Examined => ({
    outcome: checkedFile(file, result, choices),
    spoken: result.spoken,
  });
  try {
    const known = cache.look(file);
    if (known !== undefined) return told(known);
  } catch (error) {
    return unread(reasonOf(error));
  }
  return checker.resultOf(file).then((fresh) => {
    if ('problem' in fresh) return unread(fresh.problem);
    if (fresh.entry) cache.add(fresh.entry);
    return told(fresh.result);
  });
}

/** Writes down what became of each file as soon as it is its turn, and counts. */
async function tell(
  outcomes: AsyncIterable<Outcome>,
  format: CheckFormat,
  progress: Progress,
  folders: FoldersPassed,
): Promise<Counts> {
  const none = { files: 0, workshops: 0, error: 0, warning: 0, information: 0, problems: 0, inPart: 0 };
  const counts = { ...none, folders };
  const { say, flush } = printerOf(() => progress.clear());
  const complainInTurn = async (line: string): Promise<void> => {
    await flush();
    progress.clear();
    complain(line);
  };
  try {
    await say(format.head);
    for await (const outcome of outcomes) {
      if ('problem' in outcome) {
        counts.problems++;
        const words = format.problem(outcome.file, outcome.problem);
        if (words !== null) await say(words);
        else await complainInTurn(`samklang: ${outcome.file}: ${outcome.problem}`);
      } else {
        counts.files++;
        if (outcome.workshop) counts.workshops++;
        const excess = outcome.findings.find(({ code }) => code === 'file.excess');
        if (excess) {
          counts.inPart++;
          await complainInTurn(
            `samklang: ${outcome.file}: is not read below its front matter: line ${excess.start.line} [file.excess]`,
          );
        }
        for (const { severity } of outcome.findings) counts[severity]++;
        await say(format.file(outcome));
      }
    }
    await say(format.foot(counts));
  } finally {
    await flush();
    progress.clear();
  }
  return counts;
}

async function formatNamed(name: string): Promise<CheckFormat> {
  switch (name) {
    case 'json':
      return jsonFormat();
    case 'github':
      return githubFormat();
    case 'sarif':
      return sarifFormat((await import('../lazy/analysis.js')).findingKinds());
    default:
      return textFormat();
  }
}

function cacheAt(path: string | undefined, day: string): CheckCache {
  if (program === null) return noCache;
  const folder = dirname(program);
  const beside = ['analysis.cjs', 'yaml.cjs']
    .map((name) => join(folder, name))
    .filter((path) => existsSync(path));
  const version = versionOf([program, ...beside], day);
  const named = path !== undefined;
  try {
    return openCache(path ?? usualCachePath(), { version, named });
  } catch (error) {
    // Nobody asked for the usual one.
    if (named || !(error instanceof FileError)) throw error;
    return noCache;
  }
}

function countOf(things: Iterable<unknown>): number {
  const iterator = things[Symbol.iterator]();
  let count = 0;
  while (!iterator.next().done) count++;
  return count;
}
