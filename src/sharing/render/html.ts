import type { Language } from '../../model/communities.js';
import { balancePicture } from '../../picture/balancePicture.js';
import { escapeXml } from '../../picture/svgText.js';
import {
  itemOf,
  sheetWords,
  type Block,
  type Cell,
  type Part,
  type Report,
  type Sheet,
  type Table,
} from '../document.js';
import { shownSize, type Logo } from '../look/logo.js';
import type { Look } from '../look/look.js';
import { plainOf, runsOf, type Run, type Words } from '../words.js';
import { copyScript } from './copyScript.js';
import { cellWords } from './dayCells.js';
import { reportStyle } from './reportStyle.js';

/** What surrounds a report where it is shown before it is saved. */
export interface Frame {
  /** The word by which the page knows its own style. */
  readonly nonce: string;
  /** Above the report: whether it is saved, and what can be done with it; in the language of the window. */
  readonly bar: {
    readonly language: Language;
    readonly text: string;
    /** What is not in it; empty where all is. */
    readonly leftOut: string;
    /** Each with its command, and what that is told. */
    readonly links: readonly { readonly command: string; readonly label: string }[];
    readonly copy: { readonly label: string; readonly done: string };
  };
}

/** A report as one file: it runs nothing, loads nothing, and is laid out for the screen and for A4. */
export function html(report: Report, look: Look = {}, frame?: Frame): string {
  const { title, parts, credit } = report;
  const body = [
    ...(look.logo ? [logoHtml(look.logo)] : []),
    `<h1>${escapeXml(title)}</h1>`,
    ...parts.map(partHtml),
    `<footer><p>${escapeXml(credit)}</p></footer>`,
  ].join('\n');
  return page(report, body, frame, look);
}

/** The flat report as a page, to be looked at before it is saved as a spreadsheet. */
export function sheetHtml(report: Report, frame?: Frame): string {
  const { sheet, title, credit } = report;
  const body = [
    `<h1>${escapeXml(title)}</h1>`,
    sheetTable(sheet, title),
    `<footer><p>${escapeXml(credit)}</p></footer>`,
  ].join('\n');
  return page({ ...report, landscape: true }, body, frame);
}

/** A text as it will stand in the file. */
export function textHtml(report: Report, text: string, frame?: Frame): string {
  return page(
    report,
    `<h1 class="unseen">${escapeXml(report.title)}</h1>\n<pre>${escapeXml(text)}</pre>`,
    frame,
  );
}

function page(
  { kind, language, title, foot, landscape }: Report,
  body: string,
  frame?: Frame,
  look: Look = {},
): string {
  const style = frame ? `'nonce-${frame.nonce}'` : "'unsafe-inline'";
  const script = frame ? `'nonce-${frame.nonce}'` : "'none'";
  const picture = look.logo ? 'data:' : "'none'";
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${style}; script-src ${script}; img-src ${picture}; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Samklang">
<title>${escapeXml(title)}</title>
<style${frame ? ` nonce="${frame.nonce}"` : ''}>
${reportStyle({ landscape, foot, look })}</style>
</head>
<body>
${frame ? barHtml(frame.bar) : ''}<main class="${kind}${landscape ? ' landscape' : ''}">
${body}
</main>
${frame ? `<script nonce="${frame.nonce}">${copyScript}</script>\n` : ''}</body>
</html>
`;
}

/** It says nothing that is not in the report, so it is not read aloud. */
function logoHtml(logo: Logo): string {
  const { width, height } = shownSize(logo);
  const kind = logo.type === 'png' ? 'png' : 'jpeg';
  const data = btoa(Array.from(logo.bytes, (byte) => String.fromCharCode(byte)).join(''));
  return `<img class="logo" alt="" width="${width}" height="${height}" src="data:image/${kind};base64,${data}">`;
}

function barHtml({ language, text, leftOut, links, copy }: Frame['bar']): string {
  const buttons = links.map(
    ({ command, label }) => `<a href="command:${escapeXml(command)}">${escapeXml(label)}</a>`,
  );
  return [
    `<header class="bar" lang="${language}"><span>${escapeXml(text)}</span>`,
    ...buttons,
    `<button type="button" class="copy" data-done="${escapeXml(copy.done)}">${escapeXml(copy.label)}</button>`,
    `<span role="status"></span>`,
    ...(leftOut === '' ? [] : [`<p>${escapeXml(leftOut)}</p>`]),
    '</header>\n',
  ].join('\n');
}

function partHtml({ language, title, blocks }: Part): string {
  const depth = title === null ? 1 : 2;
  return [
    `<section lang="${language}">`,
    ...(title === null ? [] : [`<h2 class="part">${escapeXml(title)}</h2>`]),
    ...groups(blocks).map(
      (group) => `<div class="group">\n${group.map((block) => blockHtml(block, depth)).join('\n')}\n</div>`,
    ),
    '</section>',
  ].join('\n');
}

/** The blocks by the headings of the first level: what is kept together on a page where that is wanted. */
function groups(blocks: readonly Block[]): Block[][] {
  const all: Block[][] = [];
  for (const block of blocks) {
    if (all.length === 0 || (block.type === 'heading' && block.level === 1)) all.push([]);
    all.at(-1)!.push(block);
  }
  return all;
}

function blockHtml(block: Block, depth: number): string {
  switch (block.type) {
    case 'heading': {
      const level = block.level + depth;
      const cut = block.cut ? ` cut ${block.cut}` : '';
      return `<h${level} class="level${block.level}${cut}">${wordsHtml(block.text)}</h${level}>`;
    }
    case 'paragraph': {
      const kind = block.lead ? ' class="lead"' : block.quiet ? ' class="quiet"' : '';
      return `<p${kind}>${wordsHtml(block.text)}</p>`;
    }
    case 'facts': {
      const facts = block.facts.map(
        ({ label, value }) => `<div><dt>${escapeXml(label)}</dt><dd>${escapeXml(value)}</dd></div>`,
      );
      return `<dl>${facts.join('')}</dl>`;
    }
    case 'list': {
      const items = block.items.map(itemOf).map(({ text, ticked, blocks = [] }) => {
        const box = ticked === undefined ? '' : ticked ? '☒ ' : '☐ ';
        return `<li>${box}${wordsHtml(text)}${blocks.map((inner) => blockHtml(inner, depth)).join('\n')}</li>`;
      });
      const [tag, start] = block.start === undefined ? ['ul', ''] : ['ol', ` start="${block.start}"`];
      return `<${tag}${start}${block.boxes ? ' class="boxes"' : ''}>\n${items.join('\n')}\n</${tag}>`;
    }
    case 'quote':
      return `<blockquote>\n${block.blocks.map((inner) => blockHtml(inner, depth)).join('\n')}\n</blockquote>`;
    case 'code':
      return `<pre>${escapeXml(block.text)}</pre>`;
    case 'table':
      return tableHtml(block);
    case 'picture':
      return `<figure>${balancePicture(block.picture)}</figure>`;
    case 'room':
      return `<div class="room">${'<div></div>'.repeat(block.lines)}</div>`;
    case 'scale': {
      const numbers = [1, 2, 3, 4, 5].map((value) => `<span class="ring">${value}</span>`).join('');
      return `<p class="scale"><strong>${escapeXml(block.label)}</strong><span>${escapeXml(block.low)}</span>${numbers}<span>${escapeXml(block.high)}</span></p>`;
    }
  }
}

function tableHtml({ caption, columns, rows, flat = false }: Table): string {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => `<col width="${Math.round((share * 100) / whole)}%">`).join('');
  const heads = columns
    .map(({ head }) => `<th scope="col" role="columnheader">${wordsHtml(head)}</th>`)
    .join('');
  const labels = columns.map(({ head }) => escapeXml(plainOf(head)));
  const lines = rows.map(
    (cells) =>
      `<tr role="row">${cells.map((one, index) => cellHtml(one, labels[index] ?? '', index === 0 && !flat)).join('')}</tr>`,
  );
  return [
    `<div class="table" tabindex="0"><table role="table">`,
    `${caption === '' ? '' : `<caption>${escapeXml(caption)}</caption>`}<colgroup>${widths}</colgroup>`,
    `<thead role="rowgroup"><tr role="row">${heads}</tr></thead>`,
    `<tbody role="rowgroup">\n${lines.join('\n')}\n</tbody>`,
    '</table></div>',
  ].join('\n');
}

/** On a narrow screen the cells stand below each other, each with the head of its column; the roles stay. */
function cellHtml({ lines }: Cell, label: string, saysWhat: boolean): string {
  const words = lines.map((line) => `<p>${wordsHtml(cellWords(line))}</p>`).join('');
  return saysWhat
    ? `<th scope="row" role="rowheader">${words}</th>`
    : `<td role="cell"${words === '' ? ' class="empty"' : ''} data-label="${label}">${words}</td>`;
}

/** A word that no column can hold may be parted, with a hyphen. */
function parted(text: string): string {
  return text.replace(/[\p{L}\p{N}]{30,}/gu, (word) => word.replace(/.{14}(?=.)/gu, '$&\u00AD'));
}

function wordsHtml(words: Words): string {
  return runsOf(words).map(runHtml).join('');
}

function runHtml({ text, strong, emphasis, struck, code }: Run): string {
  const marks = [strong && 'strong', emphasis && 'em', struck && 'del', code && 'code'].filter(
    (tag) => tag !== undefined,
  );
  const words = escapeXml(parted(text)).replaceAll('\n', '<br>');
  return marks.reduceRight((inner, tag) => `<${tag}>${inner}</${tag}>`, words);
}

function sheetTable({ head, rows }: Sheet, caption: string): string {
  const share = 1;
  return tableHtml({
    type: 'table',
    caption,
    columns: head.map((text) => ({ head: text, share })),
    rows: rows.map((row) => row.map((value) => ({ lines: sheetWords(value).split('\n') }))),
  });
}
