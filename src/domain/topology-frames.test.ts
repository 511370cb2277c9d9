import { describe, expect, it } from 'vitest';
import {
  CARD,
  cardAt,
  crowdOf,
  EMPTY,
  frameSize,
  FRAME,
  layOutFrames,
  type RegionSlots,
} from './topology-frames';

const slots = (cards: number, left = 0, right = 0): RegionSlots => {
  const named = (count: number) => Array.from({ length: count }, (_, index) => `${index}`);
  return { cards: named(cards), left: named(left), right: named(right) };
};
const row = CARD.height + CARD.gap;
const column = CARD.width + CARD.gap;
/** Of one column of cards, with one lane. */
const WIDTH = FRAME.padding * 2 + CARD.width + FRAME.lane;
const heightOf = (rows: number) => FRAME.header + FRAME.padding * 2 + rows * row - CARD.gap;

describe('the size of a frame', () => {
  it.each([
    ['two', 0, 1, 1],
    ['two', 1, 1, 1],
    ['two', 14, 1, 14],
    ['two', 15, 2, 8],
    ['two', 56, 2, 28],
    ['two', 57, 3, 19],
    ['more', 8, 1, 8],
    ['more', 9, 2, 5],
    ['more', 57, 3, 19],
  ] as const)('among %s, %i cards stand in %i columns of %i', (crowd, cards, cardColumns, rows) => {
    expect(frameSize({ cards, left: 0, right: 0 }, crowd)).toEqual({
      cardColumns,
      width: WIDTH + (cardColumns - 1) * column,
      height: heightOf(rows),
    });
  });
  it('has one lane at least, and a second one where interconnects stand on both edges', () => {
    const width = (left: number, right: number) => frameSize({ cards: 1, left, right }, 'two').width;
    expect([width(0, 0), width(1, 0), width(0, 1), width(1, 1)]).toEqual([
      ...[WIDTH, WIDTH, WIDTH, WIDTH + FRAME.lane],
    ]);
  });
  it('leaves room for the labels of pipes between interconnects, on the edge that has more of them', () => {
    const height = (left: number, right: number) => frameSize({ cards: 1, left, right }, 'two').height;
    expect(height(1, 1)).toBe(heightOf(1));
    expect([height(2, 1), height(1, 2)]).toEqual([FRAME.header + 300, FRAME.header + 300]);
    expect(height(0, 4)).toBe(FRAME.header + 500);
  });
});

it('more than two regions are a crowd', () => {
  expect([1, 2, 3].map(crowdOf)).toEqual(['two', 'two', 'more']);
});

it('cards stand row by row', () => {
  const frame = layOutFrames([['a']], () => slots(15)).byRegion.get('a')!;
  const { x, y } = frame.firstCard;
  expect([0, 1, 2, 5].map((index) => cardAt(frame, index))).toEqual(
    [
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 2],
    ].map(([along = 0, down = 0]) => ({
      ...{ x: x + along * column, y: y + down * row },
      ...{ width: CARD.width, height: CARD.height },
    })),
  );
});

describe('the frames of a picture', () => {
  it('stand below each other in a column, the first column aligned to its right', () => {
    const { byRegion, width, height } = layOutFrames(
      [
        ['wide', 'slim'],
        ['slim2', 'wide2'],
      ],
      (id) => slots(id.startsWith('wide') ? 9 : 1, 0, 1),
    );
    const [wide, slim, slim2, wide2] = ['wide', 'slim', 'slim2', 'wide2'].map((id) => byRegion.get(id)!);
    expect([wide!.x, slim!.x]).toEqual([0, column]);
    expect([wide!.y, slim!.y]).toEqual([0, wide!.height + FRAME.gap]);
    expect([slim2!.x, wide2!.x]).toEqual([wide!.width + 640, wide!.width + 640]);
    expect(width).toBe(2 * wide!.width + 640);
    expect(height).toBe(wide!.height + FRAME.gap + slim!.height);
  });
  it('are as high as the highest column, and nearer to each other where they are two', () => {
    const { byRegion, height } = layOutFrames([['a'], ['b']], (id) => slots(id === 'a' ? 9 : 2));
    expect(height).toBe(heightOf(9));
    expect(byRegion.get('b')!.x).toBe(WIDTH + 360);
  });
  it('of nothing have no size', () => {
    expect(layOutFrames([], () => EMPTY)).toMatchObject({ width: 0, height: 0 });
  });
  it.each([
    ['in the first column: right of nothing', 0, slots(1), false],
    ['in the first column with some on its right', 0, slots(1, 0, 1), false],
    ['in the first column with some on its left', 0, slots(1, 1), true],
    ['in another column: the lane is kept free on the left', 1, slots(1), true],
    ['in another column with some on its right', 1, slots(1, 0, 1), false],
    ['in another column with some on both sides', 1, slots(1, 1, 1), true],
  ])('the first card %s', (_where, at, its, laneOnLeft) => {
    const { byRegion } = layOutFrames([['0'], ['1']], (id) => (id === String(at) ? its : slots(1, 1, 1)));
    const frame = byRegion.get(String(at))!;
    expect(frame.firstCard).toEqual({
      x: frame.x + FRAME.padding + (laneOnLeft ? FRAME.lane : 0),
      y: frame.y + FRAME.header + FRAME.padding,
    });
  });
});
