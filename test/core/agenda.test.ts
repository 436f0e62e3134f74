/** What is asked in a workshop stands in its file: script, sheet, room and wall ask that and nothing else. */
import assert from 'node:assert/strict';
import { agendaOf } from '../../src/facilitation/agenda.js';
import { languages } from '../../src/model/communities.js';
import { templateIds } from '../../src/model/templates.js';
import { templates } from '../../src/templates/files/index.js';
import { exported } from './reportFiles.js';
import { analysed, danish, lines } from './support.js';

/** The questions of each step of a body. */
function asked(...body: readonly string[]): readonly (readonly string[])[] {
  return agendaOf(analysed(danish(lines(...body)))).map(({ questions }) => questions);
}

const step = (nr: number) => ['', `## Trin ${String(nr)}`, '', `::trin{nr=${String(nr)} minutter=10}`, ''];

describe('the agenda', () => {
  it('asks what the headings and lines of a step ask, each once, also in communities and their points', () => {
    const points = [':::styrker', 'Hvornår er det godt?', '', '- Om fredagen', ':::', ''];
    const body = [
      ...step(2),
      '### Hvem mangler vi her i dag?',
      '',
      '- Nattevagterne',
      '',
      '### Det, vi vil nå',
      '',
      '- …',
      '',
      '::::fællesskab{type=fagligt}',
      '### Fagligt fællesskab',
      ...points,
      '::::',
      '',
      '::::fællesskab{type=kollegialt}',
      ...points,
      '::::',
    ];
    const own = ['Hvem mangler vi her i dag?', 'Det, vi vil nå', 'Hvornår er det godt?'];
    assert.deepEqual(asked(...body), [own]);
  });

  it('asks nothing of the facilitator’s notes, of what is ticked, rated or agreed, and of prose', () => {
    const body = [
      ...step(3),
      ':::facilitator',
      'Skal jeg sige det?',
      ':::',
      '',
      'Vi talte længe.',
      '',
      ':::ubalancer',
      '- [x] Hvad nu? :ubalance{nr=9}',
      ':::',
      '',
      ':::indsatser',
      '- [ ] Skal vi prøve? :indsats{fællesskab=fagligt}',
      ':::',
    ];
    assert.deepEqual(asked(...body), [[]]);
  });

  it('calls a step by its own heading, never by that of the file, of another step or of a part of it', () => {
    const called = (...body: readonly string[]) =>
      analysed(danish(lines(...body))).workshop.steps.map((one) => ('title' in one ? one.title : null));
    const line = (nr: number) => ['', `::trin{nr=${String(nr)} minutter=10}`, ''];
    assert.deepEqual(called('# Team Nord', ...line(1), 'Vi talte', ...line(2)), [null, null]);
    assert.deepEqual(called('# Et', ...line(1), '# To', '', 'Om to', ...line(2)), ['Et', 'To']);
    assert.deepEqual(
      called('# Team Nord', '', '## Et', '', 'Om et', ...line(1), '### Hvem?', '- A', ...line(2)),
      ['Et', null],
    );
    assert.deepEqual(called('## Et', ...line(1), '### To', ...line(2), '### Hvem?', '- A', ...line(3)), [
      'Et',
      'To',
      'Hvem?',
    ]);
    assert.deepEqual(
      called('## Et', ...line(1), '::::fællesskab{type=fagligt}', '## Fagligt', '::::', ...line(2)),
      ['Et', null],
    );
  });

  it('keeps the questions of each step apart, and asks the dialogue tool’s only in a step without any', () => {
    const [first, fourth] = asked(
      ...step(1),
      '### Hvorfor er vi her?',
      '',
      '- …',
      ...step(4),
      ':::indsatser',
      '- [ ] …',
      ':::',
    );
    assert.deepEqual(first, ['Hvorfor er vi her?']);
    assert.ok(fourth!.length > 1);
  });

  for (const language of languages)
    for (const id of templateIds)
      it(`is on script and sheet as it stands in the file: ${id} in ${language}`, async () => {
        const text = templates[id](language)
          .replace(/\{\{(?:minutes\d?|participants)\}\}/g, '10')
          .replace('{{date}}', '2026-12-01');
        const questions = agendaOf(analysed(text)).flatMap((one) =>
          one.purpose === '' ? one.questions : [],
        );
        assert.ok(questions.length > 0);
        const script = (await exported(text, 'script', 'csv')).content as string;
        const sheet = (await exported(text, 'participants', 'csv')).content as string;
        for (const question of questions) {
          assert.ok(script.includes(question), `script: ${question}`);
          assert.ok(sheet.includes(question), `sheet: ${question}`);
        }
        const json = (await exported(text, 'participants', 'json')).content as string;
        const { sections } = (JSON.parse(json) as { records: { sections: { questions: string[] }[] }[] })
          .records[0]!;
        const onSheet = sections.flatMap(({ questions: own }) => own);
        const all = agendaOf(analysed(text)).flatMap((one) => one.questions);
        assert.deepEqual(
          onSheet.filter((question) => !all.includes(question)),
          [],
          'the sheet asks nothing else',
        );
        const order = [...new Set(onSheet)].map((question) => all.indexOf(question));
        assert.deepEqual(
          order,
          [...order].sort((a, b) => a - b),
          'in the order of the file',
        );
      });
});
