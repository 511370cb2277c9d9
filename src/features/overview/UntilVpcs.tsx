import { Link } from 'react-router';
import { consoleConfig } from '../../api/console-config';
import { Sentence } from '../../components/Sentence';
import text from '../../components/text.module.css';
import { overview } from '../../i18n/en/overview';
import { useWords } from '../../i18n/Language';
import { paths } from '../../paths';
import classes from './guide.module.css';

/** What whoever runs the host can do about it; the demo in the browser is run by nobody. */
function hostOf() {
  const { demo, oidc } = consoleConfig();
  if (demo !== true) return 'production';
  return oidc === undefined ? undefined : 'demo';
}

const FOR_OPERATORS = {
  setting: <code className={text.mono}>SEED_WORLD=two-regions</code>,
  document: <code className={text.mono}>docs/operations.md</code>,
};

/** What can be done while an account has no VPCs, and by whom. */
export function UntilVpcs() {
  const { untilVpcs: t } = useWords(overview).guide;
  const host = hostOf();
  return (
    <div className={classes.meanwhile}>
      <p>
        <Sentence
          template={t.addresses}
          parts={{ addressSpace: <Link to={paths.addressSpace()}>{t.addressSpace}</Link> }}
        />
      </p>
      <p>{t.otherAccount}</p>
      {host && (
        <p>
          <Sentence template={t.operator[host]} parts={FOR_OPERATORS} />
        </p>
      )}
    </div>
  );
}
