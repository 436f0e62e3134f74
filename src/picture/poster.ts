import { pictureOrder, type CommunityId, type Language } from '../model/communities.js';
import { communityIcons } from './icons.js';
import { colours, ink, quiet, quietOnInk, white } from './palette.js';
import { centreOf, piecePath, type Board } from './pieces.js';
import { escapeXml, sansSerif, textLines, wrap } from './svgText.js';

/** All words of the poster. */
export interface PosterTexts {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  readonly coreTask: { readonly label: string; readonly text: string };
  readonly pieces: Readonly<Record<CommunityId, PosterPiece>>;
  readonly credit: string;
}

export interface PosterPiece {
  readonly name: string;
  readonly tagline: string;
  readonly contributes: string;
  readonly question: string;
}

/** An A4 sheet, four units to the millimetre. */
const sheet = { width: 1188, height: 840, margin: 40 } as const;

const board: Board = {
  left: sheet.margin,
  top: 110,
  right: sheet.width - sheet.margin,
  bottom: 770,
  core: 120,
  gap: 9,
  corner: 30,
  knob: { head: 30, neck: 11, reach: 37 },
};

/** The words of a piece, and the round ground of its icon. */
const text = { size: 19, leading: 25 } as const;
const badge = 27;

/** Where the words of each piece stand: clear of the core task and of the knobs that reach in. */
const column = 404;
const places: Readonly<Record<CommunityId, { x: number; y: number }>> = {
  organisational: { x: 72, y: 148 },
  professional: { x: 718, y: 148 },
  task: { x: 72, y: 526 },
  collegial: { x: 718, y: 526 },
};

/** How it is printed: on a sheet that lies on its side, all of it. */
export const posterPage = '@page { size: A4 landscape; margin: 0 }';

/** The poster as a file of its own, which prints as it should wherever it is opened. */
export function posterFile(texts: PosterTexts): string {
  return poster(texts, `<style>${posterPage}</style>`);
}

/** The model on one sheet for the wall, as an SVG that needs nothing else. */
export function poster(texts: PosterTexts, style = ''): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="297mm" height="210mm" viewBox="0 0 ${sheet.width} ${sheet.height}" font-family="${sansSerif}" xml:lang="${texts.language}" role="img" aria-labelledby="poster-title">`,
    `<title id="poster-title">${escapeXml(texts.title)}</title>${style}`,
    `<rect width="${sheet.width}" height="${sheet.height}" fill="${white}"/>`,
    textLines([texts.title], sheet.width / 2, 62, {
      size: 43,
      leading: 50,
      fill: ink,
      bold: true,
      centred: true,
    }),
    textLines([texts.subtitle], sheet.width / 2, 94, { size: 20, leading: 26, fill: quiet, centred: true }),
    ...pictureOrder.map((id) => piece(id, texts.pieces[id])),
    coreTask(texts.coreTask),
    textLines(wrap(texts.credit, board.right - board.left, 9.5), sheet.width / 2, 796, {
      size: 9.5,
      leading: 13,
      fill: quiet,
      centred: true,
    }),
    '</svg>',
  ].join('\n');
}

function piece(id: CommunityId, { name, tagline, contributes, question }: PosterPiece): string {
  const { ground, line, strong } = colours[id];
  const { x, y } = places[id];
  const nameX = x + 2 * badge + 14;
  const taglineLines = wrap(tagline, x + column - nameX, 18);
  const contributesLines = wrap(contributes, column, text.size);
  const contributesY = y + 67 + taglineLines.length * 24;
  const questionLines = wrap(question, column - 18, text.size, true);
  const questionY = contributesY + contributesLines.length * text.leading + 11;
  return [
    '<g>',
    `<path d="${piecePath(board, id)}" fill="${ground}" stroke="${line}" stroke-width="1.5" stroke-linejoin="round"/>`,
    `<circle cx="${x + badge}" cy="${y + badge}" r="${badge}" fill="${strong}"/>`,
    icon(id, x + badge, y + badge),
    textLines([name], nameX, y + 25, { size: 29, leading: 32, fill: strong, bold: true }),
    textLines(taglineLines, nameX, y + 50, { size: 18, leading: 23, fill: ink }),
    textLines(contributesLines, x, contributesY, { ...text, fill: ink }),
    `<rect x="${x}" y="${questionY - 17}" width="4" height="${questionLines.length * text.leading - 3}" rx="2" fill="${strong}"/>`,
    textLines(questionLines, x + 18, questionY, { ...text, fill: strong, bold: true }),
    '</g>',
  ].join('\n');
}

function icon(id: CommunityId, x: number, y: number): string {
  const scale = 1.4;
  const place = `translate(${x - 12 * scale} ${y - 12 * scale}) scale(${scale})`;
  return `<path d="${communityIcons[id]}" transform="${place}" fill="none" stroke="${white}" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/>`;
}

function coreTask({ label, text: words }: PosterTexts['coreTask']): string {
  const { x, y } = centreOf(board);
  const { size, lines } = fitted(words);
  const leading = size * 1.25;
  const top = y - (lines.length * leading) / 2;
  return [
    `<circle cx="${x}" cy="${y}" r="${board.core}" fill="${ink}"/>`,
    textLines([label], x, top - 6, { size: 17, leading, fill: quietOnInk, centred: true }),
    textLines(lines, x, top + size + 12, { size, leading, fill: white, bold: true, centred: true }),
  ].join('\n');
}

/** The more lines, the nearer to the circle's rim they come. */
const sizes = [
  { size: 24, width: 178 },
  { size: 21, width: 186 },
  { size: 18, width: 190 },
  { size: 16, width: 192 },
  { size: 14, width: 192 },
];

/** More than this there is no room for in any size. */
const longest = 500;

/** The core task as large as there is room for; one that is too long even so ends in an ellipsis. */
function fitted(words: string): { readonly size: number; readonly lines: readonly string[] } {
  const begun = words.slice(0, longest);
  for (const { size, width } of sizes) {
    const lines = wrap(begun, width, size, true);
    if (lines.length * size * 1.25 <= 118) return { size, lines };
  }
  const lines = wrap(begun, 176, 13, true);
  return { size: 13, lines: lines.length > 7 ? [...lines.slice(0, 6), `${lines[6]!} …`] : lines };
}
