import { Notice } from '../../../components/Notice';
import { Sentence } from '../../../components/Sentence';
import { crossConnects } from '../../../i18n/en/cross-connects';
import { useWords } from '../../../i18n/Language';
import classes from './detail.module.css';
import { EDITABLE, type Editable } from './edit';

const WORD = {
  ...({ name: 'name', description: 'description' } as const),
  ...({ twoPersonApproval: 'twoPerson', deletionLock: 'lock' } as const),
} satisfies Record<keyof Editable, string>;

/** What somebody else changed while this person was typing. */
export function NewerNotice({ base, newer }: { base: Editable; newer: Editable }) {
  const { edit: t } = useWords(crossConnects);
  const say = (value: string | boolean) =>
    typeof value === 'boolean' ? (value ? t.on : t.off) : value === '' ? t.empty : value;
  return (
    <Notice tone="wait" role="alert" title={t.newerTitle}>
      <ul className={classes.changes}>
        {EDITABLE.filter((field) => base[field] !== newer[field]).map((field) => (
          <li key={field}>
            <Sentence
              template={t.changed}
              parts={{
                field: t[WORD[field]],
                before: <del>{say(base[field])}</del>,
                now: <strong>{say(newer[field])}</strong>,
              }}
            />
          </li>
        ))}
      </ul>
      {t.newerText}
    </Notice>
  );
}
