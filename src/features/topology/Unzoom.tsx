import { useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';
import { REST_MS, SCALED_AT_MOST, unzoomOf } from './level';

/** Tells the stylesheet: `--unzoom`. Every change of it lays out all that is written in the picture. */
export function Unzoom() {
  const store = useStoreApi();
  useEffect(() => {
    let told: number | undefined;
    let resting: ReturnType<typeof setTimeout> | undefined;
    const tell = () => {
      const { transform, domNode } = store.getState();
      if (domNode === null) return;
      told = unzoomOf(transform[2]);
      domNode.style.setProperty('--unzoom', told.toFixed(3));
    };
    const look = () => {
      const unzoom = unzoomOf(store.getState().transform[2]);
      if (unzoom === told) return;
      clearTimeout(resting);
      const off = told === undefined ? Infinity : Math.max(unzoom / told, told / unzoom);
      if (off > SCALED_AT_MOST) tell();
      else resting = setTimeout(tell, REST_MS);
    };
    look();
    const stop = store.subscribe(look);
    return () => {
      stop();
      clearTimeout(resting);
    };
  }, [store]);
  return null;
}
