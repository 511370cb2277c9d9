import { useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';
import { unzoomOf } from './level';

/** Tells the stylesheet: `--unzoom`. */
export function Unzoom() {
  const store = useStoreApi();
  useEffect(() => {
    let told: string | undefined;
    const tell = () => {
      const { transform, domNode } = store.getState();
      const value = unzoomOf(transform[2]).toFixed(3);
      if (value === told || domNode === null) return;
      told = value;
      domNode.style.setProperty('--unzoom', value);
    };
    tell();
    return store.subscribe(tell);
  }, [store]);
  return null;
}
