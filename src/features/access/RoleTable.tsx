import { CheckIcon } from '../../components/icons';
import text from '../../components/text.module.css';
import { can, PERMISSIONS, ROLES } from '../../domain/permissions';
import { access } from '../../i18n/en/access';
import { components } from '../../i18n/en/components';
import { useWords } from '../../i18n/Language';
import classes from './access.module.css';

/** What each role may: as the rules say, which the service holds to. */
export function RoleTable() {
  const { roles: t, permission } = useWords(access);
  const { role: names } = useWords(components);
  return (
    <section aria-labelledby="roles" className={classes.roles}>
      <h2 id="roles">{t.title}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.permission}</th>
            {ROLES.map((role) => (
              <th key={role} scope="col">
                {names[role]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {PERMISSIONS.map((each) => (
            <tr key={each}>
              <th scope="row">{permission[each]}</th>
              {ROLES.map((role) => (
                <td key={role}>
                  {can(role, each) ? (
                    <>
                      <CheckIcon size={16} aria-hidden />
                      <span className={text.visuallyHidden}>{t.yes}</span>
                    </>
                  ) : (
                    <span className={text.visuallyHidden}>{t.no}</span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
