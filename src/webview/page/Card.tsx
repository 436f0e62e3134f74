import { useContext, useId, useState } from 'preact/hooks';
import type { CardBlock } from '../../protocol/page.js';
import { Icon } from '../Icon.js';
import { fieldMark, walk } from './keys.js';
import { Notes } from './Notes.js';
import { Moved, OnTable } from './table.js';
import { shifted } from '../../text/span.js';

/** What one of our containers holds: the notes on a community, points, ratings, lists, what only the facilitator sees. */
export function Card({ card }: { readonly card: CardBlock }) {
  const { draw } = useContext(OnTable);
  const { card: kind, community, name, blocks, notes } = card;
  if (kind === 'facilitator') return <Folded card={card} />;
  return (
    <div class={`card ${kind ?? 'foreign'} ${community ?? ''}`} role="group" aria-label={name || undefined}>
      {kind === 'community' && community && <Icon community={community} />}
      <Notes notes={notes} />
      {isNamed(card) && <p class="card-name">{name}</p>}
      {draw(blocks)}
      <Begin card={card} />
    </div>
  );
}

/** What a card is about is told where nothing in it says so. */
function isNamed({ card, blocks, name }: CardBlock): boolean {
  const [first] = blocks;
  const isSaid = first?.kind === 'prose' || first?.kind === 'heading' || first?.kind === 'ratings';
  return name !== '' && card !== 'community' && card !== 'balance' && card !== 'efforts' && !isSaid;
}

/** The first line of a card that has no list yet. */
function Begin({ card: { card, at, blocks } }: { readonly card: CardBlock }) {
  const { desk, page } = useContext(OnTable);
  const shift = useContext(Moved);
  const holdsPoints =
    card === 'strengths' || card === 'gains' || card === 'improvements' || card === 'efforts';
  if (!holdsPoints || blocks.some(({ kind }) => kind === 'list')) return null;
  const begin = () =>
    desk.act({ focuses: true, make: () => ({ act: 'begin', card: shifted(at, shift.by), words: '' }) });
  return (
    <button type="button" class="add" onClick={begin}>
      <span aria-hidden="true">+</span> {card === 'efforts' ? page.labels.addEffort : page.labels.addPoint}
    </button>
  );
}

/** The facilitator's own notes: folded away, and said to be shown to nobody else. */
function Folded({ card: { blocks, notes } }: { readonly card: CardBlock }) {
  const { draw, page } = useContext(OnTable);
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { notesHidden, notesHide, notesShow } = page.labels;
  return (
    <div class="card facilitator" role="group" aria-label={notesHidden}>
      <button
        type="button"
        class="fold"
        {...{ [fieldMark]: 'fold' }}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={walk}
      >
        <svg class="lock" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M4 7.5h8v6H4zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5" />
        </svg>
        <span class="fold-what">{notesHidden}</span>
        <span class="fold-do">{isOpen ? notesHide : notesShow}</span>
      </button>
      <Notes notes={notes} />
      <div id={id} class="folded" hidden={!isOpen}>
        {isOpen && draw(blocks)}
      </div>
    </div>
  );
}
