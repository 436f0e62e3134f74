import { pictureOrder, type CommunityId, type Language } from '../model/communities.js';
import { communityIcons } from './icons.js';
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
  top: 124,
  right: sheet.width - sheet.margin,
  bottom: 764,
  core: 118,
  gap: 9,
  corner: 30,
  knob: { head: 27, neck: 10, reach: 33 },
};

const ink = '#1f2536';
const quiet = '#565d70';

/** For print: a light ground, a line a little darker, and a colour dark enough for words on the ground. */
const colours: Readonly<Record<CommunityId, { ground: string; line: string; strong: string }>> = {
  organisational: { ground: '#e5effa', line: '#a9c6e6', strong: '#1d5189' },
  professional: { ground: '#f0e8f7', line: '#ccb3e2', strong: '#623a91' },
  task: { ground: '#fbf1d8', line: '#e6c981', strong: '#7d4e00' },
  collegial: { ground: '#e4f3e7', line: '#a3d1ae', strong: '#1f6437' },
};

/** Where the words of each piece stand: clear of the core task and of the knobs that reach in. */
const column = 412;
const places: Readonly<Record<CommunityId, { x: number; y: number }>> = {
  organisational: { x: 76, y: 158 },
  professional: { x: 704, y: 158 },
  task: { x: 76, y: 536 },
  collegial: { x: 704, y: 536 },
};

/** The model on one sheet for the wall, as an SVG that needs nothing else. */
export function poster(texts: PosterTexts): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="297mm" height="210mm" viewBox="0 0 ${sheet.width} ${sheet.height}" font-family="${sansSerif}" lang="${texts.language}" role="img" aria-labelledby="poster-title">`,
    `<title id="poster-title">${escapeXml(texts.title)}</title>`,
    `<rect width="${sheet.width}" height="${sheet.height}" fill="#fff"/>`,
    textLines([texts.title], sheet.width / 2, 70, { size: 43, fill: ink, bold: true, centred: true }),
    textLines([texts.subtitle], sheet.width / 2, 104, { size: 20, fill: quiet, centred: true }),
    ...pictureOrder.map((id) => piece(id, texts.pieces[id])),
    coreTask(texts.coreTask),
    textLines(wrap(texts.credit, board.right - board.left, 11), sheet.width / 2, 791, {
      size: 11,
      fill: quiet,
      centred: true,
    }),
    '</svg>',
  ].join('\n');
}

function piece(id: CommunityId, { name, tagline, contributes, question }: PosterPiece): string {
  const { ground, line, strong } = colours[id];
  const { x, y } = places[id];
  const badge = 27;
  const contributesLines = wrap(contributes, column, 19);
  const questionTop = y + 84 + contributesLines.length * 25;
  const questionLines = wrap(question, column - 40, 19);
  return [
    `<g>`,
    `<path d="${piecePath(board, id)}" fill="${ground}" stroke="${line}" stroke-width="1.5" stroke-linejoin="round"/>`,
    `<circle cx="${x + badge}" cy="${y + badge}" r="${badge}" fill="${strong}"/>`,
    `<path d="${communityIcons[id]}" transform="translate(${x + badge - 16.8} ${y + badge - 16.8}) scale(1.4)" fill="none" stroke="#fff" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/>`,
    textLines([name], x + 2 * badge + 14, y + 24, { size: 28, fill: strong, bold: true }),
    textLines([tagline], x + 2 * badge + 14, y + 49, { size: 18, fill: ink }),
    textLines(contributesLines, x, y + 92, { size: 19, fill: ink }),
    `<rect x="${x}" y="${questionTop}" width="4" height="${questionLines.length * 25 + 2}" rx="2" fill="${strong}"/>`,
    textLines(questionLines, x + 18, questionTop + 19, { size: 19, fill: strong, bold: true }),
    '</g>',
  ].join('\n');
}

function coreTask({ label, text }: PosterTexts['coreTask']): string {
  const { x, y } = centreOf(board);
  const { size, lines } = fitted(text);
  const height = lines.length * size * 1.25;
  return [
    `<circle cx="${x}" cy="${y}" r="${board.core}" fill="${ink}"/>`,
    textLines([label], x, y - height / 2 - 4, { size: 17, fill: '#c9d0e3', centred: true }),
    textLines(lines, x, y - height / 2 + size + 14, {
      size,
      fill: '#fff',
      bold: true,
      centred: true,
      leading: 1.25,
    }),
  ].join('\n');
}

/** The core task as large as there is room for; one that is too long even so ends in an ellipsis. */
function fitted(text: string): { readonly size: number; readonly lines: readonly string[] } {
  for (const size of [24, 21, 18, 16, 14, 12]) {
    const lines = wrap(text, 176, size, true);
    if (lines.length * size * 1.25 <= 120) return { size, lines };
  }
  const lines = wrap(text, 170, 12, true).slice(0, 8);
  return { size: 12, lines: [...lines.slice(0, -1), `${lines.at(-1) ?? ''} …`] };
}
