import type { DirectiveId } from '../../../model/directives.js';
import { ownListsOf, type OwnItem } from '../../../syntax/ownLists.js';
import { lineAt, linesBetween } from '../../../text/lines.js';
import type { TextEdit } from '../../../text/span.js';
import { lines } from '../examples.js';
import { rule, type HitFix } from '../rule.js';

export const itemLevel = rule<{ name: string; container: string; support: boolean; tooDeep: boolean }>({
  code: 'item.level',
  severity: 'error',
  about: {
    da: 'Et punkt står for langt inde eller ikke langt nok: En indsats står yderst i listen, og det, der støtter den, lige under den, rykket ind. Ellers bliver mærket ikke læst.',
    en: 'An item is indented too far or not far enough: an action belongs at the edge of its list, and what supports it right below, indented. Otherwise its mark is not read.',
  },
  examples: {
    bad: lines(
      ':::indsatser',
      '- [ ] Fast sparring :indsats{vurdering=løftes}',
      '- Vagtplanen rykkes :støtte{art=struktur}',
      ':::',
    ),
    good: lines(
      ':::indsatser',
      '- [ ] Fast sparring :indsats{vurdering=løftes}',
      '  - Vagtplanen rykkes :støtte{art=struktur}',
      ':::',
    ),
  },
  messages: {
    da: ({ name, support, tooDeep }) =>
      support && !tooDeep
        ? `»:${name}« bliver kun læst inde i en indsats. Ryk punktet ind under den.`
        : `»:${name}« bliver ikke læst så langt inde i listen. Ryk punktet ud${support ? ', så det står lige under indsatsen' : ''}.`,
    en: ({ name, support, tooDeep }) =>
      support && !tooDeep
        ? `“:${name}” is only read inside an action. Indent the item under it.`
        : `“:${name}” is not read this far into the list. Move the item out${support ? ', so that it is right below its action' : ''}.`,
  },
  *check({ reading: { syntax, excess, dialect } }) {
    if (excess) return;
    for (const { id, items, container } of ownListsOf(syntax))
      for (const own of items) {
        const { mark } = own.item;
        if (!mark?.head.id || own.depth === levelOf(mark.head.id) || !belongs(id, mark.head.id)) continue;
        const support = mark.head.id === 'support';
        const tooDeep = own.depth > levelOf(mark.head.id);
        yield {
          span: mark.span,
          values: {
            name: dialect.directives[mark.head.id],
            container: container.head.name,
            support,
            tooDeep,
          },
          fixes: tooDeep ? [] : moveIn(syntax.text, own),
        };
      }
  },
});

/** How many items a mark stands in. */
function levelOf(id: DirectiveId): number {
  return id === 'support' ? 1 : 0;
}

/** Whether a mark is one of this list, wherever in it. */
function belongs(list: DirectiveId, mark: DirectiveId): boolean {
  return mark === 'support' || mark === 'effort' ? list === 'efforts' : list === `${mark}s`;
}

/** Sets an item in under the one before it; it stays where the words of that begin. */
function moveIn(text: string, { item, before }: OwnItem): HitFix[] {
  if (!before) return [];
  const { start } = lineAt(text, item.marker.start);
  if (text.slice(start, item.marker.start).trim() !== '') return [];
  const by = ' '.repeat(before.marker.end - before.marker.start + 1);
  const edits = [...linesBetween(text, start, item.span.end)].flatMap((line): TextEdit[] =>
    line.end > line.start ? [{ span: { start: line.start, end: line.start }, text: by }] : [],
  );
  return [{ title: { da: 'Ryk punktet ind', en: 'Indent the item' }, edits }];
}
