import { content } from '../../../texts/content/index.js';
import type { StepNumber } from '../../../model/communities.js';
import { shapeOf, stepsOf } from '../../../model/templates.js';
import { fileOf } from '../examples.js';
import { lineAt, lineBreakOf } from '../../../text/lines.js';
import { rule, type Context, type HitFix } from '../rule.js';

/** Domain: the dialogue tool has four steps. */
export const stepMissing = rule<{ number: number; name: string }>({
  code: 'step.missing',
  severity: 'warning',
  about: {
    da: 'Filen er lavet af en skabelon, og et af skabelonens trin er der ikke.',
    en: 'The file was made from a template, and one of the template’s steps is not there.',
  },
  examples: {
    bad: fileOf(
      ['language: da', 'template: followup'],
      '## Trin 1: Introduktion',
      '',
      '::trin{nr=1}',
      '',
      '## Trin 4: Indsatser',
      '',
      '::trin{nr=4}',
    ),
    good: fileOf(
      ['language: da', 'template: followup'],
      '## Trin 1: Introduktion',
      '',
      '::trin{nr=1}',
      '',
      '## Trin 3: Fælles drøftelse',
      '',
      '::trin{nr=3}',
      '',
      '## Trin 4: Indsatser',
      '',
      '::trin{nr=4}',
    ),
  },
  messages: {
    da: ({ number, name }) =>
      `Trin ${number}, ${name.toLocaleLowerCase('da')}, er ikke i filen. Skal det med?`,
    en: ({ number, name }) =>
      `Step ${number}, ${name.toLocaleLowerCase('en')}, is not in the file. Should it be?`,
  },
  *check(context) {
    const { reading, workshop, language } = context;
    const shape = shapeOf(workshop.template);
    const span = reading.spans.get('/template') ?? reading.frontMatter.fence;
    if (reading.excess || !shape) return;
    for (const number of stepsOf(shape)) {
      if (workshop.steps.some((step) => step.number === number)) continue;
      const { name } = content[language].tool.steps[number];
      yield { span, values: { number, name }, fixes: insertFix(context, number, name) };
    }
  },
});

/** Inserts the step's heading and line before the next step's heading; none when there is no such place. */
function insertFix(
  { reading: { text, dialect, directives }, workshop: { steps }, spans }: Context,
  number: StepNumber,
  name: string,
): HitFix[] {
  const next = steps.findIndex((step) => step.number > number);
  const heading = spans.get(`/steps/${next}/title`);
  const isInOrder = steps.every((step, index) => index === 0 || step.number > steps[index - 1]!.number);
  if (!heading || !isInOrder || lineAt(text, heading.start).start !== heading.start) return [];
  const isInside = directives.some(
    ({ form, span }) => form === 'container' && span.start < heading.start && heading.start < span.end,
  );
  const marks = /^#+(?=[ \t])/.exec(text.slice(heading.start, heading.end))?.[0];
  if (isInside || !marks) return [];
  const { directives: names, attributes } = dialect;
  const word = names.step[0]!.toLocaleUpperCase('da') + names.step.slice(1);
  const section = [
    `${marks} ${word} ${number}: ${name}`,
    `::${names.step}{${attributes.number}=${number}}`,
    '',
  ].join(lineBreakOf(text).repeat(2));
  return [
    {
      title: { da: `Indsæt trin ${number}`, en: `Insert step ${number}` },
      edits: [{ span: { start: heading.start, end: heading.start }, text: section }],
    },
  ];
}
