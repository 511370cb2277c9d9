import { useLayoutEffect, useRef } from 'react';
import { usePrinting } from '../../../components/usePrinting';
import { paperPicture, type Order } from './export-topology';
import { layOnPaper } from './print-picture';

/** While the picture is on the screen, paper gets all of it, however the printing was begun. */
export function OnPaper({ order }: { order: () => Order }) {
  const printing = usePrinting();
  const orderNow = useRef(order);
  useLayoutEffect(() => {
    orderNow.current = order;
  });
  useLayoutEffect(() => (printing ? layOnPaper(paperPicture(orderNow.current())) : undefined), [printing]);
  return null;
}
