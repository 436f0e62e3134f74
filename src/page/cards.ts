/** Containers as cards. A directive more is one line more in the table. */
import type { DirectiveId } from '../model/directives.js';
import { idOf } from '../model/dialect.js';
import type { CommunityId } from '../model/communities.js';
import type { CardBlock, ListRole } from '../protocol/page.js';
import type { Container } from '../syntax/tree.js';
import { directivesOf } from '../syntax/walk.js';
import { content } from '../texts/content/index.js';
import { overviewTexts } from '../texts/overviewTexts.js';
import { attributeOf } from './attributes.js';
import type { Around, Making } from './making.js';

type CardId = NonNullable<CardBlock['card']>;

interface CardKind {
  readonly role: ListRole;
  readonly name: (making: Making, node: Container) => string;
}

const kinds: Readonly<Record<CardId, CardKind>> = {
  community: {
    role: 'points',
    name: (making, node) => {
      const id = communityOf(making, node);
      return id ? contentIn(making).communities[id].name : typeIn(node);
    },
  },
  strengths: { role: 'points', name: (making) => contentIn(making).tool.pointQuestions.strengths.name },
  gains: { role: 'points', name: (making) => contentIn(making).tool.pointQuestions.gains.name },
  improvements: { role: 'points', name: (making) => contentIn(making).tool.pointQuestions.improvements.name },
  balance: { role: 'points', name: (making) => overviewIn(making).labels.heading },
  imbalances: { role: 'imbalances', name: (making) => overviewIn(making).counts.imbalances },
  trends: { role: 'trends', name: ({ texts }) => texts.cards.trends },
  frames: { role: 'frames', name: ({ texts }) => texts.cards.frames },
  efforts: { role: 'efforts', name: (making) => overviewIn(making).labels.efforts },
  facilitator: { role: 'points', name: ({ texts }) => texts.notes },
};

/** A closed container of ours, or of others with something of ours in it; null for one that is nobody's but theirs. */
export function cardBlock(making: Making, node: Container): CardBlock | null {
  const { span, children, head } = node;
  const card = isCard(head.id) ? head.id : null;
  if (card === null && !directivesOf({ blocks: children }).some(({ head: { id } }) => id !== null))
    return null;
  const around = aroundIn(making, node, { role: 'points', points: null, rates: false, label: '' });
  const blocks = making.blocksOf(making, children, around);
  return {
    kind: 'card',
    key: '',
    at: span,
    notes: making.notesIn(
      span,
      blocks.map(({ at }) => at),
    ),
    card,
    community: card === 'community' ? communityOf(making, node) : null,
    name: around.label,
    blocks,
  };
}

/** What the blocks in a container stand in; in one that is not ours, what that itself stands in. */
export function aroundIn(making: Making, node: Container, outside: Around): Around {
  const { id, name } = node.head;
  if (!isCard(id)) return { ...outside, label: name };
  const points = id === 'strengths' || id === 'gains' || id === 'improvements' ? id : null;
  return { role: kinds[id].role, points, rates: id === 'balance', label: kinds[id].name(making, node) };
}

function isCard(id: DirectiveId | null): id is CardId {
  return id !== null && id in kinds;
}

function communityOf({ analysis }: Making, node: Container): CommunityId | null {
  return idOf(analysis.reading.dialect.communities, typeIn(node));
}

function typeIn({ head }: Container): string {
  return attributeOf(head, 'type')?.value ?? '';
}

function contentIn({ analysis }: Making) {
  return content[analysis.language];
}

function overviewIn({ analysis }: Making) {
  return overviewTexts[analysis.language];
}
