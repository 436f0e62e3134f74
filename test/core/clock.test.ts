import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  addMinutes,
  clockFace,
  goToStep,
  pauseClock,
  readingAt,
  resumeClock,
  startClock,
  type Plan,
} from '../../src/facilitation/clock.js';
import { isClockState, type ClockState } from '../../src/protocol/keptRoom.js';

const minute = 60_000;
const nine = Date.UTC(2026, 10, 23, 8);
const at = (minutes: number) => nine + minutes * minute;
const plan: Plan = { steps: [10, 35, 25, 20], whole: 90 };
const steps = plan.steps.length;
const begun = startClock(steps, nine);

describe('the clock of a workshop', () => {
  it('counts each step against its minutes and the whole against its own', () => {
    const second = goToStep(begun, 1, steps, at(10));
    const { step, whole, behind } = readingAt(second, plan, at(25));
    assert.deepEqual(step, { elapsed: 15 * minute, remaining: 20 * minute, mood: 'calm' });
    assert.deepEqual(whole, { elapsed: 25 * minute, remaining: 65 * minute, mood: 'calm' });
    assert.equal(behind, 0);
  });

  it('says ahead once a step was short, and behind once one is long', () => {
    const early = goToStep(begun, 1, steps, at(7));
    assert.equal(readingAt(early, plan, at(20)).behind, -3 * minute);
    assert.equal(readingAt(begun, plan, at(7)).behind, 0, 'a step that is not over is not short yet');
    assert.equal(readingAt(begun, plan, at(14)).behind, 4 * minute);
    const late = goToStep(begun, 1, steps, at(14));
    assert.equal(readingAt(late, plan, at(20)).behind, 4 * minute);
  });

  it('tells the end from far off, and when it is past', () => {
    assert.equal(readingAt(begun, plan, at(7.9)).step.mood, 'calm');
    assert.equal(readingAt(begun, plan, at(8)).step.mood, 'soon');
    assert.equal(readingAt(begun, plan, at(10)).step.mood, 'soon');
    assert.equal(readingAt(begun, plan, at(10.1)).step.mood, 'over');
    assert.equal(readingAt(begun, plan, at(90.1)).whole.mood, 'over');
  });

  it('tells the end of a step from a fifth of it, and never more than two minutes, before', () => {
    const moodAfter = (minutes: number, passed: number) =>
      readingAt(startClock(1, nine), { steps: [minutes], whole: null }, at(passed)).step.mood;
    assert.equal(moodAfter(5, 3.9), 'calm');
    assert.equal(moodAfter(5, 4), 'soon');
    assert.equal(moodAfter(10, 7.9), 'calm');
    assert.equal(moodAfter(10, 8), 'soon');
    assert.equal(moodAfter(60, 57.9), 'calm');
    assert.equal(moodAfter(60, 58), 'soon');
  });

  it('stands still while paused', () => {
    const paused = pauseClock(begun, at(4));
    assert.equal(readingAt(paused, plan, at(60)).step.elapsed, 4 * minute);
    const again = resumeClock(paused, at(60));
    assert.equal(readingAt(again, plan, at(61)).step.elapsed, 5 * minute);
    assert.equal(resumeClock(again, at(70)), again, 'going on twice counts nothing twice');
    const moved = goToStep(paused, 1, steps, at(60));
    assert.equal(moved.since, null);
  });

  it('gives the step five minutes more, but not the whole', () => {
    const more = addMinutes(begun, 5);
    const { step, whole, behind } = readingAt(more, plan, at(13));
    assert.deepEqual(step, { elapsed: 13 * minute, remaining: 2 * minute, mood: 'soon' });
    assert.equal(whole.remaining, 77 * minute);
    assert.equal(behind, 3 * minute);
  });

  it('counts on in a step that one comes back to', () => {
    const back = goToStep(goToStep(begun, 1, steps, at(10)), 0, steps, at(12));
    const { step, whole } = readingAt(back, plan, at(15));
    assert.equal(step.elapsed, 13 * minute);
    assert.equal(whole.elapsed, 15 * minute);
    assert.equal(goToStep(back, -1, steps, at(15)), back);
    assert.equal(goToStep(back, 4, steps, at(15)), back);
  });

  it('measures against nothing where nothing is planned', () => {
    const none = { steps: [null, null], whole: null };
    const { step, whole, behind } = readingAt(startClock(2, nine), none, at(3));
    assert.deepEqual(step, { elapsed: 3 * minute, remaining: null, mood: 'none' });
    assert.deepEqual([whole.mood, behind], ['none', null]);
  });

  it('can be kept and read again, and nothing else is taken for a clock', () => {
    const kept: unknown = JSON.parse(JSON.stringify(addMinutes(pauseClock(begun, at(3)), 5)));
    assert.ok(isClockState(kept));
    assert.equal(readingAt(kept, plan, at(40)).step.elapsed, 3 * minute);
    for (const other of [
      null,
      'x',
      {},
      { ...begun, spent: ['1'] },
      { ...begun, step: 0.5 },
      { ...begun, since: 'now' },
    ])
      assert.equal(isClockState(other), false, JSON.stringify(other));
  });

  it('shows whole seconds', () => {
    assert.deepEqual([0, 5400, 725_000, -61_000, 3_725_000].map(clockFace), [
      '0:00',
      '0:05',
      '12:05',
      '1:01',
      '1:02:05',
    ]);
  });

  it('loses no time, whatever is pressed', () => {
    const act = fc.record({
      wait: fc.nat({ max: 40 }),
      what: fc.constantFrom('next', 'back', 'add', 'pause', 'go on'),
    });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        let state: ClockState = begun;
        let now = nine;
        let ran = 0;
        for (const { wait, what } of acts) {
          now += wait * minute;
          if (state.since !== null) ran += wait * minute;
          if (what === 'add') state = addMinutes(state, 5);
          else if (what === 'pause') state = pauseClock(state, now);
          else if (what === 'go on') state = resumeClock(state, now);
          else state = goToStep(state, state.step + (what === 'next' ? 1 : -1), steps, now);
        }
        assert.equal(readingAt(state, plan, now).whole.elapsed, ran);
      }),
    );
  });
});
