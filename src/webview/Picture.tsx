import type { Overview } from '../protocol/overview.js';
import { Go } from './Go.js';
import { Outlines } from './Outlines.js';
import { PieceCard } from './PieceCard.js';

/** The model's picture: four pieces that fit into each other around the core task. */
export function Picture({ pieces, coreTask, coreTaskTarget, labels }: Overview) {
  return (
    <div class="picture">
      <Outlines />
      <div class="core">
        <p class="core-label">{labels.coreTask}</p>
        <Go target={coreTaskTarget} class={coreTask ? 'core-text' : 'core-text missing'} title={coreTask}>
          {coreTask ?? labels.coreTaskMissing}
        </Go>
      </div>
      {pieces.map((piece) => (
        <PieceCard key={piece.community} piece={piece} labels={labels} />
      ))}
    </div>
  );
}
