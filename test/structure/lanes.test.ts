/** What runs `npm test`: parts beside each other, their output one after the other. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inLanes, takeTurns, type Job } from '../../scripts/lanes.js';
import { parts } from '../../scripts/testParts.js';

/** Jobs that wait only for others, in any order; `a` to `f`. */
const someJobs: fc.Arbitrary<readonly Job[]> = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 1 })
  .chain((names) =>
    fc.tuple(
      ...names.map((name, index) =>
        fc.subarray([...names.slice(0, index), 'x']).map((after): Job => ({ name, after })),
      ),
    ),
  )
  .chain((jobs) => fc.shuffledSubarray(jobs, { minLength: jobs.length }));

describe('lanes', () => {
  it('run every job once, never too many at a time, and each behind what it waits for', async () => {
    const property = fc.asyncProperty(
      someJobs,
      fc.integer({ min: 1, max: 4 }),
      fc.scheduler(),
      async (jobs, lanes, scheduler) => {
        const ended: string[] = [];
        let running = 0;
        const all = inLanes(jobs, lanes, async ({ name, after = [] }) => {
          running++;
          assert.ok(running <= lanes);
          for (const other of after)
            assert.ok(other === 'x' || ended.includes(other), `${name} after ${other}`);
          await scheduler.schedule(Promise.resolve(), name);
          ended.push(name);
          running--;
        });
        await scheduler.waitFor(all);
        assert.deepEqual(ended.sort(), jobs.map(({ name }) => name).sort());
      },
    );
    await fc.assert(property);
  });

  it('begin in order, and a job that waits lets the next go first', async () => {
    const begun: string[] = [];
    const jobs: readonly Job[] = [{ name: 'a' }, { name: 'b', after: ['a'] }, { name: 'c' }];
    await inLanes(jobs, 2, ({ name }) => {
      begun.push(name);
      return Promise.resolve();
    });
    assert.deepEqual(begun, ['a', 'c', 'b']);
  });

  it('refuse jobs that wait for each other, and tell when one throws', async () => {
    const circle: readonly Job[] = [
      { name: 'a', after: ['b'] },
      { name: 'b', after: ['a'] },
    ];
    await assert.rejects(
      inLanes(circle, 2, () => Promise.resolve()),
      /a, b/,
    );
    await assert.rejects(
      inLanes([{ name: 'a' }], 2, () => Promise.reject(new Error('no'))),
      /no/,
    );
  });
});

describe('turns', () => {
  it('show each undivided and in order, whoever writes when', () => {
    const property = fc.property(
      fc.array(fc.tuple(fc.constantFrom('a' as const, 'b' as const, 'c' as const), fc.boolean()), {
        maxLength: 30,
      }),
      (steps) => {
        let shown = '';
        const turns = takeTurns(['a', 'b', 'c'], (text) => (shown += text));
        const open = new Set(['a', 'b', 'c'] as const);
        const written = { a: '', b: '', c: '' };
        for (const [index, [name, ends]] of steps.entries()) {
          if (!open.has(name)) continue;
          turns.write(name, `${name}${index} `);
          written[name] += `${name}${index} `;
          if (ends && open.delete(name)) turns.end(name);
        }
        for (const name of open) turns.end(name);
        assert.equal(shown, `${written.a}${written.b}${written.c}`);
      },
    );
    fc.assert(property);
  });

  it('show what is in front as it comes', () => {
    const shown: string[] = [];
    const turns = takeTurns(['a', 'b'], (text) => shown.push(text));
    turns.write('b', '1');
    turns.write('a', '2');
    assert.deepEqual(shown, ['2']);
    turns.end('a');
    turns.write('b', '3');
    assert.deepEqual(shown, ['2', '1', '3']);
  });
});

describe('the parts of npm test', () => {
  it('have names of their own, and name each other', () => {
    const names = parts.map(({ name }) => name);
    assert.equal(new Set(names).size, names.length);
    for (const { needs = [], after = [] } of parts)
      for (const name of [...needs, ...after]) assert.ok(names.includes(name), name);
  });
});
