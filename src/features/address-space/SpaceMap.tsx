import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { suggestBlocks } from '../../domain/address-space';
import { addressSpace } from '../../i18n/en/address-space';
import { useWords } from '../../i18n/Language';
import classes from './address-space.module.css';
import { FIELDS, stepFrom, type Space, type Tile } from './space';
import type { Wish } from './wish';

interface Props {
  space: Space;
  wish: Wish | undefined;
  selected: string | undefined;
  onSelect: (cidr: string) => void;
}

/** The blocks, each with a lane for every region. */
export function SpaceMap({ space, wish, selected, onSelect }: Props) {
  const t = useWords(addressSpace);
  const { tiles, regions } = space;
  const map = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState(() =>
    Math.max(
      0,
      tiles.findIndex(({ cidr }) => cidr === selected),
    ),
  );
  const fitting = useMemo(
    () =>
      wish &&
      new Set(
        suggestBlocks(space.network, wish.regionId, wish.peers)
          .filter(({ legal, usedBy }) => legal && usedBy.length === 0)
          .map(({ cidr }) => cidr),
      ),
    [space.network, wish],
  );
  const press = (event: KeyboardEvent) => {
    const next = stepFrom(focused, event.key);
    if (next === undefined) return;
    event.preventDefault();
    setFocused(next);
    map.current?.querySelectorAll<HTMLElement>('[data-block]')[next]?.focus();
  };
  const say = ({ cidr, uses }: Tile) => {
    if (uses.length === 0) return `${cidr}: ${fitting?.has(cidr) ? t.fits : t.free}`;
    const names = uses.map(({ name, regionId }) => `${name} (${regionId})`).join(', ');
    return `${cidr}: ${names}${uses.some(({ overlapping }) => overlapping.length > 0) ? `, ${t.overlap}` : ''}`;
  };

  return (
    <div className={classes.map}>
      <ul className={classes.legend}>
        {regions.map(({ id, city }, lane) => (
          <li key={id}>
            <span className={classes.swatch} data-lane={lane % 4} data-state="used" /> {id} – {city}
          </li>
        ))}
        <li>
          <span className={classes.swatch} data-state="shared" /> {t.overlap}
        </li>
        {fitting && (
          <li>
            <span className={classes.swatch} data-fits /> {t.fits}
          </li>
        )}
      </ul>
      {/* eslint-disable-next-line jsx-a11y-x/no-static-element-interactions -- the arrow keys move between the buttons inside */}
      <div ref={map} onKeyDown={press} style={{ ['--lanes' as string]: regions.length }}>
        {FIELDS.map(({ id, from, to }) => (
          <section key={id} aria-label={t.fields[id]}>
            <h2>{t.fields[id]}</h2>
            <div className={classes.field}>
              {tiles.slice(from, to).map((tile, offset) => {
                const index = from + offset;
                return (
                  <button
                    key={tile.cidr}
                    type="button"
                    data-block={tile.cidr}
                    data-fits={fitting?.has(tile.cidr) || undefined}
                    className={classes.tile}
                    tabIndex={index === focused ? 0 : -1}
                    aria-pressed={tile.cidr === selected}
                    aria-label={say(tile)}
                    onFocus={() => setFocused(index)}
                    onClick={() => onSelect(tile.cidr === selected ? '' : tile.cidr)}
                  >
                    <span className={classes.number}>{tile.cidr.split('.')[1]}</span>
                    {tile.uses.length > 0 && (
                      <span className={classes.lanes}>
                        {tile.lanes.map((state, lane) => (
                          <span key={lane} data-lane={lane % 4} data-state={state} />
                        ))}
                      </span>
                    )}
                  </button>
                );
              })}
            </div>
          </section>
        ))}
      </div>
    </div>
  );
}
