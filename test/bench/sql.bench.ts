/** `npm run bench -- sql [COUNT]`: the queries of sql/ against the command's own answers on many made-up files. */
import assert from 'node:assert/strict';
import { madeUpWorkshops } from '../core/madeUpWorkshops.js';
import { answersOfCommand, answersOfSql, type Answer, type Answers } from '../core/sqlAnswers.js';

const count = Number(process.argv[2] ?? 10_000);
const today = '2026-11-29';
const files = madeUpWorkshops(count);

const begun = performance.now();
const own = answersOfCommand(files, today);
const told = performance.now();
const queried = await answersOfSql(files, today);
const asked = performance.now();
for (const [question, answer] of Object.entries(own) as [keyof Answers, Answer][]) {
  assert.deepEqual(queried[question], answer, question);
  console.log(`${question}: ${String(answer.length)} rows, equal`);
}
const seconds = (from: number, to: number) => `${((to - from) / 1000).toFixed(1)} s`;
console.log(
  `${String(count)} files; command's own answers ${seconds(begun, told)}; rows, DuckDB and queries ${seconds(told, asked)}`,
);
