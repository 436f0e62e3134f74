/** Reads back a workbook, as a spreadsheet does. */

/** A cell; a day is the number that a spreadsheet counts it as. */
export type Read = string | number | { readonly serial: number };

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
function unescaped(xml: string): string {
  return xml
    .replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (_, name: string) =>
      name.startsWith('#')
        ? String.fromCodePoint(Number(name.slice(1).replace(/^x/, '0x')))
        : entities[name]!,
    )
    .replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** The rows of a workbook's first sheet as a spreadsheet reads them. */
export function rowsIn(files: ReadonlyMap<string, string>): Read[][] {
  const strings = [...files.get('xl/sharedStrings.xml')!.matchAll(/<si>(.*?)<\/si>/gs)].map(([, si]) =>
    unescaped([...si!.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, t]) => t!).join('')),
  );
  const styles = files.get('xl/styles.xml')!;
  const formats = new Map(
    [...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id, code]) => [
      id!,
      code!,
    ]),
  );
  const cells = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles)![1]!;
  const isDay = [...cells.matchAll(/<xf ([^>]*)>/g)].map(([, attributes]) =>
    (formats.get(/numFmtId="(\d+)"/.exec(attributes!)?.[1] ?? '') ?? '').includes('yyyy'),
  );
  const sheet = files.get('xl/worksheets/sheet1.xml')!;
  return [...sheet.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row]) =>
    [...row!.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(([, attributes, inner = '']): Read => {
      const value = /<v>(.*?)<\/v>/s.exec(inner)?.[1] ?? '';
      if (/t="s"/.test(attributes!)) return strings[Number(value)]!;
      const style = Number(/s="(\d+)"/.exec(attributes!)?.[1] ?? 0);
      return value === '' ? '' : isDay[style] ? { serial: Number(value) } : Number(value);
    }),
  );
}

/** The day that a spreadsheet counts as this number. */
export function dayOf(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
}

/** The same with days as people write them. */
export function plain(value: Read): string | number {
  return typeof value === 'object' ? dayOf(value.serial) : value;
}
