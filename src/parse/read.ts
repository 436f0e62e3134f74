import { languages, type Language } from '../model/communities.js';
import { dialects, type Dialect } from '../model/dialect.js';
import { findFrontMatter, type FrontMatter } from '../syntax/frontMatter.js';
import { joinParts } from './joinParts.js';
import { limits, type Excess } from './limits.js';
import type { Placed } from './movePart.js';
import { readFrontMatter, type FrontMatterReading } from './readFrontMatter.js';
import type { Json, Reading } from './reading.js';
import { readRegions, type Region, type RegionsReading } from './regions.js';

/**
 * Reads a workshop file: all that stands in it, right or wrong.
 *
 * @param before an earlier reading of the same file; what has not changed since is not read again
 * @returns null when the text has no front matter
 */
export function read(text: string, before?: Reading): Reading | null {
  const frontMatter = findFrontMatter(text);
  if (!frontMatter) return null;
  const headExcess = findHeadExcess(text, frontMatter);
  const header = isSameHead(text, frontMatter, before)
    ? before.header
    : readHead(text, frontMatter, headExcess);
  const { values, spans: valueSpans, problems, blanks } = header;
  const dialect = dialects[isLanguage(values.language) ? values.language : 'da'];
  const { excess, regions } = headExcess
    ? { excess: headExcess, regions: [] }
    : readBody(text, frontMatter.bodyStart, dialect, before);
  const { draft, spans } = joinParts(values, valueSpans, regions);
  return {
    text,
    frontMatter,
    header,
    yamlProblems: problems,
    dialect,
    draft,
    spans,
    directives: all(regions, 'directives'),
    malformed: all(regions, 'malformed'),
    colonLines: all(regions, 'colonLines'),
    headings: all(regions, 'headings'),
    ratingTables: all(regions, 'ratingTables'),
    blanks: [...blanks, ...all(regions, 'blanks')],
    excess,
    regions,
  };
}

/** Whether a text begins as an earlier one did, up to the body. */
function isSameHead(text: string, { yaml, bodyStart }: FrontMatter, before?: Reading): before is Reading {
  return (
    before?.frontMatter.bodyStart === bodyStart &&
    before.frontMatter.yaml.end === yaml.end &&
    text.startsWith(before.text.slice(0, bodyStart))
  );
}

function isLanguage(value: Json | undefined): value is Language {
  return languages.includes(value as Language);
}

function findHeadExcess(text: string, { yaml }: FrontMatter): Excess | null {
  if (text.length > limits.length) return { kind: 'length', at: 0 };
  return yaml.end - yaml.start > limits.frontMatter ? { kind: 'frontMatter', at: yaml.start } : null;
}

/** Reads the front matter; of one that is far too long only that it is there. */
function readHead(text: string, frontMatter: FrontMatter, excess: Excess | null): FrontMatterReading {
  if (excess?.kind !== 'frontMatter') return readFrontMatter(text, frontMatter);
  return { values: {}, spans: new Map([['', frontMatter.fence]]), problems: [], blanks: [] };
}

/** Reads the body by its regions; nothing of it when a part of it would take too long. */
function readBody(
  text: string,
  bodyStart: number,
  dialect: Dialect,
  before: Reading | undefined,
): RegionsReading {
  const known =
    before?.dialect === dialect && before.frontMatter.bodyStart === bodyStart ? before : undefined;
  return readRegions(text, bodyStart, dialect, known);
}

function all<Kind extends keyof Placed>(regions: readonly Region[], kind: Kind): Placed[Kind][number][] {
  return regions.flatMap(({ placed }): readonly Placed[Kind][number][] => placed[kind]);
}
