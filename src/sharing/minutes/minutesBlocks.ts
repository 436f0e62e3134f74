import type { DirectiveId } from '../../model/directives.js';
import { directivesOf } from '../../syntax/walk.js';
import { ofLast } from '../../text/ofLast.js';
import { heading, list, type Block } from '../document.js';
import { factsOf } from '../facts.js';
import type { Source } from '../source.js';
import { raisedBlocks } from './efforts.js';
import { partOf } from './parts.js';
import { answered, levelled } from './pieces.js';
import { summary } from './summary.js';
import { piecesOf, writerOf } from './writer.js';

/**
 * The minutes of one workshop for MED, SU or AMO: in brief, what others are asked for, and then all that the group wrote,
 * where it stands and as it is. They are made once: other programs are told their words too.
 */
export const minutesBlocks = /* @__PURE__ */ ofLast((source: Source): readonly Block[] => {
  const { texts, disclosed, title } = source;
  const { syntax } = disclosed.reading;
  const writer = writerOf(source, partOf);
  const held = new Set(directivesOf(syntax).map(({ head }) => head.id));
  const has = (id: DirectiveId) => held.has(id);
  const brief = summary(source, { balance: has('balance'), efforts: has('efforts') });
  const raised = raisedBlocks(writer);
  const body = levelled(answered(piecesOf(writer, syntax.blocks)), title);
  const isHeaded = body.length === 0 || body[0]!.type === 'heading';
  return [
    factsOf(source),
    ...(brief.length > 0 ? [heading(1, texts.minutes.summary), ...list(brief)] : []),
    ...(raised.length > 0 ? [heading(1, texts.minutes.raised), ...raised] : []),
    ...(isHeaded ? [] : [heading(1, texts.minutes.about)]),
    ...body,
  ];
});
