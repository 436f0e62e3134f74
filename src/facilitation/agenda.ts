import { content } from '../texts/content/index.js';
import { communityIds, stepNumbers, type StepNumber } from '../model/communities.js';
import type { AgendaStep, RatedCell, RoomView, StepNotes } from '../protocol/room.js';
import { overviewTexts } from '../texts/overviewTexts.js';
import { roomTexts } from '../texts/roomTexts.js';
import type { Analysis, Understood } from '../analysis/analyse.js';
import { walk } from '../syntax/walk.js';
import { notesBySteps, stepBegins } from './ownNotes.js';
import { isChecklist, questionsIn } from './questions.js';
import { ticksOf } from './tickImbalance.js';

/** What the facilitator's view shows of a workshop: its steps, the notes on each, and what has been rated. */
export function roomOf(analysis: Analysis): RoomView {
  const { workshop, language } = analysis;
  const agenda = agendaOf(analysis);
  const begins = stepBegins(analysis);
  const planned = agenda.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  return {
    agenda,
    notes: notesOf(analysis, agenda.length),
    places: agenda.map((_, index) => begins[index] ?? null),
    participants: workshop.participants ?? null,
    imbalances: ticksOf(analysis),
    minutes: workshop.minutes ?? (planned > 0 ? planned : null),
    cells: cellsOf(analysis),
    labels: roomTexts[language].labels,
  };
}

/** What an agenda is made of. */
type Read = Pick<Understood, 'workshop' | 'language' | 'reading' | 'spans'>;

/**
 * The steps of the file in its order, each with the questions that the file asks in it. Where it asks none and has nothing
 * to tick either, those of the dialogue tool stand there, and what the step is for. A file without steps gets those of the
 * tool, without minutes.
 */
export function agendaOf({ workshop, language, reading, spans }: Read): AgendaStep[] {
  const { steps } = content[language].tool;
  const written = workshop.steps.length > 0 ? workshop.steps : stepNumbers.map((number) => ({ number }));
  const begins = stepBegins({ workshop, spans });
  const own = questionsIn(reading.syntax);
  const lists = reading.syntax.blocks.filter(
    (block) => block.kind === 'container' && isChecklist(block.head.id),
  );
  const stepAt = (start: number) => begins.findLastIndex((begin) => begin < start);
  return written.map((step, index) => {
    const { name, purpose, questions } = steps[step.number as StepNumber];
    const title = 'title' in step && step.title ? step.title : roomTexts[language].step(step.number, name);
    const minutes = 'minutes' in step ? (step.minutes ?? null) : null;
    const asked = own.filter(({ start }) => stepAt(start) === index).map(({ text }) => text);
    return asked.length > 0 || lists.some(({ span }) => stepAt(span.start) === index)
      ? { title, minutes, purpose: '', questions: asked }
      : { title, minutes, purpose: purpose.short, questions };
  });
}

/** The facilitator's lines on each step; those before the first are theirs alone. */
function notesOf({ reading, ...analysis }: Analysis, length: number): StepNotes[] {
  const containers = walk(reading.syntax.blocks).filter(
    (node) => node.kind === 'container' && node.head.id === 'facilitator',
  );
  const { steps } = notesBySteps(reading.text, containers, stepBegins(analysis));
  return Array.from({ length }, (_, index) => (steps[index] ?? []).map(({ text }) => text));
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
