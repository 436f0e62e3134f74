import { blankSign } from '../../../model/blanks.js';
import { frameKinds } from '../../../model/communities.js';
import type { Effort } from '../../../model/workshop.js';
import type { ListItem } from '../../../syntax/tree.js';
import { walk } from '../../../syntax/walk.js';
import { lineBreakOf, startOfLine } from '../../../text/lines.js';
import { lines } from '../examples.js';
import { rule, type Context, type HitFix } from '../rule.js';

/** Domain, step 4: the group discusses how structures and leadership can support each effort. */
export const effortUnsupported = rule({
  code: 'effort.unsupported',
  severity: 'information',
  about: {
    da: 'I har aftalt en indsats uden at skrive, hvordan struktur eller ledelse kan støtte den. En indsats, som ingen støtter, har svært ved at holde.',
    en: 'You have agreed on an action without writing how structure or leadership can support it. An action that nothing supports is hard to keep up.',
  },
  examples: {
    bad: lines(
      ':::indsatser',
      '- [ ] Fast sparring hver torsdag :indsats{fællesskab=fagligt vurdering=ja ansvarlig=teamleder frist=2026-12-15}',
      ':::',
    ),
    good: lines(
      ':::indsatser',
      '- [ ] Fast sparring hver torsdag :indsats{fællesskab=fagligt vurdering=ja ansvarlig=teamleder frist=2026-12-15}',
      '  - Tiden står i vagtplanen :støtte{art=struktur}',
      ':::',
    ),
  },
  messages: {
    da: () => 'Hvordan kan struktur eller ledelse støtte indsatsen?',
    en: () => 'How can structure or leadership support this action?',
  },
  *check(context) {
    const { workshop, spans, reading } = context;
    const asked = new Map(
      workshop.efforts.flatMap((effort, index) => {
        const span = spans.get(`/efforts/${String(index)}/text`);
        return isAgreed(effort) && effort.supports.length === 0 && span ? [[span.start, span]] : [];
      }),
    );
    if (asked.size === 0) return;
    for (const node of walk(reading.syntax.blocks)) {
      const span = node.kind === 'item' ? asked.get(node.words.start) : undefined;
      // Room that is left for it, or what cannot be read there, is told as such.
      if (node.kind === 'item' && span && !hasSupport(node))
        yield { span, values: {}, fixes: roomFix(context, node) };
    }
  },
});

/** One thing at a time: first who, when and what it is to strengthen. */
function isAgreed({ assessment, done, community, responsible, due }: Effort): boolean {
  return assessment === 'yes' && !done && [community, responsible, due].every((one) => one !== undefined);
}

function hasSupport(item: ListItem): boolean {
  return walk(item.children).some((node) => node.kind === 'item' && (node.mark ?? node.brokenMark));
}

/** Makes room for both kinds of support, below the item's first line. */
function roomFix({ reading: { text, dialect } }: Context, { marker, words, mark }: ListItem): HitFix[] {
  const before = text.slice(startOfLine(text, marker.start), marker.start);
  if (before.trim() !== '') return [];
  const { directives, attributes, frameKinds: kinds } = dialect;
  const indent = before + ' '.repeat(marker.end - marker.start + 1);
  const room = frameKinds.map(
    (kind) =>
      `${lineBreakOf(text)}${indent}- ${blankSign} :${directives.support}{${attributes.kind}=${kinds[kind]}}`,
  );
  const { end } = mark?.span ?? words;
  return [
    {
      title: { da: 'Gør plads til støtte fra struktur og ledelse', en: 'Make room for support' },
      edits: [{ span: { start: end, end }, text: room.join('') }],
    },
  ];
}
