import type { PersonalKind } from '../../personal/findPersonal.js';
import type { Context, Hit } from './rule.js';

const removed = { da: '(fjernet)', en: '(removed)' } as const;

/**
 * What a rule says about each datum of a kind: one and the same, without the datum. The fix puts a word in the place
 * of what nobody should read; it is never safe, because it cannot be read again.
 */
export function personalHits(kind: PersonalKind): (context: Context) => Hit<object>[] {
  return ({ personal, language }) =>
    personal
      .filter((datum) => datum.kind === kind)
      .map(({ span }) => ({ span, values: {}, fixes: [fixAt(span, removed[language])] }));
}

function fixAt(span: Hit<object>['span'], text: string): NonNullable<Hit<object>['fixes']>[number] {
  return { title: { da: `Erstat med »${text}«`, en: `Replace with “${text}”` }, edits: [{ span, text }] };
}
