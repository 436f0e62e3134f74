/** What the core's tests share. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Finding } from '../../src/analysis/finding.js';
import type { Span, TextEdit } from '../../src/text/span.js';
import { analyse, type Analysis, type AnalysisOptions } from '../../src/analysis/analyse.js';
import { disclose, isWithheld, type Disclosed } from '../../src/disclosure/disclose.js';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const fixtures = `${root}test/fixtures/`;

export function readFixture(name: string): string {
  return readFileSync(fixtures + name, 'utf8');
}

/** Analyses a text that must be a workshop file. */
export function analysed(text: string, options?: AnalysisOptions): Analysis {
  const analysis = analyse(text, options);
  assert.ok(analysis, 'should be read as a workshop file');
  return analysis;
}

/** A whole workshop file in Danish around `body`: nothing is wrong with what stands above it. */
export function danish(body: string, more = ''): string {
  return `---
samklang: 1
language: da
title: De rette balancer i Team Nord
community: Team Nord
coreTask: At borgerne kan leve trygt i eget hjem
date: 2026-11-22
participants: 9
minutes: 90
${more}---

${body}`;
}

/** Lines of Markdown. */
export function lines(...parts: readonly string[]): string {
  return `${parts.join('\n')}\n`;
}

export function wordsAt(text: string, span: Span | undefined): string | undefined {
  return span && text.slice(span.start, span.end);
}

/** Each finding as `code "words"`, in the order of the text. */
export function told(text: string, findings: readonly Finding[] = analysed(text).findings): string[] {
  return findings.map(({ code, span }) => `${code} ${JSON.stringify(wordsAt(text, span))}`);
}

/** The codes that are found, each once. */
export function codesOf(text: string): string[] {
  return [...new Set(analysed(text).findings.map(({ code }) => code))].sort();
}

/** Applies edits to a text; those in the same place in their order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return edits
    .map((edit, index) => ({ ...edit, index }))
    .sort((a, b) => b.span.start - a.span.start || b.index - a.index)
    .reduce(
      (result, { span, text: words }) => result.slice(0, span.start) + words + result.slice(span.end),
      text,
    );
}

/**
 * How long the processor works on `run`, in milliseconds, with what it returned. What else the machine does at the
 * same time is not in it, as it would be in the time of day.
 */
export function timed<T>(run: () => T): { result: T; milliseconds: number } {
  const before = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(before);
  return { result, milliseconds: (user + system) / 1000 };
}

/** How often a run that seems slow is measured again: what clears memory, or warms up, falls upon some of them. */
const tries = 6;

/**
 * Sees to it that a run takes no longer than some milliseconds, as on a quiet machine, or else that it grows no faster
 * than its text: a busy machine slows half of the text as much as the whole, and what takes the square takes a quarter.
 *
 * @param run the run with that share of its text: 1, or a half
 * @returns what the run with all of the text returned
 */
export function inTime<T>(most: number, run: (share: 1 | 0.5) => T): T {
  const { result, milliseconds } = timed(() => run(1));
  let whole = milliseconds;
  let half = Infinity;
  for (let count = 0; whole >= most && !(whole < 10 * most && whole / half < 3); count++) {
    assert.ok(count < tries, `${whole} ms, ${(whole / half).toFixed(1)} times its half`);
    half = Math.min(half, timed(() => run(0.5)).milliseconds);
    whole = Math.min(whole, timed(() => run(1)).milliseconds);
  }
  return result;
}

/** Compares a value with a golden file of the fixtures; `UPDATE=1` writes the file instead. */
export function assertGolden(name: string, value: unknown): void {
  if (process.env['UPDATE'] === '1') writeFileSync(fixtures + name, `${JSON.stringify(value, null, 2)}\n`);
  assert.deepEqual(value, JSON.parse(readFixture(name)));
}

/** What is disclosed of a text that must be a workshop file in which nothing is uncertain. */
export function disclosed(text: string): Disclosed {
  const given = disclose(text);
  assert.ok(given && !isWithheld(given), 'should be disclosed');
  return given;
}
