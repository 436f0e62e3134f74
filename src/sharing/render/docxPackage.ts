import { strToU8, zipSync } from 'fflate';
import type { PictureFile } from './docxPictures.js';
import { element, escaped } from './wordXml.js';

/** What a Word file is made of. */
export interface WordParts {
  readonly title: string;
  readonly body: string;
  readonly styles: string;
  readonly numbering: string;
  readonly footer: string;
  readonly pictures: readonly PictureFile[];
}

/** What the footer is known by in the body. */
export const footerId = 'footer';

const schemas = 'http://schemas.openxmlformats.org';
const office = `${schemas}/officeDocument/2006/relationships`;
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Of the words that stand in the parts. */
const names = {
  'xmlns:w': `${schemas}/wordprocessingml/2006/main`,
  'xmlns:r': office,
  'xmlns:wp': `${schemas}/drawingml/2006/wordprocessingDrawing`,
};
/** The first day that a zip file knows: the same report is the same file, whenever it is made. */
const mtime = new Date(1980, 0, 1);

/** The parts in one file, as ECMA-376 has it. */
export function wordFile({ title, body, styles, numbering, footer, pictures }: WordParts): Uint8Array {
  const parts = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relationships([
      ['word', `${office}/officeDocument`, 'word/document.xml'],
      ['core', `${schemas}/package/2006/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': core(title),
    'word/document.xml': element('w:document', names, body),
    'word/styles.xml': styles,
    'word/numbering.xml': numbering,
    'word/settings.xml': settings(),
    'word/footer1.xml': element('w:ftr', names, footer),
    'word/_rels/document.xml.rels': relationships([
      ...(['styles', 'numbering', 'settings'] as const).map(
        (name) => [name, `${office}/${name}`, `${name}.xml`] as const,
      ),
      [footerId, `${office}/footer`, 'footer1.xml'],
      ...pictures.map(({ id, name }) => [id, `${office}/image`, name] as const),
    ]),
  };
  return zipSync(
    {
      ...Object.fromEntries(
        Object.entries(parts).map(([name, xml]) => [name, strToU8(declaration + xml)] as const),
      ),
      // Packed already.
      ...Object.fromEntries(pictures.map(({ name, bytes }) => [`word/${name}`, [bytes, { level: 0 }]])),
    },
    { mtime },
  );
}

function contentTypes(): string {
  const defaults = {
    rels: 'application/vnd.openxmlformats-package.relationships+xml',
    xml: 'application/xml',
    png: 'image/png',
    jpg: 'image/jpeg',
  };
  const overrides = {
    '/word/document.xml': `${word}.document.main+xml`,
    '/word/styles.xml': `${word}.styles+xml`,
    '/word/numbering.xml': `${word}.numbering+xml`,
    '/word/settings.xml': `${word}.settings+xml`,
    '/word/footer1.xml': `${word}.footer+xml`,
    '/docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
  };
  return element(
    'Types',
    { xmlns: `${schemas}/package/2006/content-types` },
    ...Object.entries(defaults).map(([Extension, ContentType]) =>
      element('Default', { Extension, ContentType }),
    ),
    ...Object.entries(overrides).map(([PartName, ContentType]) =>
      element('Override', { PartName, ContentType }),
    ),
  );
}

function relationships(all: readonly (readonly [id: string, type: string, target: string])[]): string {
  return element(
    'Relationships',
    { xmlns: `${schemas}/package/2006/relationships` },
    ...all.map(([Id, Type, Target]) => element('Relationship', { Id, Type, Target })),
  );
}

function core(title: string): string {
  return element(
    'cp:coreProperties',
    {
      'xmlns:cp': `${schemas}/package/2006/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    },
    element('dc:title', {}, escaped(title)),
    element('dc:creator', {}, 'Samklang'),
    element('cp:lastModifiedBy', {}, 'Samklang'),
  );
}

function settings(): string {
  const mode = {
    'w:name': 'compatibilityMode',
    'w:uri': 'http://schemas.microsoft.com/office/word',
    'w:val': 15,
  };
  return element(
    'w:settings',
    { 'xmlns:w': names['xmlns:w'] },
    element('w:autoHyphenation'),
    element('w:compat', {}, element('w:compatSetting', mode)),
  );
}
