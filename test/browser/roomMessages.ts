import { presentationOf, roomOf } from '../../src/lazy/core.js';
import type { KeptRoom } from '../../src/protocol/keptRoom.js';
import type { HostMessage } from '../../src/protocol/overview.js';
import type { PresentationHostMessage } from '../../src/protocol/presentation.js';
import { analysed, disclosed } from '../core/support.js';
import { messageFor } from './overviewPage.js';

/** What the host would send for this file, with what the facilitator's view needs. */
export function roomMessageFor(text: string, kept: KeptRoom = {}): HostMessage {
  const message = messageFor(text);
  return message.type === 'overview'
    ? { ...message, room: roomOf(analysed(text)), kept: { room: kept, number: 1 } }
    : message;
}

/** What the host would send to be projected. */
export function presentationFor(text: string, showFew = false): PresentationHostMessage {
  return {
    type: 'presentation',
    presentation: presentationOf(disclosed(text), showFew),
    uri: 'file:///workshop.md',
  };
}
