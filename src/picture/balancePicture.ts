import type { Headline } from '../model/balance.js';
import { pictureOrder, type CommunityId, type Language } from '../model/communities.js';
import { communityIcons } from './icons.js';
import { centreOf, piecePath, type Board } from './pieces.js';
import { colours, greys, ink, quiet, quietOnInk, white } from './palette.js';
import { scaleShapes, scaleSize, type ScaleRatings, type Shape } from './scaleDrawing.js';
import { escapeXml, sansSerif, textLines, wrap } from './svgText.js';

/** One question's ratings with their words. */
export interface PictureScale extends ScaleRatings {
  /** "Now" */
  readonly label: string;
  /** "Some agreement", or that it is not rated. */
  readonly agreement: string;
  /** The whole in words: "Professional community, now: median 3, from 2 to 4, 9 ratings. Some agreement". */
  readonly description: string;
}

export interface PicturePiece {
  readonly name: string;
  readonly headline: Headline | null;
  readonly directionText: string;
  readonly now: PictureScale;
  readonly wanted: PictureScale;
}

/** All that the picture of a balance shows, in words that are ready to show. */
export interface BalancePicture {
  readonly language: Language;
  /** What the picture is, for those who do not see it. */
  readonly description: string;
  readonly coreTask: { readonly label: string; readonly text: string };
  readonly pieces: Readonly<Record<CommunityId, PicturePiece>>;
  readonly legend: { readonly rating: string; readonly median: string; readonly spread: string };
}

const sheet = { width: 1000, height: 812 } as const;
const board: Board = {
  left: 1,
  top: 1,
  right: 999,
  bottom: 761,
  core: 92,
  gap: 8,
  corner: 24,
  knob: { head: 24, neck: 9, reach: 30 },
};

/** Where the words of each piece begin: clear of the core task, and of the knobs that reach in. */
const places: Readonly<Record<CommunityId, { x: number; y: number }>> = {
  organisational: { x: 34, y: 26 },
  professional: { x: 596, y: 26 },
  task: { x: 34, y: 450 },
  collegial: { x: 596, y: 450 },
};
const width = 370;
const badge = 20;

/** The four pieces around the core task, each with the group's ratings, as an SVG that needs nothing else. */
export function balancePicture(picture: BalancePicture): string {
  const { language, description, pieces, legend } = picture;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${sheet.width} ${sheet.height}" font-family="${sansSerif}" xml:lang="${language}" role="img" aria-label="${escapeXml(description)}">`,
    ...pictureOrder.map((id) => pieceOf(id, pieces[id])),
    coreTask(picture.coreTask),
    legendOf(legend),
    '</svg>',
  ].join('\n');
}

function pieceOf(id: CommunityId, piece: PicturePiece): string {
  const { ground, line, strong } = colours[id];
  const { x, y } = places[id];
  const { headline } = piece;
  const path = headline && arrows[headline];
  const arrow = path ? arrowOf(path, x, y + 58) : '';
  const directionX = path ? x + 38 : x;
  const style =
    headline === null
      ? { size: 17, leading: 20, fill: quiet }
      : { size: 24, leading: 28, fill: ink, bold: true };
  return [
    '<g>',
    `<path d="${piecePath(board, id)}" fill="${ground}" stroke="${line}" stroke-width="1.5" stroke-linejoin="round"/>`,
    `<circle cx="${x + badge}" cy="${y + badge}" r="${badge}" fill="${strong}"/>`,
    `<path d="${communityIcons[id]}" transform="translate(${x + badge - 13} ${y + badge - 13}) scale(1.08)" fill="none" stroke="${white}" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/>`,
    textLines([piece.name], x + 2 * badge + 12, y + 28, { size: 22, leading: 26, fill: strong, bold: true }),
    arrow,
    textLines([piece.directionText], directionX, y + 80, style),
    scaleAt(piece.now, x, y + 114),
    scaleAt(piece.wanted, x, y + 206),
    '</g>',
  ].join('\n');
}

/** What is drawn for a headline; nothing where there is no direction to point in. */
const arrows: Readonly<Record<Headline, string>> = {
  up: 'M14 21V8M8 13l6-6 6 6',
  keep: 'M8 11h12M8 17h12',
  down: 'M14 7v13M8 15l6 6 6-6',
  differ: 'M14 6v16M9 10l5-5 5 5M9 18l5 5 5-5',
  unclear: '',
};

/** A square with an arrow in it: the direction is told by more than its words. */
function arrowOf(path: string, x: number, y: number): string {
  return `<g transform="translate(${x} ${y})"><rect width="28" height="28" rx="6" fill="${ink}"/><path d="${path}" fill="none" stroke="${white}" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/></g>`;
}

function scaleAt(scale: PictureScale, x: number, y: number): string {
  const shift = `translate(${x + width - scaleSize.width} ${y})`;
  return [
    textLines([scale.label], x, y + 46, { size: 17, leading: 20, fill: ink, bold: true }),
    `<g transform="${shift}">${scaleShapes(scale).map(svgShape).join('')}</g>`,
    scale.ratings.length === 0
      ? textLines([scale.agreement], x + width - scaleSize.width / 2, y + 30, {
          size: 15,
          leading: 18,
          fill: quiet,
          centred: true,
        })
      : '',
  ].join('\n');
}

/** One shape of a scale as an element of an SVG. */
function svgShape(shape: Shape): string {
  switch (shape.type) {
    case 'circle':
      return `<circle cx="${round(shape.x)}" cy="${round(shape.y)}" r="${shape.r}" fill="${shape.fill}"/>`;
    case 'stroke':
      return `<line x1="${round(shape.from[0])}" y1="${round(shape.from[1])}" x2="${round(shape.to[0])}" y2="${round(shape.to[1])}" stroke="${shape.fill}" stroke-width="${shape.width}" stroke-linecap="round"/>`;
    case 'number':
      return `<text x="${shape.x}" y="${shape.y}" font-size="15" fill="${shape.fill}" text-anchor="middle">${shape.value}</text>`;
  }
}

function coreTask({ label, text }: BalancePicture['coreTask']): string {
  const { x, y } = centreOf(board);
  const fitting = [19, 17, 15, 13].map((size) => ({
    size,
    lines: wrap(text.slice(0, 300), 146, size, true),
  }));
  const { size, lines } = fitting.find((fit) => fit.lines.length * fit.size * 1.25 <= 98) ?? fitting.at(-1)!;
  const shown = lines.length > 6 ? [...lines.slice(0, 5), `${lines[5]!} …`] : lines;
  const leading = size * 1.25;
  const top = y - (shown.length * leading) / 2;
  return [
    `<circle cx="${x}" cy="${y}" r="${board.core}" fill="${ink}"/>`,
    textLines([label], x, top - 4, { size: 14, leading: 18, fill: quietOnInk, centred: true }),
    textLines(shown, x, top + size + 6, { size, leading, fill: white, bold: true, centred: true }),
  ].join('\n');
}

function legendOf({ rating, median, spread }: BalancePicture['legend']): string {
  const y = 790;
  const words = (text: string, x: number) =>
    textLines([text], x, y + 5, { size: 15, leading: 18, fill: quiet });
  const sample = (shape: Shape) => svgShape(shape);
  return [
    sample({ type: 'circle', x: 40, y, r: 5, fill: quiet }),
    words(rating, 54),
    sample({ type: 'stroke', from: [352, y - 4], to: [352, y + 3], width: 6, fill: ink }),
    words(median, 364),
    sample({ type: 'stroke', from: [668, y], to: [700, y], width: 8, fill: greys.sample }),
    words(spread, 714),
  ].join('');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
