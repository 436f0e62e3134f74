import type { WebviewMessage } from '../protocol/overview.js';
import type { HandedRoom, KeptRoom } from '../protocol/keptRoom.js';
import { handOver, unanswered, wasKept } from './unanswered.js';

/** After this long without an answer, in milliseconds, the page says that what was typed is not kept yet. */
const patience = 3000;

/** The rooms that this page has been in since it was opened. Each change is handed to the extension to keep. */
export interface Rooms {
  /** The room of a file. */
  readonly of: (uri: string) => KeptRoom;
  /** Something that stays the same while the file is renamed or saved for the first time. */
  readonly identityOf: (uri: string) => string;
  /** Takes what the extension kept, unless the page has been in that room already. */
  readonly enter: (uri: string, kept: HandedRoom | undefined) => void;
  readonly change: (uri: string, room: KeptRoom) => void;
  readonly move: (from: string, to: string) => void;
  /** The extension has kept what was handed over under this number. */
  readonly kept: (number: number) => void;
  /** Whether the extension does not answer. */
  readonly isUnkept: () => boolean;
}

/** @param onUnkept called when the extension falls silent, and when it answers again */
export function openRooms(say: (message: WebviewMessage) => void, onUnkept: () => void): Rooms {
  const rooms = new Map<string, KeptRoom>();
  const identities = new Map<string, string>();
  /** The numbers that are not answered yet, by file. */
  const waiting = new Map<string, number>();
  let latest = 0;
  let unkept = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = (silent: boolean) => {
    if (unkept === silent) return;
    unkept = silent;
    onUnkept();
  };
  const hand = (uri: string) => {
    const number = (latest = Math.max(latest + 1, Date.now()));
    const handed = { room: rooms.get(uri) ?? {}, number };
    waiting.set(uri, number);
    handOver(uri, handed);
    say({ type: 'keepRoom', uri, ...handed });
    timer ??= setTimeout(() => tell(true), patience);
  };
  const answered = (uri: string) => {
    waiting.delete(uri);
    wasKept(uri);
    if (waiting.size > 0) return;
    clearTimeout(timer);
    timer = undefined;
    tell(false);
  };
  const enter = (uri: string, kept: HandedRoom = { room: {}, number: 0 }) => {
    if (rooms.has(uri)) {
      // Whoever sends this may be new, and not know what its predecessor was handed last.
      if (waiting.has(uri)) hand(uri);
      return;
    }
    const known = unanswered(uri);
    const isNewer = known !== null && known.number > kept.number;
    rooms.set(uri, isNewer ? known.room : kept.room);
    if (isNewer) hand(uri);
    else if (known) wasKept(uri);
  };
  const identityOf = (uri: string) => identities.get(uri) ?? uri;
  return {
    of: (uri) => rooms.get(uri) ?? {},
    identityOf,
    enter,
    change: (uri, room) => {
      rooms.set(uri, room);
      hand(uri);
    },
    move: (from, to) => {
      const room = rooms.get(from);
      rooms.delete(from);
      answered(from);
      // A room that was never entered here comes from the extension.
      if (!room) return void rooms.delete(to);
      rooms.set(to, room);
      identities.set(to, identityOf(from));
      identities.delete(from);
      hand(to);
    },
    kept: (number) => {
      for (const [uri, last] of waiting) if (last === number) answered(uri);
    },
    isUnkept: () => unkept,
  };
}
