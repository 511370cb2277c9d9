import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { changeReview } from '../../i18n/en/change-review';
import { useWords } from '../../i18n/Language';
import { Cidr } from '../Cidr';
import { CopyAsCurl } from '../CopyAsCurl';
import { WarningIcon } from '../icons';
import { PairChanges } from '../PairChanges';
import { PaymentSums } from '../PaymentSums';
import { QuoteLines } from '../QuoteLines';
import { ReachChanges } from '../ReachChanges';
import { Sentence } from '../Sentence';
import { SumLine } from '../SumLines';
import classes from './ChangeReview.module.css';
import type { Review, RouteLine } from './review';

type Heading = 'h2' | 'h3';

interface Props {
  review: Review;
  /** Of what others' ids stand for. */
  nameOf?: (id: string) => string;
  /** Of its headings: one below that of what it stands in. */
  heading?: Heading;
  /** What has to be answered before it can be done. */
  children?: ReactNode;
}
const itself = (id: string) => id;

/** Every change is reviewed in the same order: what changes, routes, money, what it does to others, what cannot be undone. */
export function ChangeReview({ review, nameOf = itself, heading = 'h3', children }: Props) {
  const t = useWords(changeReview);
  const { objects, routes, money, consequences, irreversible = [], call } = review;
  return (
    <div className={classes.review}>
      <Section {...{ heading }} title={t.objects}>
        {objects}
      </Section>
      {routes && (
        <Section {...{ heading }} title={t.routes}>
          <Routes lines={routes.lines} template={t[routes.kind]} />
          {routes.reach && <ReachChanges changes={routes.reach} nameOf={nameOf} sayNone />}
        </Section>
      )}
      {money && (
        <Section {...{ heading }} title={t.money}>
          {money.lines.length > 0 && <QuoteLines lines={money.lines} />}
          <PaymentSums totalVnd={money.totalVnd} vatVnd={money.vatVnd} balance={money.balance}>
            {money.facts?.map(({ label, value }) => (
              <SumLine key={label} label={label}>
                {value}
              </SumLine>
            ))}
          </PaymentSums>
          {money.note !== undefined && <p className={classes.quiet}>{money.note}</p>}
        </Section>
      )}
      {consequences && (
        <Section {...{ heading }} title={t.consequences}>
          {consequences.said}
          {consequences.pairs && <PairChanges changes={consequences.pairs} nameOf={nameOf} sayNone />}
        </Section>
      )}
      {children}
      {irreversible.length > 0 && (
        <Section {...{ heading }} title={t.irreversible} mark={<WarningIcon size={16} aria-hidden />}>
          <ul className={classes.irreversible}>
            {irreversible.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </Section>
      )}
      {call && <CopyAsCurl {...call} />}
    </div>
  );
}

interface SectionProps {
  heading: Heading;
  title: string;
  mark?: ReactNode;
  children: ReactNode;
}
function Section({ heading: Title, title, mark, children }: SectionProps) {
  return (
    <section className={classes.section} aria-label={title}>
      <Title>
        {mark}
        {title}
      </Title>
      {children}
    </section>
  );
}

/** So many are told, so that the button stays near. */
const SHOWN = 6;

function Routes({ lines, template }: { lines: readonly RouteLine[]; template: string }) {
  const t = useWords(changeReview);
  return (
    <ul className={classes.routes}>
      {lines.slice(0, SHOWN).map(({ vpc, cidr, crossConnect: { name, to } }) => (
        <li key={`${vpc} ${cidr}`}>
          <Sentence
            template={template}
            parts={{
              vpc: <strong>{vpc}</strong>,
              cidr: <Cidr value={cidr} />,
              crossConnect: to === undefined ? name : <Link to={to}>{name}</Link>,
            }}
          />
        </li>
      ))}
      {lines.length > SHOWN && <li>{t.moreRoutes(lines.length - SHOWN)}</li>}
    </ul>
  );
}
