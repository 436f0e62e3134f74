import type { Analysis } from '../analysis/analyse.js';
import { imbalanceCommunity, type ImbalanceNumber } from '../model/communities.js';
import type { TickLine } from '../protocol/room.js';
import { boxAt, tickBox } from '../syntax/tickBox.js';
import { content } from '../texts/content/index.js';
import type { TextEdit } from '../text/span.js';

/** The imbalances that a file lists, in its order. */
export function ticksOf({
  workshop,
  spans,
  language,
}: Pick<Analysis, 'workshop' | 'spans' | 'language'>): TickLine[] {
  return workshop.imbalances.flatMap(({ number, text, present }, index) => {
    const offset = spans.get(`/imbalances/${String(index)}/text`)?.start;
    if (offset === undefined) return [];
    const community = imbalanceCommunity[number as ImbalanceNumber];
    const { name } = content[language].communities[community];
    return [{ number, text, community, communityName: name, present, offset }];
  });
}

/** The edit that ticks the imbalance whose words stand at an offset, or not; null when it is there no more, or so already. */
export function tickImbalance(analysis: Analysis, offset: number, present: boolean): TextEdit | null {
  const line = ticksOf(analysis).find((tick) => tick.offset === offset);
  if (!line || line.present === present) return null;
  return tickBox(boxAt(analysis.reading.syntax, offset), offset, present);
}
