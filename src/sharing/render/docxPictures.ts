import type { PictureScale } from '../../picture/balancePicture.js';
import { png } from '../../picture/png.js';
import { scaleShapes, scaleSize } from '../../picture/scaleDrawing.js';
import type { Part } from '../document.js';
import { element } from './wordXml.js';

/** A picture's file in the Word file, and what it is known by there. */
export interface PictureFile {
  readonly id: string;
  /** Inside the folder `word`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a picture says to somebody who does not see it, and which of the file's pictures it is, from 1. */
export interface Alternative {
  readonly number: number;
  readonly label: string;
  readonly description: string;
}

/** The files of the scales in a report. */
export type Drawn = ReadonlyMap<PictureScale, PictureFile>;

/** A file in the Word file's folder of pictures. */
export function pictureFile(name: string, bytes: Uint8Array): PictureFile {
  return { id: `picture-${name.replace('.', '-')}`, name: `media/${name}`, bytes };
}

/** The scales in a report as PNG, one after the other, and those that look the same once. */
export async function drawn(parts: readonly Part[]): Promise<Drawn> {
  const files = new Map<string, PictureFile>();
  const pictures = new Map<PictureScale, PictureFile>();
  const tables = parts.flatMap(({ blocks }) => blocks.filter((block) => block.type === 'table'));
  for (const { scale } of tables.flatMap(({ rows }) => rows.flat())) {
    if (!scale) continue;
    const shapes = scaleShapes(scale);
    const key = JSON.stringify(shapes);
    const file =
      files.get(key) ?? pictureFile(`scale${files.size + 1}.png`, await png({ ...scaleSize, shapes }, 2));
    files.set(key, file);
    pictures.set(scale, file);
  }
  return pictures;
}

/** A scale as a picture that every program that opens Word files can show. */
export function scalePicture(
  scale: PictureScale,
  file: PictureFile,
  { number, cellWidth }: { readonly number: number; readonly cellWidth: number },
): string {
  const { width, height } = scaleSize;
  // Twips to pixels, less the margins of the cell.
  const shown = (cellWidth - 240) / 15;
  const size = { width: Math.round(shown), height: Math.round((shown * height) / width) };
  return picture(file, size, { ...scale, number });
}

/** English Metric Units in a pixel of 96 to the inch. */
const unitsInPixel = 9525;
const drawingMl = 'http://schemas.openxmlformats.org/drawingml/2006';

/** A picture in a line of text, of a size in pixels. */
export function picture(
  { id }: PictureFile,
  { width, height }: { readonly width: number; readonly height: number },
  { number, label, description }: Alternative,
): string {
  const size = { cx: width * unitsInPixel, cy: height * unitsInPixel };
  const named = { id: number, name: label, descr: description };
  return element(
    'w:drawing',
    {},
    element(
      'wp:inline',
      { distT: 0, distB: 0, distL: 0, distR: 0 },
      element('wp:extent', size),
      element('wp:docPr', { ...named, title: label }),
      element(
        'a:graphic',
        { 'xmlns:a': `${drawingMl}/main` },
        element(
          'a:graphicData',
          { uri: `${drawingMl}/picture` },
          element(
            'pic:pic',
            { 'xmlns:pic': `${drawingMl}/picture` },
            element('pic:nvPicPr', {}, element('pic:cNvPr', named), element('pic:cNvPicPr')),
            element(
              'pic:blipFill',
              {},
              element('a:blip', { 'r:embed': id }),
              element('a:stretch', {}, element('a:fillRect')),
            ),
            element(
              'pic:spPr',
              {},
              element('a:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', size)),
              element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
            ),
          ),
        ),
      ),
    ),
  );
}
