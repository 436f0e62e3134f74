/** A page on which people write while the text changes by other hands too, and what they did is undone. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editPage } from '../../src/page/editPage.js';
import { moveEdit } from '../../src/page/moveEdit.js';
import { pageOf } from '../../src/page/pageOf.js';
import type { Field, Page, PageItem } from '../../src/protocol/page.js';
import type { PageEdit } from '../../src/protocol/pageEdits.js';
import { keptOf } from '../../src/protocol/pageValues.js';
import type { TextEdit } from '../../src/text/span.js';
import type { Analysis } from '../../src/analysis/analyse.js';
import { runs } from '../seed.js';
import { analysed, applyEdits, danish, lines } from './support.js';
import { allParts, fieldsOf, innerParts, type Part } from './pageParts.js';
import { typed } from './pageTexts.js';

const start = danish(
  lines(
    '# De rette balancer',
    '',
    '## Trin 2: Refleksion',
    '',
    '::trin{nr=2 minutter=35}',
    '',
    ':::facilitator',
    '',
    '1. Lad alle tænke',
    '2. Tag en runde',
    '',
    ':::',
    '',
    '::::fællesskab{type=fagligt}',
    '',
    ':::styrker',
    '',
    'Hvor er det stærkt?',
    '',
    '- Sparringen om',
    '  fredagen',
    '- …',
    '',
    ':::',
    '',
    ':::forbedringer',
    '',
    ':::',
    '',
    '::::',
    '',
    '* løs',
    '',
    '* liste',
    '',
    '  > med mere',
    '',
    '* til sidst',
    '',
    ':::ubalancer',
    '- [ ] Vi er i tvivl :ubalance{nr=5}',
    '- [x] Vi har ikke tid :ubalance{nr=9}',
    ':::',
    '',
    ':::indsatser',
    '',
    '- [ ] … :indsats{fællesskab=… vurdering=… ansvarlig=… frist=…}',
    '  - … :støtte{art=struktur}',
    '  - … :støtte{art=ledelse}',
    '- [x] Ét sted til beskeder :indsats{vurdering=ja ansvarlig="leder og tillidsrepræsentant"}',
    '- Nye stole',
    '',
    ':::',
  ),
);

interface Looked {
  readonly analysis: Analysis;
  readonly page: Page;
}

const looked = new Map<string, Looked>();

/** A text with its page; the last ones are kept, since the same text is looked at again and again. */
function look(text: string): Looked {
  const known = looked.get(text);
  if (known) return known;
  const analysis = analysed(text);
  const fresh = { analysis, page: pageOf(analysis) };
  if (looked.size > 50) looked.clear();
  looked.set(text, fresh);
  return fresh;
}

/** The words of all lines in their order, each with how many stand in it. */
interface Words {
  readonly value: string;
  readonly inside: number;
  /** The line's number, and how many lines stand beside it in its list. */
  readonly nth: number;
  readonly of: number;
}

function wordsIn(parts: readonly Part[]): Words[] {
  return parts.flatMap((part): Words[] => {
    if (part.kind !== 'list') return wordsIn(innerParts(part));
    return part.items.flatMap((item, nth) => {
      const inside = wordsIn(item.blocks);
      return [
        { value: item.words?.value ?? '', inside: inside.length, nth, of: part.items.length },
        ...inside,
      ];
    });
  });
}

/** What all fields but the words of lines say, without those that say nothing. */
function restOf(page: Page): string[] {
  return fieldsOf(page)
    .filter(({ name, value }) => name !== 'words' && value !== '')
    .map(({ name, value }) => `${name}: ${value}`)
    .sort();
}

function lineFields(page: Page): Field[] {
  return allParts(page.blocks)
    .filter((part): part is PageItem => part.kind === 'item')
    .flatMap(({ words }) => words ?? []);
}

interface Act {
  readonly act: 'write' | 'lines' | 'remove' | 'move' | 'support' | 'begin';
  readonly nth: number;
  readonly texts: readonly string[];
  readonly by: -1 | 1;
}

const act: fc.Arbitrary<Act> = fc.record({
  act: fc.constantFrom('write', 'write', 'write', 'lines', 'lines', 'remove', 'move', 'support', 'begin'),
  nth: fc.nat(),
  texts: fc.array(typed, { minLength: 2, maxLength: 3 }),
  by: fc.constantFrom(-1, 1),
});

/** What somebody does on a page, and what its lines and the other fields are to say then. */
function stated(page: Page, { act: kind, nth, texts, by }: Act) {
  const before = wordsIn(page.blocks);
  const words = before.map(({ value }) => value);
  const rest = restOf(page);
  const [first, ...more] = texts.map((text) => keptOf('words', text));
  if (kind === 'begin') {
    const card = allParts(page.blocks).find((part) => part.kind === 'card' && part.card === 'improvements')!;
    if (innerParts(card).length > 0) return null;
    const at = lineFields(page).filter((field) => field.at.start < card.at.start).length;
    return {
      edit: { act: 'begin', card: card.at, words: first! } as PageEdit,
      words: words.toSpliced(at, 0, first!),
      rest,
    };
  }
  if (kind === 'write') {
    const all = fieldsOf(page).filter(({ name }) => name !== 'source');
    const field = all[nth % all.length]!;
    const to = field.shape === 'tick' ? (first === '' ? '' : 'x') : keptOf(field.shape, texts[0]!);
    const edit: PageEdit = { act: 'write', field, from: field.value, to };
    if (field.name === 'words') {
      const index = lineFields(page).indexOf(field);
      return { edit, words: words.with(index, to), rest };
    }
    const was = `${field.name}: ${field.value}`;
    const others = field.value === '' ? rest : rest.toSpliced(rest.indexOf(was), 1);
    return { edit, words, rest: [...others, ...(to === '' ? [] : [`${field.name}: ${to}`])].sort() };
  }
  const fields = lineFields(page);
  const index = nth % fields.length;
  const field = fields[index]!;
  const named = { field, from: field.value };
  const own = before[index]!;
  const behind = index + 1 + own.inside;
  switch (kind) {
    case 'lines':
      return {
        edit: { act: 'lines', ...named, to: first!, more } as PageEdit,
        words: [
          ...words.slice(0, index),
          first!,
          ...words.slice(index + 1, behind),
          ...more,
          ...words.slice(behind),
        ],
        rest: null,
      };
    case 'remove':
      return {
        edit: { act: 'remove', ...named } as PageEdit,
        words: own.of === 1 ? words.with(index, '') : words.toSpliced(index, 1 + own.inside),
        rest: null,
      };
    case 'move': {
      const stays = by === -1 ? own.nth === 0 : own.nth === own.of - 1;
      // Of the lines that end right above it, the outermost stands beside it.
      const other =
        by === 1
          ? behind
          : fields.findIndex(
              (_, at) =>
                at < index && at + 1 + before[at]!.inside === index && before[at]!.nth === own.nth - 1,
            );
      const [above, below] = by === 1 ? [index, other] : [other, index];
      const end = stays ? 0 : below + 1 + before[below]!.inside;
      return {
        edit: { act: 'move', ...named, by } as PageEdit,
        words: stays
          ? words
          : [
              ...words.slice(0, above),
              ...words.slice(below, end),
              ...words.slice(above, below),
              ...words.slice(end),
            ],
        rest,
      };
    }
    case 'support':
      return {
        edit: { act: 'support', ...named, support: by === 1 ? 'structure' : 'leadership' } as PageEdit,
        words: words.toSpliced(behind, 0, ''),
        rest: null,
      };
  }
}

/** What another hand writes meanwhile: some letters among other words, or lines at the end of the file. */
const other = fc.record({
  at: fc.nat(),
  text: fc.constantFrom('x', 'flere ord ', '\n\n## Mere\n\n- andet\n', '\r\n'),
});

function otherEdit(text: string, { at, text: put }: { at: number; text: string }): TextEdit {
  if (put.includes('\n')) return { span: { start: text.length, end: text.length }, text: put };
  const fields = lineFields(look(text).page).filter(({ value }) => value !== '');
  const place = fields[at % fields.length]!.at;
  return { span: { start: place.end, end: place.end }, text: put };
}

/** Whether what an edit is about says the same as before; the other hand adds nothing before it. */
function isStill(before: Page, now: Page, edit: PageEdit): boolean {
  if (!('field' in edit)) return true;
  const index = fieldsOf(before).findIndex(
    ({ name, at }) => name === edit.field.name && at === edit.field.at,
  );
  return fieldsOf(now)[index]?.value === edit.from;
}

/** The edits that undo some, for the text that those have made. */
function inverse(text: string, edits: readonly TextEdit[]): TextEdit[] {
  let by = 0;
  return [...edits]
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .map(({ span, text: put }) => {
      const at = span.start + by;
      by += put.length - (span.end - span.start);
      return { span: { start: at, end: at + put.length }, text: text.slice(span.start, span.end) };
    });
}

type Step =
  | { readonly do: Act }
  | { readonly other: { at: number; text: string } }
  | { readonly late: Act; readonly other: { at: number; text: string } }
  | 'undo'
  | 'redo';

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: act.map((one) => ({ do: one })) },
  { weight: 1, arbitrary: other.map((one) => ({ other: one })) },
  { weight: 2, arbitrary: fc.tuple(act, other).map(([late, one]) => ({ late, other: one })) },
  { weight: 2, arbitrary: fc.constant('undo' as const) },
  { weight: 1, arbitrary: fc.constant('redo' as const) },
);

describe('a course of writing on the page', () => {
  it('does what was meant and nothing else, and can be undone to the first sign and done again', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.array(step, { minLength: 1, maxLength: 8 }), (isCrlf, steps) => {
        const first = isCrlf ? start.replaceAll('\n', '\r\n') : start;
        let text = first;
        const undo: TextEdit[][] = [];
        let redo: TextEdit[][] = [];
        const apply = (edits: readonly TextEdit[]): void => {
          undo.push(inverse(text, edits));
          text = applyEdits(text, edits);
          redo = [];
        };
        /** One step from one pile to the other; the text is then as it was before that step. */
        const back = (from: TextEdit[][], to: TextEdit[][]): void => {
          const edits = from.pop();
          if (!edits) return;
          to.push(inverse(text, edits));
          text = applyEdits(text, edits);
        };
        const carryOut = (one: Act): void => {
          const said = stated(look(text).page, one);
          if (!said) return;
          const result = editPage(look(text).analysis, said.edit, look(text).page);
          assert.ok(result.done, JSON.stringify(said.edit));
          apply(result.edits);
          const { page } = look(text);
          assert.deepEqual(
            wordsIn(page.blocks).map(({ value }) => value),
            said.words,
          );
          if (said.rest) assert.deepEqual(restOf(page), said.rest);
        };
        for (const one of steps) {
          if (one === 'undo') back(undo, redo);
          else if (one === 'redo') back(redo, undo);
          else if ('do' in one) carryOut(one.do);
          else if ('late' in one) {
            const { page } = look(text);
            const said = stated(page, one.late);
            const meanwhile = otherEdit(text, one.other);
            apply([meanwhile]);
            if (!said) continue;
            const { analysis, page: now } = look(text);
            const result = editPage(analysis, moveEdit(said.edit, [[meanwhile]]), now);
            assert.equal(result.done, isStill(page, now, said.edit), JSON.stringify(said.edit));
            if (!result.done) continue;
            apply(result.edits);
            const { page: after } = look(text);
            const { edit } = said;
            if (edit.act !== 'write') continue;
            const before = fieldsOf(now);
            const changed = fieldsOf(after).filter(({ value }, index) => value !== before[index]?.value);
            assert.ok(changed.length <= 1);
            for (const { name, value } of changed)
              assert.deepEqual([name, value], [edit.field.name, edit.to]);
          } else apply([otherEdit(text, one.other)]);
        }
        const [last, done] = [text, undo.length];
        while (undo.length > 0) back(undo, redo);
        assert.equal(text, first);
        while (undo.length < done) back(redo, undo);
        assert.equal(text, last);
      }),
      { numRuns: runs(500) },
    );
  });
});
