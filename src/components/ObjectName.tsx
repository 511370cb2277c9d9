import { Fragment } from 'react';
import { shortenId } from './shorten-id';
import classes from './text.module.css';

const ID = /^(?:net|ri|riv)-[0-9a-f-]{36}$/;
/** A longer word would not fit on a phone: it has to break somewhere. */
const LONGEST = 24;

/** A name inside a sentence: it does not break at its hyphens, and an id that stands for a name is shortened. */
export function ObjectName({ name }: { name: string }) {
  return name.split(' ').map((word, index) => {
    const shown = ID.test(word) ? shortenId(word) : word;
    return (
      // The words of one name do not change their order. A line may end between them.
      <Fragment key={index}>
        {index > 0 && ' '}
        <span
          className={shown.length <= LONGEST ? classes.word : undefined}
          title={shown === word ? undefined : word}
        >
          {shown}
        </span>
      </Fragment>
    );
  });
}
