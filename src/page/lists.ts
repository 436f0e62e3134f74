/** Lists as lines to write in. */
import { content } from '../texts/content/index.js';
import {
  frameKinds,
  frameNumbers,
  imbalanceCommunity,
  imbalanceNumbers,
  trendNumbers,
} from '../model/communities.js';
import { idOf } from '../model/dialect.js';
import type { Field, ListBlock, ListRole, PageItem } from '../protocol/page.js';
import type { Head, List, ListItem } from '../syntax/tree.js';
import { tickedRoles } from '../editing/listLines.js';
import { attributeField, attributeOf } from './attributes.js';
import { fieldOf, type Around, type Making } from './making.js';
import { wordsRead } from './wording.js';

/** A list with its lines. */
export function listBlock(making: Making, list: List, around: Around): ListBlock {
  const { span, ordered, children } = list;
  const items = children.map((item) => itemOf(making, item, around));
  const notes = making.notesIn(
    span,
    items.map(({ at }) => at),
  );
  return { kind: 'list', key: '', at: span, notes, role: around.role, ordered, label: around.label, items };
}

function itemOf(making: Making, item: ListItem, around: Around): PageItem {
  const { role } = around;
  const hasLine = item.children.length === 0 || item.children[0]!.kind === 'paragraph';
  const inside: Around = {
    role: role === 'efforts' ? 'supports' : 'points',
    points: null,
    rates: false,
    label: '',
  };
  const words = hasLine ? wordsField(making, item, around) : null;
  const blocks = making.blocksOf(making, item.children.slice(hasLine ? 1 : 0), {
    ...inside,
    label: words?.value ?? '',
  });
  return {
    kind: 'item',
    key: '',
    at: item.span,
    notes: making.notesIn(
      item.span,
      blocks.map(({ at }) => at),
    ),
    words,
    tick: words && tickField(making, item, role),
    fields: words ? markFields(making, item, role) : [],
    meaning: meaningOf(making, item),
    blocks,
  };
}

/** What cannot be read at the end of the words stands in the field with them. */
function wordsField({ text, texts, analysis }: Making, item: ListItem, { role, points }: Around): Field {
  const { start, end } = item.words;
  const at = { start, end: Math.max(end, item.brokenMark?.span.end ?? end) };
  const [label, usual] = texts.lines[role];
  const kind =
    item.mark && idOf(analysis.reading.dialect.frameKinds, attributeOf(item.mark.head, 'kind')?.value ?? '');
  const placeholder = points
    ? texts.points[points]
    : role === 'supports' && kind
      ? texts.supports[kind]
      : usual;
  return fieldOf('words', 'words', at, wordsRead(text.slice(at.start, at.end)), [label, placeholder]);
}

function tickField({ texts }: Making, { box, words }: ListItem, role: ListRole): Field | null {
  if (!box && !tickedRoles.has(role)) return null;
  const at = box?.span ?? { start: words.start, end: words.start };
  return fieldOf('tick', 'tick', at, box?.checked ? 'x' : '', texts.fields.tick);
}

/** The choices of an action and of what supports it; those of an action without a mark go behind its words. */
function markFields({ text, texts, analysis }: Making, item: ListItem, role: ListRole): Field[] {
  if (item.brokenMark) return [];
  const { dialect } = analysis.reading;
  const { fields } = texts;
  const id = item.mark?.head.id ?? null;
  const head = item.mark?.head ?? noHead(item);
  if (role === 'efforts' && (id === 'effort' || !item.mark))
    return [
      attributeField(
        text,
        head,
        'community',
        'effortCommunity',
        'choice',
        fields.effortCommunity,
        { choices: 'communities' },
        (value) => idOf(dialect.communities, value) ?? value,
      ),
      attributeField(
        text,
        head,
        'assessment',
        'assessment',
        'choice',
        fields.assessment,
        { choices: 'assessments' },
        (value) => idOf(dialect.assessments, value) ?? value,
      ),
      attributeField(text, head, 'responsible', 'responsible', 'words', fields.responsible, {
        suggestions: 'roles',
      }),
      attributeField(text, head, 'due', 'due', 'date', fields.due),
    ];
  if (role === 'supports' && (id === 'support' || !item.mark))
    return [
      attributeField(
        text,
        head,
        'kind',
        'support',
        'choice',
        fields.support,
        { choices: 'supports' },
        (value) => idOf(dialect.frameKinds, value) ?? value,
      ),
    ];
  return [];
}

/** Stands for the mark of a line that has none, where one would go. */
function noHead({ words: { end } }: ListItem): Head {
  const span = { start: end, end };
  return {
    form: 'text',
    span,
    colons: span,
    name: '',
    nameSpan: span,
    id: null,
    label: null,
    braces: null,
    attributes: [],
  };
}

/** What a line of the model's lists means: which one it is says its mark. */
function meaningOf({ analysis }: Making, { mark }: ListItem): PageItem['meaning'] {
  const { imbalances, trends, frames } = content[analysis.language];
  if (!mark) return null;
  const { head } = mark;
  const written = Number(attributeOf(head, 'number')?.value);
  switch (head.id) {
    case 'imbalance': {
      const number = imbalanceNumbers.find((known) => known === written);
      return number ? { text: imbalances[number].full, community: imbalanceCommunity[number] } : null;
    }
    case 'trend': {
      const number = trendNumbers.find((known) => known === written);
      return number ? { text: trends[number].full, community: null } : null;
    }
    case 'frame': {
      const word = attributeOf(head, 'kind')?.value ?? '';
      const kind = frameKinds.find(
        (known) => analysis.reading.dialect.frameKinds[known] === word.toLowerCase(),
      );
      const number = frameNumbers.find((known) => known === written);
      return kind && number ? { text: frames[kind].supports[number - 1]!.full, community: null } : null;
    }
    default:
      return null;
  }
}
