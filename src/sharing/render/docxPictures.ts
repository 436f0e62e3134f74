import { ImageRun } from 'docx';
import type { PictureScale } from '../../picture/balancePicture.js';
import { png } from '../../picture/png.js';
import { scaleShapes, scaleSize } from '../../picture/scaleDrawing.js';
import type { Part } from '../document.js';

/** The files of the pictures in a report. */
export type Drawn = ReadonlyMap<PictureScale, Uint8Array>;

/** The scales in a report as PNG, one after the other, and those that look the same once. */
export async function drawn(parts: readonly Part[]): Promise<Drawn> {
  const files = new Map<string, Uint8Array>();
  const pictures = new Map<PictureScale, Uint8Array>();
  const tables = parts.flatMap(({ blocks }) => blocks.filter((block) => block.type === 'table'));
  for (const { scale } of tables.flatMap(({ rows }) => rows.flat())) {
    if (!scale) continue;
    const shapes = scaleShapes(scale);
    const key = JSON.stringify(shapes);
    const file = files.get(key) ?? (await png({ ...scaleSize, shapes }, 2));
    files.set(key, file);
    pictures.set(scale, file);
  }
  return pictures;
}

/** A scale as a picture that every program that opens Word files can show. */
export function pictureOf(scale: PictureScale, data: Uint8Array, cellWidth: number): ImageRun {
  const { width, height } = scaleSize;
  // Twips to pixels, less the margins of the cell.
  const shown = (cellWidth - 240) / 15;
  return new ImageRun({
    type: 'png',
    data,
    transformation: { width: Math.round(shown), height: Math.round((shown * height) / width) },
    altText: { name: scale.label, title: scale.label, description: scale.description },
  });
}
