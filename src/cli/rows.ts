import { parseArgs } from 'node:util';
import { exitCodes, FileError, UsageError } from './exit.js';
import { readText, relativeName } from './files.js';
import { complain, endWithReader, print } from './output.js';
import { printableNdjson } from './printable.js';
import { namesOption, tellStops } from './refuse.js';
import { tellUnread } from './tellUnread.js';
import { filesIn } from './walk.js';

/**
 * `samklang rows FILES|FOLDERS…`: what each workshop file says, a row for each thing, one file after the other; none is
 * kept. Of a file with anything that looks like personal data nothing is written: it is told, and the others go on.
 */
export async function rows(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: namesOption });
  if (positionals.length === 0) throw new UsageError('rows needs at least one file or folder');
  endWithReader(exitCodes.usage);
  const { disclose, exposedInName, isWithheld, rowsOf, stopsOf } = await import('../lazy/core.js');
  let code: number = exitCodes.clean;
  const worse = (other: number) => (code = Math.max(code, other));
  for (const found of filesIn(positionals)) {
    const { file } = found;
    try {
      if ('problem' in found) throw new FileError(`${file}: ${found.problem}`);
      const text = await readText(file);
      const disclosed = disclose(text);
      if (!disclosed) continue;
      const named = exposedInName(relativeName(file), disclosed.language);
      const personal = isWithheld(disclosed) ? [] : [...named, ...disclosed.personal];
      const stops = isWithheld(disclosed) ? stopsOf(disclosed) : personal;
      tellStops(stops.map((stop) => ({ file, ...stop })));
      if (isWithheld(disclosed) || personal.some(({ asks }) => !asks || values['allow-names'] !== true)) {
        complain(`samklang: ${file}: no row was written, because of the places above`);
        worse(exitCodes.usage);
        continue;
      }
      tellUnread(file, disclosed);
      if (disclosed.unread.length > 0) worse(exitCodes.findings);
      await print(printableNdjson(rowsOf(relativeName(file), disclosed)));
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      complain(`samklang: ${error.message}`);
      worse(exitCodes.usage);
    }
  }
  return code;
}
