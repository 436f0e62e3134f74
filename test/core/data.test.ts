/** What other programs are told is as the schemas say: nothing else, nothing less, whatever stands in a file. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { Ajv2020, type AnySchemaObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { dataSchemas, schemaFile } from '../../scripts/dataSchemas.js';
import type { Shape } from '../../scripts/dataShapes.js';
import { analyse } from '../../src/analysis/analyse.js';
import { balanceRecord } from '../../src/data/balanceRecord.js';
import { effortsJson, effortsNdjson } from '../../src/data/effortRecords.js';
import { portfolioJson, portfolioNdjson } from '../../src/data/portfolioRecords.js';
import { rowsOf } from '../../src/data/rows.js';
import { disclose, isWithheld, type Disclosed } from '../../src/disclosure/disclose.js';
import { filedEfforts } from '../../src/portfolio/effortGroups.js';
import { portfolioOf } from '../../src/portfolio/portfolio.js';
import { overviewOf } from '../../src/overview/overview.js';
import { presentationOf } from '../../src/facilitation/presentation.js';
import { summaryOf, type EffortSummary } from '../../src/portfolio/summary.js';
import { exportReport } from '../../src/sharing/exportReport.js';
import { json, ndjson } from '../../src/sharing/render/json.js';
import { reportKinds } from '../../src/sharing/kinds.js';
import { leftOutOf, wordsTold } from '../../src/sharing/leftOut.js';
import { reportOf } from '../../src/sharing/report.js';
import { templates } from '../../src/templates/files/index.js';
import { placesIn } from '../../src/text/lines.js';
import { languages } from '../../src/model/communities.js';
import { runs } from '../seed.js';
import { fixtureTexts, mutatedFixture, strangeWorkshop } from './arbitraries.js';
import { analysed, danish, disclosed, lines, readFixture, root } from './support.js';

const today = '2026-12-20';

/** A schema in which nothing may stand that it does not name. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, closed(one)]));
  return 'properties' in value && 'required' in value ? { ...inner, additionalProperties: false } : inner;
}

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
formats.default(ajv);
const validators = new Map<string, ValidateFunction>(
  Object.entries(dataSchemas).map(([name, schema]) => [
    name,
    ajv.compile(closed(schemaFile(schema)) as AnySchemaObject),
  ]),
);

/** What is told, by the schema that it is to be like. */
type Told = readonly (readonly [schema: string, value: unknown])[];

/** What is told of some files. */
function toldOf(files: readonly Disclosed[]): Told {
  const lineOf = new Map<EffortSummary, number>();
  const workshops = files.map((file, index) => {
    const summary = { file: `${String(index)}.md`, ...summaryOf(file) };
    const placeAt = placesIn(file.text);
    for (const effort of summary.efforts) lineOf.set(effort, placeAt(effort.offset).line);
    return summary;
  });
  const told = { workshops, lines: lineOf, today };
  const efforts = filedEfforts(workshops, today);
  const portfolio = portfolioOf(workshops);
  const reports = files.length === 0 ? [] : reportKinds.map((kind) => reportOf(files, kind));
  const linesOf = (name: string, all: readonly object[]) => all.map((line) => [name, line] as const);
  return [
    ...files.map((file) => ['balance', balanceRecord(file)] as const),
    ...files.flatMap((file, index) => linesOf('rows', rowsOf(`${String(index)}.md`, file))),
    ['efforts', effortsJson(efforts, told)],
    ...linesOf('efforts.ndjson', effortsNdjson(efforts, told)),
    ['portfolio', portfolioJson(portfolio, told)],
    ...linesOf('portfolio.ndjson', portfolioNdjson(portfolio, told)),
    ...reports.map((report) => ['report', JSON.parse(json(report))] as const),
    ...reports.flatMap((report) =>
      linesOf(
        'report.ndjson',
        ndjson(report)
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line) as object),
      ),
    ),
  ];
}

/** Fails unless all of it is as its schema says, as it would be when it is read again. */
function hold(told: Told): void {
  for (const [name, value] of told) {
    const validate = validators.get(name)!;
    assert.ok(validate(JSON.parse(JSON.stringify(value))), `${name}: ${ajv.errorsText(validate.errors)}`);
  }
}

function disclosedOf(texts: readonly string[]): Disclosed[] {
  return texts.flatMap((text) => {
    const given = disclose(text);
    return given && !isWithheld(given) ? [given] : [];
  });
}

const examples = languages.flatMap((language) => {
  const folder = `${root}examples/${language}/`;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(folder + name, 'utf8'));
});
const north = readFixture('teamNord.md');
const small = north
  .replace('Team Nord, hjemmeplejen', 'Lille')
  .replace(/(\| [A-Z][a-z]+ +)\| \d[\d ]+\| \d[\d ]+\|/g, (_, head: string) => `${head}| 1 2 | 4 5 |`);
const other = small.replace('Lille', 'Anden');
const withMore = danish(
  lines(
    '::trin{nr=9}',
    ':::tendenser',
    '- [x] Travlt :tendens{nr=6}',
    ':::',
    '',
    ':::rammer',
    '- [x] Møder :ramme{art=struktur nr=4}',
    ':::',
    '',
    '## Spørgsmål',
    '',
    '- Svar',
    '',
    ':::indsatser',
    '- [ ] Plan :indsats{fællesskab=fagligt vurdering=løftes ansvarlig=leder frist=2026-12-01}',
    '  - Tid :støtte{art=ledelse}',
    ':::',
  ),
  'organisation: Kommunen\nunit: { name: Hjemmeplejen, number: 12 }\nfollowUp: 2027-01-01\n',
);

describe('what other programs are told', () => {
  const all = disclosedOf([...examples, north, small, other, withMore]);

  it('is as the schemas say, of every example, template and fixture', () => {
    const filled = languages.flatMap((language) =>
      Object.values(templates).map((template) => template(language)),
    );
    for (const file of disclosedOf([...fixtureTexts, ...filled])) hold(toldOf([file]));
    hold(toldOf(disclosedOf(fixtureTexts)));
    hold(toldOf(all));
    hold(toldOf([]));
  });

  it('is as the schemas say, whatever stands in the files', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(mutatedFixture, strangeWorkshop), { minLength: 1, maxLength: 3 }),
        (texts) => hold(toldOf(disclosedOf(texts))),
      ),
      { numRuns: runs(60) },
    );
  });

  it('has every property that the schemas name', () => {
    const seen = new Map<string, Set<string>>();
    for (const [name, value] of toldOf(all)) {
      const paths = seen.get(name) ?? new Set();
      seen.set(name, paths);
      for (const path of pathsIn(value)) paths.add(path);
    }
    for (const [name, { shapes }] of Object.entries(dataSchemas)) {
      if (name === 'check') continue;
      const named = shapes.flatMap((shape) => [...pathsOf(shape)]);
      assert.deepEqual(
        named.filter((path) => !seen.get(name)?.has(path)),
        [],
        name,
      );
    }
  });

  it('keeps the fields of an organisation’s own, and no comment on them', () => {
    const file = disclosed(
      withMore.replace(
        'organisation: Kommunen',
        'organisation: Kommunen # hemmeligt\n__proto__: { a: 1 }\nunit:',
      ),
    );
    for (const [name, value] of toldOf([file])) {
      const words = JSON.stringify(value);
      assert.doesNotMatch(words, /hemmeligt/);
      if (/"fields"/.test(words)) assert.match(words, /"organisation":"Kommunen"/, name);
    }
    const { fields } = balanceRecord(disclosed(withMore)) as { fields: object };
    assert.deepEqual(fields, { organisation: 'Kommunen', unit: { name: 'Hjemmeplejen', number: 12 } });
  });

  it('has in the minutes every word that they have to be read', () => {
    const reserved = disclosed(
      north.replace(
        '## Trin 4',
        'Ingen i kredsen bruger ordet mobning.\n\n> Vi vil se tiden an.\n\n## Trin 4',
      ),
    );
    const words = json(reportOf([reserved], 'minutes'));
    for (const line of ['Ingen i kredsen bruger ordet mobning.', 'Vi vil se tiden an.'])
      assert.ok(words.includes(line), line);
    for (const file of [...disclosedOf(fixtureTexts), ...all]) {
      const report = reportOf([file], 'minutes');
      const read = new Set(leftOutOf(file, wordsTold(report, 'md')).map(({ from }) => from));
      assert.deepEqual(
        leftOutOf(file, wordsTold(report, 'json')).filter(({ from }) => !read.has(from)),
        [],
      );
    }
  });

  it('has what the group added to the imbalances and ticked, as often as it did, and in the overview too', async () => {
    const own = 'Vi taler aldrig om nattevagten';
    const text = danish(
      lines(
        ':::ubalancer',
        '- [ ] Roller :ubalance{nr=5}',
        '- [x] Tid :ubalance{nr=9}',
        `- [x] ${own}`,
        '- [ ] Ikke krydset af',
        '- En note',
        ':::',
      ),
    );
    const file = disclosed(text);
    const times = (told: unknown) => JSON.stringify(told).split(own).length - 1;
    assert.equal(times(balanceRecord(file)), 1);
    assert.equal(times(rowsOf('nord.md', file)), 1);
    assert.equal(times(presentationOf(file)), 1);
    const { imbalances } = overviewOf(analysed(text));
    assert.deepEqual(
      imbalances.map(({ text: words, community }) => [words, community]),
      [
        ['Tid', 'professional'],
        [own, null],
      ],
    );
    assert.ok(text.slice(imbalances[1]!.target!).startsWith(own));
    const made = await exportReport([{ file: 'nord.md', text }], 'minutes', 'json');
    const records = JSON.parse(String(made && 'content' in made && made.content)) as {
      records: { addedImbalances: string[] }[];
    };
    assert.deepEqual(records.records[0]!.addedImbalances, [own]);
    const slips = json(reportOf([file], 'participants'));
    assert.ok(slips.includes(own) && slips.includes('Ikke krydset af') && !slips.includes('En note'));
    const flat = await exportReport([{ file: 'nord.md', text }], 'minutes', 'csv');
    assert.equal(times(flat && 'content' in flat && flat.content), 1);
  });

  it('knows an action by the same id everywhere', () => {
    const ids = new Set<unknown>();
    JSON.stringify(toldOf([disclosed(withMore)]), (key, value: unknown) => {
      if (key === 'id' && /^[0-9a-f]{16}$/.test(String(value))) ids.add(value);
      return value;
    });
    assert.equal(ids.size, 1);
  });

  it('has no rating of fewer than four in a row, not even of those who said that it may be shown', () => {
    const said = small.replace(
      ':::balance\n',
      ':::balance\n<!-- samklang: ignorer linje personal.fewRatings -->\n',
    );
    const shown = balanceRecord(disclosed(said)) as { communities: { now: unknown }[] };
    assert.notEqual(shown.communities[0]!.now, 'few', 'the group has said so');
    for (const text of [small, said]) {
      const rows = rowsOf('lille.md', disclosed(text)) as Record<string, unknown>[];
      const exclusion = rowsOf('x.md', disclosed(text.replaceAll('ubalance{nr=11}', 'ubalance{nr=10}')));
      assert.doesNotMatch(JSON.stringify(exclusion), /"number":10|"imbalances":\[[^\]]*10/);
      const rated = rows.filter(({ type }) => type === 'community');
      assert.equal(rated.length, 4);
      for (const row of rated) {
        assert.equal(row['now'], 'few');
        for (const key of [
          'nowCount',
          'nowMedian',
          'nowLow',
          'nowHigh',
          'nowAgreement',
          'headline',
          'direction',
        ])
          assert.equal(row[key], null, key);
      }
    }
  });
});

describe('what check tells other programs', () => {
  it('is as its schema says', () => {
    const analysis = analyse(withMore);
    const findings = analysis!.findings.map(({ code, severity, message, span }) => {
      const placeAt = placesIn(withMore);
      const place = (offset: number) => {
        const { line, column } = placeAt(offset);
        return { line, column, offset };
      };
      return { code, severity, message, start: place(span.start), end: place(span.end) };
    });
    const passedOver = { others: 2, unreadable: 0, inPart: 1, linked: 0 };
    hold([['check', { version: 1, files: [{ file: 'a.md', workshop: true, findings }], passedOver }]]);
  });
});

/** The properties of a shape, and of the objects in it. */
function* pathsOf(shape: Shape, path = ''): Generator<string> {
  for (const [key, inner] of Object.entries(shape.properties ?? {})) {
    yield `${path}${key}`;
    yield* pathsOf(inner, `${path}${key}.`);
  }
  if (shape.items) yield* pathsOf(shape.items, path);
  for (const inner of shape.anyOf ?? []) yield* pathsOf(inner, path);
}

/** The properties of a value, and of the objects in it. */
function* pathsIn(value: unknown, path = ''): Generator<string> {
  if (Array.isArray(value)) for (const one of value) yield* pathsIn(one, path);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) {
      yield `${path}${key}`;
      yield* pathsIn(inner, `${path}${key}.`);
    }
}
