/** Whoever shares something is asked about the names in it: about all of them, and about no other. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { balanceRecord } from '../../src/data/balanceRecord.js';
import { rowsOf } from '../../src/data/rows.js';
import { disclose, isWithheld } from '../../src/disclosure/disclose.js';
import { namesToldIn } from '../../src/disclosure/namesTold.js';
import { findPersonal } from '../../src/personal/findPersonal.js';
import { looksLikeName } from '../../src/personal/responsible.js';
import { exportReport } from '../../src/sharing/exportReport.js';
import { reportFormats, reportKinds, type ReportFormat, type ReportKind } from '../../src/sharing/kinds.js';
import { wordsOfData } from '../../src/text/passages.js';
import { runs } from '../seed.js';
import { wordsIn } from './everyWayOut.js';
import { danish, lines } from './support.js';
import { workshopTexts } from './workshopTexts.js';

const people = 'Mette Henrik Birgitte Jesper Pernille Rasmus Gitte Torben Lisbeth Preben'.split(' ');

/** A workshop with names here and there in the place of words of its own, each once, and no two on one line. */
const withNames = fc
  .record({
    text: fc.constantFrom(...workshopTexts),
    places: fc.array(fc.nat(), { minLength: 4, maxLength: people.length }),
    word: fc.nat(),
  })
  .map(({ text, places, word }) => {
    const rows = text.split('\n');
    const inWords = rows.flatMap((row, line) => (wordsOf(row).length > 0 ? [line] : []));
    const named = new Map(places.map((place, index) => [inWords[place % inWords.length], people[index]!]));
    return rows
      .map((row, line) => {
        const name = named.get(line);
        const found = wordsOf(row);
        const [old, at] = name === undefined ? ['', 0] : found[word % found.length]!;
        return name === undefined ? row : row.slice(0, at) + name + row.slice(at + old.length);
      })
      .join('\n');
  });

function wordsOf(row: string): [string, number][] {
  return [...row.matchAll(/(?<=[\s|"])\p{Ll}{4,}(?=[\s|.,?"]|$)/gu)].map((found) => [found[0], found.index]);
}

/** The names that are known as such in a file and that words have in them. */
function knownIn(text: string, words: string): string[] {
  const inFields = [...text.matchAll(/(?:ansvarlig|responsible)="([^"]*)"/g)].map(([, field]) => field!);
  const known = [...findPersonal(text).map(({ plain }) => plain), ...inFields.filter(looksLikeName)];
  return people.filter(
    (name) => known.some((one) => one.includes(name)) && new RegExp(`(?<!\\p{L})${name}`, 'iu').test(words),
  );
}

/** The people asked about before a report is made, and those who are in it. */
async function askedAndIn(text: string, kind: ReportKind, format: ReportFormat, notes: boolean) {
  const make = (namesAllowed: boolean) =>
    exportReport([{ file: 'nord.md', text }], kind, format, { namesAllowed, notes, exclusion: 'keep' });
  const asked = await make(false);
  const made = await make(true);
  if (!made || 'refused' in made) return null;
  const content = `${made.fileName} ${wordsIn(made) ?? ''}`;
  const at = text.split('\n');
  const atPlace = (line: number) => people.find((name) => at[line - 1]!.includes(name)) ?? `line ${line}`;
  return {
    asked: asked && 'refused' in asked ? asked.refused.map(({ line }) => atPlace(line)).sort() : [],
    told: knownIn(text, content).sort(),
  };
}

describe('names', () => {
  it('are asked about where they are in the report, whatever it is and whatever it is written in', async function () {
    await fc.assert(
      fc.asyncProperty(
        withNames,
        fc.constantFrom(...reportKinds),
        fc.constantFrom(...reportFormats),
        fc.boolean(),
        async (text, kind, format, notes) => {
          const disclosed = disclose(text);
          if (!disclosed || isWithheld(disclosed)) return;
          const found = await askedAndIn(text, kind, format, notes);
          if (!found) return;
          assert.deepEqual(found.asked, found.told, `${kind} as ${format}`);
        },
      ),
      { numRuns: runs(60) },
    );
  });

  it('are asked about where they are in rows and in the balance as data', () => {
    fc.assert(
      fc.property(withNames, (text) => {
        const disclosed = disclose(text);
        if (!disclosed || isWithheld(disclosed)) return;
        for (const data of [rowsOf('nord.md', disclosed), balanceRecord(disclosed)]) {
          const asked: string[] = namesToldIn(wordsOfData(data))(text, disclosed.personal).map(({ span }) =>
            text.slice(span.start, span.end),
          );
          assert.deepEqual(
            people.filter((name) => asked.some((words) => words.includes(name))),
            knownIn(text, JSON.stringify(data)),
          );
        }
      }),
      { numRuns: runs(60) },
    );
  });

  it('are found however they are written', async () => {
    for (const name of [
      'Met&shy;te',
      'M**ett**e',
      '[Mette](https://x.dk)',
      'Mette\u00A0Hansen',
      'René',
      'Rene\u0301',
    ]) {
      const text = danish(
        lines('::::fællesskab{type=fagligt}', ':::styrker', `- Ros ${name} for det`, ':::', '::::'),
      );
      const asked = await exportReport([{ file: 'nord.md', text }], 'minutes', 'md');
      assert.ok(asked && 'refused' in asked, name);
      assert.ok(
        asked.refused.every(({ line }) => text.split('\n')[line - 1]!.includes('Ros')),
        name,
      );
    }
  });

  it('in the group’s own fields are asked about where the fields are told', async () => {
    const text = danish('Et ord.', 'Mette: leder\n');
    const asks = async (kind: ReportKind, format: ReportFormat) =>
      'refused' in (await exportReport([{ file: 'nord.md', text }], kind, format))!;
    assert.deepEqual([await asks('minutes', 'json'), await asks('minutes', 'md')], [true, false]);
  });
});
