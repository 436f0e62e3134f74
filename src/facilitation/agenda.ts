import { content } from '../texts/content/index.js';
import { communityIds, stepNumbers, type StepNumber } from '../model/communities.js';
import type { AgendaStep, RatedCell, RoomView, StepNotes } from '../protocol/room.js';
import { overviewTexts } from '../texts/overviewTexts.js';
import { roomTexts } from '../texts/roomTexts.js';
import type { Analysis, Understood } from '../analysis/analyse.js';

/** What the facilitator's view shows of a workshop: its steps, the notes on each, and what has been rated. */
export function roomOf(analysis: Analysis): RoomView {
  const { workshop, language } = analysis;
  const agenda = agendaOf(analysis);
  const planned = agenda.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  return {
    agenda,
    notes: notesOf(analysis, agenda.length),
    minutes: workshop.minutes ?? (planned > 0 ? planned : null),
    cells: cellsOf(analysis),
    labels: roomTexts[language].labels,
  };
}

/** The steps of the file in its order; those of the dialogue tool, without minutes, when the file has none. */
export function agendaOf({ workshop, language }: Pick<Understood, 'workshop' | 'language'>): AgendaStep[] {
  const { steps } = content[language].tool;
  const written = workshop.steps.length > 0 ? workshop.steps : stepNumbers.map((number) => ({ number }));
  return written.map((step) => {
    const { name, purpose, questions } = steps[step.number as StepNumber];
    const title = 'title' in step && step.title ? step.title : roomTexts[language].step(step.number, name);
    const minutes = 'minutes' in step ? (step.minutes ?? null) : null;
    return { title, minutes, purpose: purpose.short, questions };
  });
}

/** The lines of the facilitator's notes that stand between one step's head and the next one's. */
function notesOf({ workshop, reading, spans }: Analysis, length: number): StepNotes[] {
  const starts = workshop.steps.map((_, index) => spans.get(`/steps/${String(index)}`)?.start ?? Infinity);
  const notes = Array.from({ length }, (): string[] => []);
  for (const { id, span, head } of reading.directives) {
    if (id !== 'facilitator') continue;
    const step = starts.findLastIndex((start) => start <= span.start);
    notes[step]?.push(...plainLines(reading.text.slice(head.end, span.end)));
  }
  return notes;
}

/** Lines without list signs, fences and blanks. */
function plainLines(markdown: string): string[] {
  return markdown
    .split(/\r?\n/)
    .map((line) => line.replace(/^[\s>]*(?:[-*+]|\d+[.)])?\s+(?:\[[ xX]\]\s+)?/, '').trim())
    .filter((line) => line !== '' && line !== '…' && !/^:{3,}/.test(line));
}

function cellsOf({ workshop, language }: Analysis): RatedCell[] {
  const { labels } = overviewTexts[language];
  return communityIds.flatMap((community) => {
    const rating = workshop.ratings.find((rated) => rated.community === community);
    return (['now', 'wanted'] as const).map((question) => ({
      community,
      communityName: content[language].communities[community].name,
      question,
      questionName: labels[question],
      ratings: rating?.[question] ?? [],
    }));
  });
}
