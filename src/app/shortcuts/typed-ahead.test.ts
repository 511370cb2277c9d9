import { expect, it } from 'vitest';
import { forgetTyped, takeTyped, typeAhead } from './typed-ahead';

it('letters are kept, other keys are not, and they are taken once', () => {
  for (const key of ['n', 'Shift', 'ế', 'x', 'Backspace', ' ', 'Enter', 'w']) typeAhead(key);
  const taken: string[] = [];
  const take = () => takeTyped((text) => taken.push(text));
  take();
  take();
  typeAhead('n');
  forgetTyped();
  take();
  expect(taken).toEqual(['nế w', '', '']);
});
