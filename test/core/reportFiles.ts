/** What the tests of the reports share: files to read back, and checks of what stands in them. */
import assert from 'node:assert/strict';
import { inflateRawSync } from 'node:zlib';
import { exportReport, type Exported, type ReportFile } from '../../src/sharing/exportReport.js';
import type { ReportFormat, ReportKind } from '../../src/sharing/kinds.js';

export function filed(text: string, file = 'workshop.md'): ReportFile {
  return { file, text };
}

/** A report that must not be refused. */
export async function exported(
  texts: string | readonly string[],
  kind: ReportKind,
  format: ReportFormat,
): Promise<Exported> {
  const files = (typeof texts === 'string' ? [texts] : texts).map((text) => filed(text));
  const result = await exportReport(files, kind, format);
  assert.ok(result && 'content' in result, JSON.stringify(result));
  return result;
}

/** The words of a report's file; of a Word file, of all its parts together. */
export async function wordsOf(
  texts: string | readonly string[],
  kind: ReportKind,
  format: ReportFormat,
): Promise<string> {
  const { content } = await exported(texts, kind, format);
  return typeof content === 'string' ? content : [...unzipped(content).values()].join('\n');
}

/** The text files in a zip, by name. */
export function unzipped(bytes: Uint8Array): Map<string, string> {
  return new Map(
    [...entries(Buffer.from(bytes))]
      .filter(([name]) => !name.endsWith('.png'))
      .map(([name, content]) => [name, content.toString('utf8')]),
  );
}

/** The pictures in a zip. */
export function picturesIn(bytes: Uint8Array): Buffer[] {
  return [...entries(Buffer.from(bytes))].flatMap(([name, content]) =>
    name.endsWith('.png') ? [content] : [],
  );
}

function* entries(zip: Buffer): Generator<[string, Buffer]> {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const method = zip.readUInt16LE(at + 10);
    const size = zip.readUInt32LE(at + 20);
    const [name, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const head = zip.readUInt32LE(at + 42);
    const start = head + 30 + zip.readUInt16LE(head + 26) + zip.readUInt16LE(head + 28);
    const data = zip.subarray(start, start + size);
    yield [zip.toString('utf8', at + 46, at + 46 + name!), method === 0 ? data : inflateRawSync(data)];
    at += 46 + name! + extra! + comment!;
  }
}

export interface Tag {
  readonly name: string;
  readonly attributes: readonly string[];
}

const token = /<!--[\s\S]*?-->|<[^>]*>|[^<]+/g;
const tag = /^<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+(?:="[^"<]*")?)*)\s*(\/?)>$/;
const opening = /^<(?:\?xml [^>]*\?|!DOCTYPE html)>\s*/;

/**
 * The tags of a text in XML, or in HTML with its elements that are never closed. Fails unless every one is closed in
 * its order and every sign that is not part of a tag is escaped.
 */
export function tagsOf(text: string, neverClosed: readonly string[] = []): Tag[] {
  const tags: Tag[] = [];
  const open: string[] = [];
  for (const [piece] of text
    .replace(opening, '')
    .replace(/<style[^>]*>[\s\S]*?<\/style>/, '')
    .matchAll(token)) {
    if (!piece.startsWith('<')) {
      assert.doesNotMatch(piece, /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/, `not escaped: ${piece}`);
      continue;
    }
    const found = tag.exec(piece);
    assert.ok(found, `not a tag: ${piece}`);
    const [, closes, name = '', attributes = '', empty] = found;
    if (closes) {
      assert.equal(open.pop(), name, `closes something else: ${piece}`);
      continue;
    }
    tags.push({
      name,
      attributes: [...attributes.matchAll(/([\w:.-]+)(?:=|\s|$)/g)].map((match) => match[1]!),
    });
    if (!empty && !neverClosed.includes(name)) open.push(name);
  }
  assert.deepEqual(open, [], 'is closed at the end');
  return tags;
}

/** The rows of a table separated by semicolons, as a spreadsheet reads them. */
export function rowsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < csv.length) {
    let value = '';
    if (csv[at] === '"') {
      for (at++; csv[at] !== '"' || csv[at + 1] === '"'; at++) {
        value += csv[at]!;
        if (csv[at] === '"') at++;
      }
      at++;
    } else {
      while (at < csv.length && csv[at] !== ';' && csv[at] !== '\r') value += csv[at++]!;
    }
    rows.at(-1)!.push(value);
    if (csv[at] === ';') at++;
    else {
      assert.equal(csv.slice(at, at + 2), '\r\n', 'rows end as on Windows');
      at += 2;
      if (at < csv.length) rows.push([]);
    }
  }
  return rows;
}
