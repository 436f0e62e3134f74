/**
 * `tsx scripts/othersMarkdown.ts FOLDERS…`: what Samklang makes of Markdown that is none of ours, such as the README files
 * in node_modules. Of all files: whether anything is said, and how long that takes. Of some of them with our front matter
 * added: errors about what is theirs, refusals to format, rendered HTML that is another one, and whether the file is the
 * same after translating there and back. Prints numbers, and the files that miss the mark.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import MarkdownItMaker from 'markdown-it';
import { analyse } from '../src/analysis/analyse.js';
import { misplacedFinding } from '../src/analysis/misplaced.js';
import { format } from '../src/editing/formatting/formatText.js';
import { translateStructure } from '../src/editing/translateStructure.js';
import { findFrontMatter } from '../src/syntax/frontMatter.js';
import { applyEdits } from '../src/text/edits.js';
import { withLineBreaksOf } from '../src/text/lines.js';

const mostSampled = 500;
const frontMatter = `---
samklang: 1
language: da
title: Andres noter
community: Team Nord
coreTask: At borgerne kan leve trygt i eget hjem
date: 2026-11-22
participants: 9
minutes: 90
---

`;

function* markdownIn(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* markdownIn(path);
    else if (entry.isFile() && /\.(?:md|markdown)$/i.test(entry.name)) yield path;
  }
}

const files = process.argv.slice(2).flatMap((folder) => [...markdownIn(folder)]);
// As an editor has them: with one kind of line ends.
const texts = files.map((file) => {
  const text = readFileSync(file, 'utf8');
  return { file, text: withLineBreaksOf(text, text) };
});
const misses: string[] = [];

const before = process.cpuUsage();
let said = 0;
for (const { file, text } of texts)
  if (analyse(text) !== null || misplacedFinding(text) !== null) {
    said++;
    misses.push(`says something: ${file}`);
  }
const { user, system } = process.cpuUsage(before);
console.log(`${files.length} files: something is said of ${said}; ${Math.round((user + system) / 1000)} ms`);

const md = new MarkdownItMaker({ html: true });
const every = Math.max(1, Math.floor(texts.length / mostSampled));
// In the place of a front matter of their own, where they have one.
const sampled = texts
  .filter((_, index) => index % every === 0)
  .map(({ file, text }) => ({ file, text: text.slice(findFrontMatter(text)?.bodyStart ?? 0) }))
  .slice(0, mostSampled);
const counts = { withErrors: 0, refused: 0, otherHtml: 0, notTheSame: 0 };
const codes = new Map<string, number>();
for (const { file, text } of sampled) {
  const ours = withLineBreaksOf(text, frontMatter) + text;
  const analysis = analyse(ours)!;
  const errors = analysis.unread.filter(({ code }) => !code.startsWith('personal.'));
  for (const { code } of errors) codes.set(code, (codes.get(code) ?? 0) + 1);
  if (errors.length > 0) {
    counts.withErrors++;
    misses.push(`${errors.map(({ code }) => code).join(', ')}: ${file}`);
  }
  const formatted = format(ours, analyse);
  if (formatted?.refusal) {
    counts.refused++;
    misses.push(`not formatted, ${formatted.refusal.reason}: ${file}`);
  } else if (formatted?.edits) {
    const after = applyEdits(ours, formatted.edits);
    if (md.render(after).trimEnd() !== md.render(ours).trimEnd()) {
      counts.otherHtml++;
      misses.push(`other HTML: ${file}`);
    }
  }
  const there = applyEdits(ours, translateStructure(analysis, 'en'));
  const back = applyEdits(there, translateStructure(analyse(there)!, 'da'));
  if (back !== ours) {
    counts.notTheSame++;
    misses.push(`not the same after translating: ${file}`);
  }
}
console.log(
  `${sampled.length} of them as workshop files: ${counts.withErrors} with errors, ${counts.refused} not formatted, ` +
    `${counts.otherHtml} with other HTML, ${counts.notTheSame} not the same after translating there and back`,
);
for (const [code, count] of codes) console.log(`  ${code}: ${count}`);
for (const miss of misses) console.log(`- ${miss}`);
