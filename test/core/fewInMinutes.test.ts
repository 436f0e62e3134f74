/** Ratings of few are not in the minutes either where nothing reads them: in a table of other words, a list, a line. */
import assert from 'node:assert/strict';
import { rowsOf } from '../../src/data/rows.js';
import { disclose, isWithheld, type Disclosed } from '../../src/disclosure/disclose.js';
import { reportKinds } from '../../src/sharing/kinds.js';
import { json } from '../../src/sharing/render/json.js';
import { markdown } from '../../src/sharing/render/markdown.js';
import { reportOf } from '../../src/sharing/report.js';
import { danish } from './support.js';

function openOf(text: string): Disclosed {
  const disclosed = disclose(text);
  assert.ok(disclosed && !isWithheld(disclosed));
  return disclosed;
}

const minutesOf = (body: string): string => markdown(reportOf([openOf(danish(body))], 'minutes'));

const rule = (width: number) => `|${' - |'.repeat(width)}\n`;
const forms: Readonly<Record<string, (ratings: string) => string>> = {
  'a table in the words of the other language': (ratings) =>
    `:::balance\n| Community | Now | Wanted |\n${rule(3)}| Professional | ${ratings} | 4 4 4 4 |\n:::\n`,
  'a table outside of its block': (ratings) =>
    `| Fællesskab | Nu | Ønsket |\n${rule(3)}| Fagligt | ${ratings} | 4 4 4 4 |\n`,
  'a table turned on its side': (ratings) =>
    `:::balance\n| | Fagligt |\n${rule(2)}| Nu | ${ratings} |\n:::\n`,
  'a table without its rule': (ratings) => `:::balance\n| Fællesskab | Nu |\n| Fagligt | ${ratings} |\n:::\n`,
  'numbers in a head': (ratings) => `:::balance\n| a | Nu: ${ratings} |\n${rule(2)}| Fagligt | |\n:::\n`,
  'a list': (ratings) => `:::balance\n- Fagligt: ${ratings}\n:::\n`,
  'a line outside of the block': (ratings) => `Fagligt, nu: ${ratings}\n\n- Nu ${ratings}\n`,
  'a line alone': (ratings) => `## Fagligt fællesskab\n\n${ratings}\n\n> **${ratings}**\n`,
  'code outside of the block': (ratings) =>
    `\`\`\`\n| Fællesskab | Nu |\n| Fagligt | ${ratings} |\n\`\`\`\n\n    now ${ratings}\n`,
  HTML: (ratings) => `<table><tr><td>Fagligt</td><td>${ratings}</td></tr></table>\n`,
  'HTML with both questions': (ratings) =>
    `<table><tr><td>Fagligt</td><td>${ratings}</td><td>${ratings}</td></tr></table>\n`,
  'a point': (ratings) =>
    `::::fællesskab{type=fagligt}\n:::styrker\n- Det faglige fællesskab nu: ${ratings}\n:::\nØnsket: ${ratings}\n::::\n`,
  'a line of code': (ratings) => `:::balance\n\`\`\`\n${ratings}\n\`\`\`\n:::\n`,
};

describe('few ratings in the minutes', () => {
  for (const [name, form] of Object.entries(forms))
    it(`are not told in ${name}`, () => {
      for (const few of ['1 5', '1, 5', '2;5;1', '1 3 5']) {
        const text = danish(form(few));
        for (const told of [minutesOf(form(few)), JSON.stringify(rowsOf('a.md', openOf(text)))])
          assert.doesNotMatch(told, new RegExp(few), few);
        for (const kind of reportKinds)
          assert.doesNotMatch(json(reportOf([openOf(text)], kind)), new RegExp(`[^-]${few}[^-]`), kind);
      }
    });

  it('are not told where each has a cell of its own', () => {
    for (const row of [
      '<table><tr><td>Fagligt</td><td>1</td><td>5</td><td>3</td></tr></table>',
      '<table>\n<tr><td>Fagligt</td>\n<td>1</td>\n<td>5</td><td>3</td></tr>\n</table>',
      'Fagligt | 1 | 5 | 3',
    ])
      assert.match(minutesOf(row), /Fagligt \(Færre end fire vurderinger, derfor ikke vist\)\n/, row);
    const four = 'Fagligt | 1 | 5 | 3 | 3';
    assert.ok(minutesOf(four).includes(four));
  });

  it('are told of nobody where a lone number stands beside those of several', () => {
    const lone = forms['a table outside of its block']!('1');
    assert.match(minutesOf(lone), /Fagligt \| Færre end fire vurderinger, derfor ikke vist \| 4 4 4 4/);
  });

  it('leave words alone that are no names and numbers of ratings', () => {
    for (const words of [
      'Nu er vi 2, 3 gange om ugen',
      'Vi mødes 1 2 3',
      'Fagligt: 4 4 5 5',
      'Nu: 3',
      '1. Nu',
      'Trin 2, 3 og 4',
    ])
      assert.ok(minutesOf(`${words}\n`).includes(words), words);
  });

  it('leave numbers of other things alone', () => {
    const own = `:::balance\nKl. 10:30, 3 af 5, d. 1/5 2026\n:::\n\n| Rute | Uge |\n${rule(2)}| A | 1 2 |\n`;
    const told = minutesOf(own);
    assert.match(told, /Kl\. 10:30, 3 af 5, d\. 1\/5 2026/);
    assert.match(told, /\| A \| 1 2 \|/);
  });
});
