import { Link } from 'react-router';
import { Card } from '../../components/Card';
import { overview } from '../../i18n/en/overview';
import { useWords } from '../../i18n/Language';
import { paths } from '../../paths';
import { CreateButton } from './CreateButton';
import { TeachPicture } from './TeachPicture';
import classes from './overview.module.css';

/** For an account that has nothing yet: what a Cross Connect is, and the one button that starts it. */
export function TeachCard() {
  const { teach: t } = useWords(overview);
  return (
    <Card title={t.title}>
      <div className={classes.teach}>
        <TeachPicture />
        <p>{t.text}</p>
        <ol>
          {t.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <div className={classes.teachActions}>
          <CreateButton />
          <Link to={paths.packages()}>{t.packages}</Link>
        </div>
      </div>
    </Card>
  );
}
