import { Button, Group } from '@mantine/core';
import type { Topology } from '../../contract/types';
import { writePlan, type PlanChange } from '../../domain/what-if';
import { whatIf } from '../../i18n/en/what-if';
import { useWords } from '../../i18n/Language';
import { CopyText } from '../CopyText';
import { InfoIcon } from '../icons';
import { ChangeForm } from './ChangeForm';
import { Difference } from './Difference';
import { PlanList } from './PlanList';
import { RealSteps } from './RealSteps';
import { usePlan } from './usePlan';
import classes from './what-if.module.css';

export function WhatIfPanel({ topology, onClose }: { topology: Topology; onClose: () => void }) {
  const t = useWords(whatIf);
  const { plan, setPlan } = usePlan();
  const takeBack = (change: PlanChange) => {
    const [text] = writePlan([change]);
    setPlan((now) => now.filter((each) => writePlan([each])[0] !== text));
  };
  return (
    <section className={classes.panel} aria-label={t.title}>
      <div className={classes.banner}>
        <InfoIcon size={18} aria-hidden />
        <strong>{t.banner}</strong>
        <Button size="xs" variant="default" onClick={onClose}>
          {t.close}
        </Button>
      </div>
      <div className={classes.columns}>
        <div>
          <h2>{t.plan}</h2>
          {plan.length === 0 ? (
            <p className={classes.quiet}>{t.empty}</p>
          ) : (
            <>
              <PlanList plan={plan} topology={topology} onTakeBack={takeBack} />
              <Group gap="xs" mt="xs">
                <CopyText size="xs" text={() => window.location.href} label={t.copy} />
                <Button size="xs" variant="subtle" onClick={() => setPlan(() => [])}>
                  {t.clear}
                </Button>
              </Group>
            </>
          )}
          <ChangeForm
            topology={topology}
            plan={plan}
            onAdd={(change) => setPlan((now) => [...now, change])}
          />
        </div>
        {plan.length > 0 && (
          <div>
            <h2>{t.difference}</h2>
            <Difference topology={topology} plan={plan} />
            <RealSteps topology={topology} plan={plan} />
          </div>
        )}
      </div>
    </section>
  );
}
