import { useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';

/** Steps of a quarter of a doubling: the text need not be set anew in every frame of a zoom. */
const STEPS = 4;

/** Tells the stylesheet by how much to enlarge what shall be as large on the screen at every zoom: `--unzoom`. */
export function Unzoom() {
  const store = useStoreApi();
  useEffect(() => {
    let told: string | undefined;
    const tell = () => {
      const { transform, domNode } = store.getState();
      const value = (2 ** (Math.round(-Math.log2(transform[2]) * STEPS) / STEPS)).toFixed(3);
      if (value === told || domNode === null) return;
      told = value;
      domNode.style.setProperty('--unzoom', value);
    };
    tell();
    return store.subscribe(tell);
  }, [store]);
  return null;
}
