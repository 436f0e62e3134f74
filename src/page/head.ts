/** The front matter as the fields of a form. */
import { writeKey } from '../analysis/check/frontMatterEdits.js';
import { templateIds } from '../model/templates.js';
import { headFields, type Field, type FieldShape, type HeadBlock, type HeadField } from '../protocol/page.js';
import { lineAt, linesBetween } from '../text/lines.js';
import { overlap, type Span } from '../text/span.js';
import { uiTexts } from '../texts/uiTexts.js';
import { fieldOf, type Making } from './making.js';

const shapes: Readonly<Record<HeadField, FieldShape>> = {
  title: 'words',
  community: 'words',
  coreTask: 'words',
  forum: 'words',
  date: 'date',
  followUp: 'date',
  participants: 'number',
  minutes: 'number',
};

/** The block that the front matter makes. */
export function headBlock(making: Making): HeadBlock {
  const { text, analysis } = making;
  const { frontMatter } = analysis.reading;
  const whole = text.slice(0, frontMatter.bodyStart);
  const at = { start: 0, end: frontMatter.closed ? whole.trimEnd().length : whole.length };
  const fields = headFields.flatMap((name) => headField(making, name) ?? []);
  return {
    kind: 'head',
    key: '',
    at,
    notes: making.notesIn({ start: 0, end: analysis.reading.syntax.bodyStart }),
    fields,
    others: others(making),
  };
}

function headField({ analysis, text, texts }: Making, name: HeadField): Field | null {
  const { reading } = analysis;
  const written = reading.spans.get(`/${name}`);
  const value = reading.draft[name];
  const lists = name === 'forum' ? { suggestions: 'forums' as const } : {};
  const words = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  // What is no text, such as a list, is shown as it is written.
  if (written && !isShown(value)) return null;
  // Where nothing is written behind the key, the span is the key's.
  if (written && text.slice(written.start, written.end) !== name)
    return fieldOf(name, shapes[name], written, words, texts.head[name], lists);
  const place = writeKey(reading, name, '');
  return place && fieldOf(name, shapes[name], place.span, '', texts.head[name], lists);
}

/** The lines that mean nothing to us, or cannot be read: each run of them as it is written. */
function others({ text, analysis, texts }: Making): Field[] {
  const { frontMatter, spans, draft } = analysis.reading;
  const known = [...spans].flatMap(([pointer, span]) =>
    pointer.lastIndexOf('/') === 0 && isShown(draft[pointer.slice(1)]) ? [linesOf(text, span)] : [],
  );
  const runs: { start: number; end: number }[] = [];
  for (const line of linesBetween(text, frontMatter.yaml.start, frontMatter.yaml.end)) {
    if (line.start < frontMatter.yaml.start || text.slice(line.start, line.end).trim() === '') continue;
    if (known.some((own) => overlap(own, { start: line.start, end: line.end + 1 }))) continue;
    const last = runs.at(-1);
    if (
      last &&
      text.slice(last.end, line.start).trim() === '' &&
      !known.some((own) => isBetween(own, last, line))
    )
      last.end = line.end;
    else runs.push({ ...line });
  }
  return runs.map((run, index) => ({
    ...fieldOf('others', 'source', run, text.slice(run.start, run.end), texts.fields.others),
    key: `others-${index}`,
  }));
}

function isShown(value: unknown): boolean {
  return value === undefined || typeof value === 'string' || typeof value === 'number';
}

function isBetween(own: Span, before: Span, behind: Span): boolean {
  return own.start >= before.end && own.end <= behind.start;
}

function linesOf(text: string, { start, end }: Span): Span {
  return { start: lineAt(text, start).start, end: lineAt(text, Math.max(start, end - 1)).end };
}

/** "Skrevet på dansk · De rette balancer?": what the file is beyond the fields. */
export function aboutFile({ analysis, texts }: Making): string {
  const { language, reading } = analysis;
  const template = templateIds.find((id) => id === reading.draft.template);
  return [texts.written[language], ...(template ? [uiTexts[language].templates[template].name] : [])].join(
    ' · ',
  );
}
