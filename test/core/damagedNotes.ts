/** Workshop files with a secret in the facilitator's notes, and the damages that hands and programs do to them. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readSyntax } from '../../src/syntax/readSyntax.js';
import { walk } from '../../src/syntax/walk.js';
import { templates } from '../../src/templates/files/index.js';
import { languages } from '../../src/model/communities.js';
import { templateIds } from '../../src/model/templates.js';
import { danish, fixtures, lines, root } from './support.js';

/** A word that stands in notes and in comments and nowhere else. */
export const secret = 'qzxhemmeligt';

/** The file with the secret at the end of each line with letters in its notes. */
function withSecrets(text: string): string {
  const notes = [...walk(readSyntax(text).blocks)].filter(
    (node) => node.kind === 'container' && node.head.id === 'facilitator',
  );
  let result = text;
  for (const { span } of notes.reverse()) {
    const words = text
      .slice(span.start, span.end)
      .replace(/^(?!\s*:|\s*\||\s*[`~]{3})(.*\p{L}.*)$/gmu, `$1 ${secret}`);
    result = result.slice(0, span.start) + words + result.slice(span.end);
  }
  return result;
}

const own = danish(
  lines(
    '# Referat',
    '',
    ':::facilitator',
    '',
    'Kun for mig selv.',
    '',
    '- Bo har sagt op',
    '',
    '> Undgå emnet',
    '',
    ':::',
    '',
    '## Trin 2',
    '',
    '::trin{nr=2 minutter=30}',
    '',
    'Vi talte længe.',
    '',
    '::::fællesskab{type=fagligt}',
    '',
    ':::styrker',
    '- Vi hjælper hinanden',
    ':::',
    '',
    ':::facilitator',
    'Spørg ikke Mette.',
    ':::',
    '',
    '::::',
    '',
    '::::facilitator',
    '',
    ':::indsatser',
    '- [ ] Flyt Bo :indsats{fællesskab=fagligt vurdering=ja}',
    ':::',
    '',
    '- Han ved det ikke',
    '',
    '::::',
    '',
    ':::indsatser',
    '- [ ] Fast sparring :indsats{fællesskab=fagligt vurdering=ja}',
    ':::',
    '',
    'Til sidst et ord.',
  ),
);

/** Workshop files with the secret in their notes. */
export const secretFiles: readonly string[] = [
  own,
  ...languages.flatMap((language) =>
    templateIds.map((id) => templates[id](language).replace(/\{\{minutes\d\}\}/g, '10')),
  ),
  ...readdirSync(`${root}examples`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(`${root}examples/${name}`, 'utf8')),
  readFileSync(`${fixtures}teamNord.md`, 'utf8'),
]
  .map(withSecrets)
  .filter((text) => text.includes(secret));

/** What hands and programs put in, within a line or as lines of their own. */
const strays = [
  ...['x', 'A', ' ', '  ', '    ', '\t', '\u00A0', '\u00AD', '\u200B', '\u2060', '\uFEFF', '\u202E', '\0'],
  ...[':', '::', ':::', '::::', '`', '```', '~~~', '<', '<!--', '-->', '<!-- x -->', '<div>', '</div>'],
  ...['<details>', '<script>', '<pre>', '- ', '> ', '1. ', '# ', '| ', '{', '}', '[', ']', '\\', '*', '**'],
  ...['…', '---', '===', '%%', '//', '$$'],
];
const linesPutIn = [
  ...['```', '~~~', '````md', '<details>', '<div>', '<!--', '-->', '<script>', '<?php', '<![CDATA[', ':::'],
  ...[
    '::::',
    ':::::',
    ':::x',
    '::: tip',
    ':::styrker',
    '::::fællesskab',
    ':::facilitator',
    '---',
    '> x',
    '- x',
  ],
  ...[
    '| a |',
    '    kode',
    '\tkode',
    '# Overskrift',
    '',
    ' ',
    '<details>\n<summary>x</summary>',
    '***',
    '[a]: b',
  ],
];

/** A place in a file. */
export interface Place {
  readonly text: string;
  readonly at: number;
}

/** One damage, done at a place. */
export const damage: fc.Arbitrary<(place: Place) => string> = fc.oneof(
  fc.integer({ min: 1, max: 3 }).map(
    (size) =>
      ({ text, at }: Place) =>
        text.slice(0, at) + text.slice(at + size),
  ),
  fc.constantFrom(...strays).map(
    (put) =>
      ({ text, at }: Place) =>
        text.slice(0, at) + put + text.slice(at),
  ),
  fc.constantFrom(...strays).map(
    (put) =>
      ({ text, at }: Place) =>
        text.slice(0, at) + put + text.slice(at + 1),
  ),
  fc.constant(({ text, at }: Place) => `${text.slice(0, at)}\n${text.slice(at)}`),
  fc.constant(
    ({ text, at }: Place) => text.slice(0, at) + text.slice(at, at + 12).toUpperCase() + text.slice(at + 12),
  ),
  // Letters of another script that look the same.
  fc.constant(
    ({ text, at }: Place) =>
      text.slice(0, at) +
      text.slice(at, at + 12).replace(/[acio]/g, (letter) => 'асіо'['acio'.indexOf(letter)]!) +
      text.slice(at + 12),
  ),
  fc.constant(
    ({ text, at }: Place) => text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2),
  ),
  fc.constantFrom(...linesPutIn).map((line) => (place: Place) => onLine(place, (own) => [line, own])),
  // Another container's head in the place of the notes' own is another file, which nobody can tell from a sound one.
  fc
    .constantFrom(...linesPutIn.filter((line) => !/^:{3,}\s*[^:\s]/.test(line)))
    .map((line) => (place: Place) => onLine(place, () => [line])),
  fc.constant((place: Place) => onLine(place, () => [])),
  fc.constant((place: Place) => onLine(place, (own) => [own, own])),
  fc
    .constantFrom('  ', '    ', '\t', '> ', '- ', '\u00A0')
    .map((indent) => (place: Place) => onLine(place, (own) => [indent + own])),
  fc.constant((place: Place) => onLine(place, (own) => [own.trimEnd() + '\u00A0'])),
);

function onLine({ text, at }: Place, change: (line: string) => readonly string[]): string {
  const all = text.split('\n');
  const index = text.slice(0, at).split('\n').length - 1;
  all.splice(index, 1, ...change(all[index] ?? ''));
  return all.join('\n');
}

/** A damaged file with the secret in its notes, and perhaps in comments: in its title, in its prose and on lines of their own. */
export function damagedFile(): fc.Arbitrary<string> {
  return fc.tuple(place, damage, fc.boolean()).map(([where, change, commented]) => {
    if (!commented) return change(where);
    const comment = `<!-- ${secret} -->`;
    const text = where.text
      .replace(/^(\p{L}[^:\n]*)\n\n/gmu, `$1 ${comment}\n\n${comment}\n\n`)
      .replace(/^title: \p{L}.*$/mu, `$& ${comment}`);
    return change({ text, at: where.at });
  });
}

/** Places at and around fences more often than elsewhere: there a damage matters. */
function placesOf(text: string): number[] {
  return [...text.matchAll(/^.*(?::::|---|<!--).*$/gm)].flatMap(({ 0: line, index }) =>
    Array.from({ length: line.length + 3 }, (_, at) => Math.max(0, index - 1 + at)),
  );
}
const places = new Map(secretFiles.map((text) => [text, placesOf(text)]));
export const place: fc.Arbitrary<Place> = fc
  .tuple(fc.constantFrom(...secretFiles), fc.boolean(), fc.nat())
  .map(([text, atFence, at]) => {
    const fences = places.get(text)!;
    return { text, at: atFence ? fences[at % fences.length]! : at % text.length };
  });
