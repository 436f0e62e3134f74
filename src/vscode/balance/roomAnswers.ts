import * as vscode from 'vscode';
import { withoutEntry, type HandedRoom } from '../../protocol/keptRoom.js';
import type { HostMessage } from '../../protocol/overview.js';
import type { CellRatings } from '../../protocol/room.js';
import type { Analyses } from '../analysis/analyses.js';
import { core } from '../shared/core.js';
import { uiLanguage } from '../shared/language.js';
import { openedAgain } from '../shared/showInFile.js';
import type { RoomStore } from './roomStore.js';
import { writeEdits } from '../shared/writeEdits.js';
import { writeRatings } from './writeRatings.js';

/** What is done with what was typed in the overview, and told to it. */
export interface RoomAnswers {
  /** Writes ratings into their file. */
  readonly record: (uri: string, ratings: readonly CellRatings[]) => Promise<void>;
  /** Ticks an imbalance in its file, or takes the tick away. */
  readonly tick: (uri: string, offset: number, present: boolean) => Promise<void>;
  /** Keeps what is not written yet. */
  readonly keep: (uri: string, room: HandedRoom) => Promise<void>;
}

/** @param isKnown whether the page has had to do with a file: nothing is written or kept for any other */
export function roomAnswers(
  analyses: Analyses,
  rooms: RoomStore,
  isKnown: (uri: string) => boolean,
  send: (message: HostMessage) => void,
): RoomAnswers {
  return {
    record: async (uri, ratings) => {
      const document = isKnown(uri) ? await openedAgain(vscode.Uri.parse(uri)) : undefined;
      const refused = document ? await writeRatings(analyses, document, ratings) : 'gone';
      const { room, number } = await rooms.of(uri);
      if (!refused) await rooms.keep(uri, { room: withoutEntry(room), number: number + 1 });
      const { roomTexts } = await core();
      const language = (document && (await analyses.of(document)))?.language ?? uiLanguage();
      send({ type: 'ratingsWritten', uri, why: refused && roomTexts[language].refused[refused] });
    },
    tick: async (uri, offset, present) => {
      const document = isKnown(uri) ? await openedAgain(vscode.Uri.parse(uri)) : undefined;
      const analysis = document && (await analyses.of(document));
      if (!document || !analysis) return;
      const { roomTexts, tickImbalance } = await core();
      const edit = tickImbalance(analysis, offset, present);
      const refused = edit && (await writeEdits(document, analysis.text, [edit]));
      if (refused) void vscode.window.showWarningMessage(roomTexts[analysis.language].notTicked);
    },
    keep: async (uri, { room, number }) => {
      if (!isKnown(uri)) return;
      await rooms.keep(uri, { room, number });
      send({ type: 'roomKept', number });
    },
  };
}
