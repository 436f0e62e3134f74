/** What a page may say to the extension: every message that it sends, and nothing else whatever it is. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { communityIds } from '../../src/model/communities.js';
import {
  keptAddress,
  readOverviewMessage,
  readPageMessage,
  readPortfolioMessage,
  readPresentationMessage,
} from '../../src/protocol/fromPage.js';
import type { WebviewMessage } from '../../src/protocol/overview.js';
import type { PortfolioWebviewMessage } from '../../src/protocol/portfolio.js';
import type { PresentationWebviewMessage } from '../../src/protocol/presentation.js';
import { runs } from '../seed.js';

const uri = 'file:///m%C3%B8de/nord.md';
const clock = { step: 1, spent: [5, 0], since: null, extra: [0, 5] };
const readers = { readOverviewMessage, readPortfolioMessage, readPresentationMessage };
const types = [
  ...['ready', 'reveal', 'newWorkshop', 'recordRatings', 'keepRoom', 'present', 'atStep'],
  'tickImbalance',
  ...['ownWindow', 'showFew'],
  ...['open', 'compare', 'refresh', 'toString', '__proto__', 'constructor'],
];

/** A value for each field that looks right, or anything at all. */
const anything = fc.oneof(
  fc.constantFrom<unknown>(uri, '', 0, 3, -1, 1.5, NaN, Infinity, null, undefined, [], {}, 2 ** 60, 'x\ny'),
  fc.array(
    fc.record(
      {
        community: fc.constantFrom<unknown>(...communityIds, 'task ', 4),
        question: fc.constantFrom<unknown>('now', 'wanted', 'then'),
        ratings: fc.oneof(fc.array(fc.integer({ min: 1, max: 5 })), fc.array(fc.jsonValue()), fc.jsonValue()),
      },
      { requiredKeys: [] },
    ),
  ),
  fc.jsonValue(),
);
/** All fields as they are to be; a message takes its own of them. */
const right = {
  ...{ uri, offset: 12, step: 3, ratings: [], room: { clock }, number: 1, present: true },
  ...{ file: uri, before: uri, after: uri },
};
const sent = fc.oneof(
  // With one field that is something else.
  fc
    .tuple(fc.constantFrom(...types), fc.constantFrom(...Object.keys(right)), anything)
    .map(([type, field, value]) => ({ ...right, type, [field]: value })),
  fc.record(
    {
      type: fc.constantFrom(...types),
      present: fc.oneof(fc.boolean(), anything),
      ...{ uri: anything, offset: anything, step: anything, ratings: anything },
      ...{ room: fc.oneof(fc.constant({ clock }), anything), number: anything },
      ...{ file: anything, before: anything, after: anything, more: anything },
    },
    { requiredKeys: ['type'] },
  ),
  fc.jsonValue(),
);

const isAddress = (value: unknown): boolean =>
  typeof value === 'string' && value.length > 0 && value.length <= 20_000 && !/\p{Cc}/u.test(value);
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

/** What each message is, said a second time and in another way. */
function isMessage(message: WebviewMessage | PortfolioWebviewMessage | PresentationWebviewMessage): boolean {
  const names = Object.keys(message).sort().join(' ');
  switch (message.type) {
    case 'reveal':
      return names === 'offset type' && isCount(message.offset);
    case 'recordRatings':
      return (
        names === 'ratings type uri' &&
        isAddress(message.uri) &&
        message.ratings.length <= 8 &&
        new Set(message.ratings.map(({ community, question }) => community + question)).size ===
          message.ratings.length &&
        message.ratings.every(
          (cell) =>
            Object.keys(cell).sort().join(' ') === 'community question ratings' &&
            communityIds.includes(cell.community) &&
            ['now', 'wanted'].includes(cell.question) &&
            cell.ratings.length <= 1000 &&
            cell.ratings.every((rating) => [1, 2, 3, 4, 5].includes(rating)),
        )
      );
    case 'tickImbalance':
      return (
        names === 'offset present type uri' &&
        isAddress(message.uri) &&
        isCount(message.offset) &&
        [true, false].includes(message.present)
      );
    case 'keepRoom':
      return (
        names === 'number room type uri' &&
        isAddress(message.uri) &&
        message.number > 0 &&
        Object.keys(message.room).every((part) => part === 'clock' || part === 'entry')
      );
    case 'present':
      return names === 'type uri' && isAddress(message.uri);
    case 'atStep':
      return (
        names === 'step type uri' && isAddress(message.uri) && isCount(message.step) && message.step <= 1000
      );
    case 'open':
      return (
        names === 'file offset type' &&
        isAddress(message.file) &&
        (message.offset === null || isCount(message.offset))
      );
    case 'compare':
      return names === 'after before type' && isAddress(message.before) && isAddress(message.after);
    default:
      return (
        names === 'type' && ['ready', 'newWorkshop', 'ownWindow', 'showFew', 'refresh'].includes(message.type)
      );
  }
}

describe('messages from a page', () => {
  it('are messages, whatever was sent', () => {
    const tried = runs(2500);
    let taken = 0;
    fc.assert(
      fc.property(sent, (value) => {
        for (const read of Object.values(readers)) {
          const message = read(value);
          if (message === null) continue;
          taken++;
          assert.ok(isMessage(message), JSON.stringify(message));
        }
      }),
      { numRuns: tried },
    );
    assert.ok(taken > tried / 60, 'the property was tried on messages too');
  });

  it('are taken as they are, every kind of them', () => {
    const now = { community: 'task', question: 'now', ratings: [1, 5, 5] } as const;
    const wanted = { ...now, question: 'wanted', ratings: [] } as const;
    const overview: readonly WebviewMessage[] = [
      { type: 'ready' },
      { type: 'reveal', offset: 0 },
      { type: 'newWorkshop' },
      { type: 'recordRatings', uri, ratings: [now, wanted] },
      { type: 'recordRatings', uri, ratings: [] },
      { type: 'keepRoom', uri, room: { clock }, number: 1 },
      { type: 'keepRoom', uri, room: {}, number: 2 },
      { type: 'present', uri },
      { type: 'tickImbalance', uri, offset: 12, present: false },
      { type: 'atStep', uri, step: 3 },
      { type: 'ownWindow' },
      { type: 'showFew' },
    ];
    for (const message of overview) assert.deepEqual(readOverviewMessage(message), message);
    const portfolio: readonly PortfolioWebviewMessage[] = [
      { type: 'ready' },
      { type: 'open', file: uri, offset: null },
      { type: 'open', file: uri, offset: 12 },
      { type: 'compare', before: uri, after: uri },
      { type: 'refresh' },
      { type: 'newWorkshop' },
    ];
    for (const message of portfolio) assert.deepEqual(readPortfolioMessage(message), message);
    const projected: readonly PresentationWebviewMessage[] = [
      { type: 'ready' },
      { type: 'ownWindow' },
      { type: 'showFew' },
    ];
    for (const message of projected) assert.deepEqual(readPresentationMessage(message), message);
  });

  it('are not taken from another page', () => {
    assert.equal(readOverviewMessage({ type: 'compare', before: uri, after: uri }), null);
    assert.equal(readPortfolioMessage({ type: 'recordRatings', uri, ratings: [] }), null);
    assert.equal(readPresentationMessage({ type: 'reveal', offset: 1 }), null);
  });

  it('with more ratings than a group can give are none', () => {
    const cell = (count: number) => ({
      community: 'task',
      question: 'now',
      ratings: Array<number>(count).fill(3),
    });
    const say = (...ratings: readonly object[]) =>
      readOverviewMessage({ type: 'recordRatings', uri, ratings });
    assert.notEqual(say(cell(1000)), null);
    assert.equal(say(cell(1001)), null);
    assert.equal(say(cell(1), cell(1)), null);
  });

  it('what a page kept is an address or nothing', () => {
    fc.assert(
      fc.property(fc.oneof(sent, fc.record({ uri: anything })), (state) => {
        const address = keptAddress(state);
        assert.ok(address === null || isAddress(address));
      }),
    );
    assert.equal(keptAddress({ uri, rooms: {} }), uri);
  });
});

describe('what the page of a workshop file says', () => {
  const field = { name: 'words', at: { start: 3, end: 9 } };
  const said: readonly Readonly<Record<string, unknown>>[] = [
    ...['ready', 'undo', 'redo', 'asText', 'recordRatings'].map((type) => ({ type })),
    ...['at', 'insert'].map((type) => ({ type, version: 4, offset: 7 })),
    ...[
      { act: 'write', field, from: 'a', to: 'b' },
      { act: 'lines', field, from: 'a', to: 'b', more: ['c'] },
      { act: 'paste', field, from: 'a', before: '', text: 'x\ny', after: 'a' },
      { act: 'begin', card: field.at, words: '' },
      { act: 'remove', field, from: 'a' },
      { act: 'move', field, from: 'a', by: -1 },
      { act: 'support', field, from: 'a', support: 'structure' },
      { act: 'insert', insertion: 'ratings', at: 7 },
      { act: 'rate', ratings: [{ community: 'task', question: 'now', ratings: [3] }] },
      { act: 'fix', code: 'rating.value', at: field.at, fix: 'Write 5' },
    ].map((edit) => ({ type: 'edit', number: 1, version: 4, edit })),
  ];

  it('is read as it was meant, and without anything more', () => {
    for (const message of said) {
      assert.deepEqual(readPageMessage(message), message);
      assert.deepEqual(readPageMessage({ ...message, more: 1 }), message);
    }
  });

  it('is passed over where a part of it is missing or is something else', () => {
    const part = fc.constantFrom<unknown>(undefined, null, -1, 1.5, NaN, {}, [1], true, 2 ** 60);
    fc.assert(
      fc.property(fc.constantFrom(...said), fc.nat(9), part, (message, index, value) => {
        const within = (message['edit'] ?? message) as Readonly<Record<string, unknown>>;
        const names = Object.keys(within);
        const name = names[index % names.length]!;
        if (Array.isArray(within[name]) && Array.isArray(value)) return;
        const spoilt = { ...within, [name]: value };
        assert.equal(readPageMessage('edit' in message ? { ...message, edit: spoilt } : spoilt), null);
      }),
    );
  });
});
