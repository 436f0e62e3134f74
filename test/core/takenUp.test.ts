/** What is asked about actions is asked in the file that spoke of them last, by the rule of the view of actions. */
import assert from 'node:assert/strict';
import { analyse } from '../../src/analysis/analyse.js';
import { isOverdue } from '../../src/analysis/balance/overdue.js';
import {
  isTakenUp,
  listen,
  spokenOf,
  withoutAskedLater,
  type LastSpoken,
} from '../../src/analysis/check/takenUp.js';
import { lastSpokenIn } from '../../src/portfolio/lastSpoken.js';
import { sameEfforts } from '../../src/portfolio/sameEfforts.js';
import { summaryOf } from '../../src/portfolio/summary.js';
import { wordsKey } from '../../src/text/wordsKey.js';
import { madeUpWorkshops } from './madeUpWorkshops.js';
import { danish, disclosed, lines } from './support.js';

const today = '2026-12-10';

interface File {
  readonly file: string;
  readonly text: string;
}

/** The same by what the editor knows: the summaries of all files, and the analysis of the one that is looked at. */
function askedInEditor(files: readonly File[], code: string): string[] {
  const last = lastSpokenIn(files.map(({ file, text }) => ({ file, ...summaryOf(disclosed(text)) })));
  return files.flatMap(({ file, text }) => {
    const analysis = analyse(text, { today })!;
    const seen = withoutAskedLater(last, file, analysis);
    if (seen.findings.length === analysis.findings.length) assert.equal(seen, analysis);
    return seen.findings
      .filter((finding) => finding.code === code)
      .map(({ span }) => {
        const line = text.slice(text.lastIndexOf('\n', span.start) + 1, span.start);
        return `${file} ${wordsKey(line.replace(/^- \[.\] | :indsats.*$/g, ''))}`;
      });
  });
}

/** The files, each with what is still asked in it, of some code. */
function asked(files: readonly File[], code: string): string[] {
  const last: LastSpoken = new Map();
  const read = files.map(({ file, text }) => {
    const analysis = analyse(text, { today })!;
    const spoken = spokenOf(analysis);
    if (spoken) listen(last, file, spoken);
    return { file, analysis, spoken };
  });
  return read.flatMap(({ file, analysis, spoken }) =>
    analysis.findings
      .filter((finding) => finding.code === code)
      .filter(({ span }) => !spoken || !isTakenUp(last, file, spoken, { code, offset: span.start }))
      .map(({ span }) => {
        const line = analysis.text.slice(analysis.text.lastIndexOf('\n', span.start) + 1, span.start);
        return `${file} ${wordsKey(line.replace(/^- \[.\] | :indsats.*$/g, ''))}`;
      }),
  );
}

describe('what is asked about actions', () => {
  it('is asked where they were last spoken of, as the view of actions counts', () => {
    const files = madeUpWorkshops(120);
    const summaries = files.map(({ file, text }) => ({ file, ...summaryOf(disclosed(text)) }));
    const expected = sameEfforts(summaries)
      .filter(({ effort }) => isOverdue(effort, today))
      .map(({ workshop, effort }) => `${workshop.file} ${wordsKey(effort.text)}`);
    const told = asked(files, 'effort.overdue');
    assert.ok(told.length > 10);
    assert.deepEqual([...told].sort(), expected.sort());
    assert.deepEqual(askedInEditor(files, 'effort.overdue'), told, 'in the editor as in the command');
    assert.deepEqual(askedInEditor(files, 'followUp.past'), asked(files, 'followUp.past'));
  });

  it('is not asked of a day to follow up where all that was open is in a later file', () => {
    const workshop = (date: string, followUp: string, ...efforts: readonly string[]) =>
      danish(lines(':::indsatser', ...efforts.map((words) => `- [ ] ${words} :indsats{vurdering=ja}`), ':::'))
        .replace(/^date: .*$/m, `date: ${date}`)
        .replace(/^community:/m, `followUp: ${followUp}\ncommunity:`);
    const first = { file: 'a.md', text: workshop('2026-06-01', '2026-09-01', 'Sparring', 'Frokost') };
    const all = { file: 'b.md', text: workshop('2026-09-01', '2027-09-01', 'Frokost', 'sparring') };
    const some = { file: 'b.md', text: workshop('2026-09-01', '2027-09-01', 'Frokost') };
    const before = { file: 'b.md', text: workshop('2026-05-01', '2027-09-01', 'Frokost', 'sparring') };
    const count = (...files: readonly File[]) => asked(files, 'followUp.past').length;
    assert.equal(count(first), 1);
    assert.equal(count(first, all), 0);
    assert.equal(count(all, first), 0);
    assert.equal(count(first, some), 1);
    assert.equal(count(first, before), 1);
  });
});
