import { parseArgs } from 'node:util';
import type { Overview, Piece } from '../protocol/overview.js';
import { exitCodes, FileError, UsageError } from './exit.js';
import { readText } from './files.js';
import { formatOf } from './format.js';
import { print } from './output.js';
import { tellUnread } from './tellUnread.js';
import { printableJson, printableLines } from './printable.js';
import { namesOption, refuse, tellStops } from './refuse.js';

/** `samklang balance FILE`: the balance of one workshop. */
export async function balance(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { format: { type: 'string' }, ...namesOption },
  });
  const format = formatOf(values.format, ['text', 'json']);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError('balance needs one file');
  const { analyse, balanceRecord, disclose, isWithheld, namesToldIn, overviewOf, stopsOf, wordsOfData } =
    await import('../lazy/core.js');
  const text = await readText(file);
  const analysis = analyse(text);
  const disclosed = disclose(text);
  if (!disclosed) throw new FileError(`${file}: not a workshop file; its front matter has no "samklang:"`);
  if (analysis) tellUnread(file, analysis);
  if (isWithheld(disclosed)) return refuse(stopsOf(disclosed).map((stop) => ({ file, ...stop })));
  const record = balanceRecord(disclosed);
  // On one's own screen names are no matter; numbers and addresses never leave.
  const names = format === 'json' ? namesToldIn(wordsOfData(record))(text, disclosed.personal) : [];
  const places = [...disclosed.personal.filter(({ asks }) => !asks), ...names].map((place) => ({
    file,
    ...place,
  }));
  if (places.some(({ asks }) => !asks || values['allow-names'] !== true)) return refuse(places);
  tellStops(places);
  await print(
    format === 'json'
      ? printableJson(`${JSON.stringify(record, null, 2)}\n`)
      : printableLines(asText(overviewOf(disclosed))),
  );
  return analysis?.findings.some(({ severity }) => severity === 'error')
    ? exitCodes.findings
    : exitCodes.clean;
}

function asText({ title, subtitle, coreTask, pieces, efforts, imbalances, labels }: Overview): string[] {
  return [
    title,
    subtitle,
    `${labels.coreTask}: ${coreTask ?? '…'}`,
    '',
    ...pieces.flatMap(pieceLines),
    `${labels.imbalances}:`,
    ...(imbalances.length > 0
      ? imbalances.map(({ text }) => `  - ${text}`)
      : [`  ${labels.imbalancesEmpty}`]),
    `${labels.efforts}:`,
    ...(efforts.length > 0
      ? efforts.map(
          ({ text, stateText, detail }) => `  - ${text} (${[stateText, detail].filter(Boolean).join(' · ')})`,
        )
      : [`  ${labels.effortsEmpty}`]),
  ];
}

function pieceLines({ name, directionText, now, wanted, unanswered }: Piece): string[] {
  const scales = [now, wanted].map(
    ({ label, summary, agreementText }) =>
      `  ${label}: ${[summary, agreementText].filter(Boolean).join('. ')}`,
  );
  return [
    [name, directionText].filter(Boolean).join(': '),
    ...scales,
    ...(unanswered ? [`  ${unanswered}`] : []),
    '',
  ];
}
