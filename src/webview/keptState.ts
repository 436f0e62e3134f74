import { isClockState, type ClockState } from '../facilitation/clock.js';
import { isRatingEntry, type RatingEntry } from '../facilitation/ratingEntry.js';

/** What is kept of one workshop in the room. */
export interface KeptRoom {
  /** Left out while no workshop has been started. */
  readonly clock?: ClockState;
  /** Ratings that are typed and not yet written to the table. */
  readonly entry?: RatingEntry;
}

export type KeptRooms = Readonly<Record<string, KeptRoom>>;

/** What the page keeps over a reload of the window. */
export interface KeptState {
  /** The file that it shows. */
  readonly uri: string;
  /** By file. */
  readonly rooms?: KeptRooms;
  /** Which picture is projected, from 0. */
  readonly slide?: number;
}

/** The rooms that were kept; what cannot be read as one is left out. */
export function keptRooms(state: unknown): KeptRooms {
  const rooms = (state as Partial<KeptState> | null | undefined)?.rooms ?? {};
  return Object.fromEntries(
    Object.entries(rooms).map(([uri, { clock, entry }]): [string, KeptRoom] => [
      uri,
      { ...(isClockState(clock) && { clock }), ...(isRatingEntry(entry) && { entry }) },
    ]),
  );
}

/** The picture that was projected; the first when nothing was kept. */
export function keptSlide(state: unknown): number {
  const slide = (state as Partial<KeptState> | null | undefined)?.slide;
  return Number.isInteger(slide) ? Number(slide) : 0;
}

/** The rooms with a change to one of them; one in which nothing is left to keep is given up. */
export function withRoom(rooms: KeptRooms, uri: string, { clock, entry }: KeptRoom): KeptRooms {
  const others = Object.entries(rooms).filter(([other]) => other !== uri);
  const room: KeptRoom = { ...(clock && { clock }), ...(entry && { entry }) };
  return Object.fromEntries(Object.keys(room).length > 0 ? [...others, [uri, room]] : others);
}
