import { parseArgs } from 'node:util';
import { eachFile } from './eachFile.js';
import { exitCodes, UsageError } from './exit.js';
import { complain, print } from './output.js';
import { namesOption, tellStops } from './refuse.js';

/**
 * `samklang rows FILES|FOLDERS…`: what each workshop file says, a row for each thing, one file after the other; none is
 * kept. Of a file with anything that looks like personal data nothing is written: it is told, and the others go on.
 */
export async function rows(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: namesOption });
  if (positionals.length === 0) throw new UsageError('rows needs at least one file or folder');
  let code: number = exitCodes.clean;
  const worse = (other: number) => (code = Math.max(code, other));
  const given = { namesAllowed: values['allow-names'] === true };
  for await (const { file, result } of eachFile(positionals, { name: 'rows', given })) {
    if (!result) continue;
    if ('problem' in result) {
      complain(`samklang: ${file}: ${result.problem}`);
      worse(exitCodes.usage);
      continue;
    }
    tellStops(result.stops.map((stop) => ({ file, ...stop })));
    if (result.rows === null) {
      complain(`samklang: ${file}: no row was written, because of the places above`);
      worse(exitCodes.usage);
      continue;
    }
    if (result.told !== null) {
      complain(result.told);
      worse(exitCodes.findings);
    }
    await print(result.rows);
  }
  return code;
}
